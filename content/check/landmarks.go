package check

import (
	"io/fs"
	"maps"
	"math"
	"slices"

	"unknot/content"
)

// landmarks is content/landmarks.json: where on the map the bones and folds
// are by which a spot is found, and how they and the spots lie to each other.
// It is for this check alone.
type landmarks struct {
	Views     []view     `json:"views"`
	Relations []relation `json:"relations"`
}

// A view is one picture of the body on the map. Its marks stand on the left
// half.
type view struct {
	ID     string            `json:"id"`
	Left   int               `json:"left"`
	Right  int               `json:"right"`
	Top    int               `json:"top"`
	Bottom int               `json:"bottom"`
	Hips   int               `json:"hips"` // how wide the hips are from behind, at the scale of the view
	Marks  map[string][2]int `json:"marks"`
}

// A relation says how far a spot or a landmark lies from a landmark, in
// hundredths of the width of the hips, of which 3 are about a centimetre. From
// the side, the left half looks to the left.
type relation struct {
	View      string   `json:"view"`
	What      string   `json:"what"`
	Way       string   `json:"way"`
	Of        string   `json:"of"`
	Low       int      `json:"low"`
	High      int      `json:"high"`
	Sources   []string `json:"sources"`
	Judgement bool     `json:"judgement"` // the distance is ours
}

// ways are the directions, in places across and down.
var ways = map[string]func(across, down int) int{
	"above":  func(_, down int) int { return -down },
	"below":  func(_, down int) int { return down },
	"beside": func(across, _ int) int { return max(across, -across) },
	"behind": func(across, _ int) int { return across },
}

// landmarks checks that every landmark is drawn where it is said to be, at one
// height in all views, and that every spot lies to the landmarks as its words
// say.
func (c *checker) landmarks(fsys fs.FS) {
	var l landmarks
	if err := content.Decode(fsys, "landmarks.json", &l); err != nil {
		c.errs = append(c.errs, err)
		return
	}
	at := c.at("landmarks.json")
	if len(l.Views) == 0 {
		at.report("no views, want at least 1")
	}
	for i, v := range l.Views {
		in := at.in(v.ID)
		if v.Hips <= 0 {
			in.report("hips are %d wide, want more than 0", v.Hips)
			return
		}
		in.drawn(v)
		if i > 0 {
			in.level(l.Views[0], v)
		}
	}
	for _, r := range l.Relations {
		at.in(r.View).relation(&l, r)
	}
	for _, s := range c.lib.BodyMap.Spots {
		for _, v := range l.Views {
			held := slices.ContainsFunc(l.Relations, func(r relation) bool { return r.View == v.ID && r.What == s.ID })
			if len(v.places(&c.lib.BodyMap, s.ID)) > 0 && !held {
				at.in(v.ID).report("nothing says where %q lies, want at least 1 relation", s.ID)
			}
		}
	}
}

// drawn reports marks that no line of the map comes near, and hips that are not
// as wide as the outline.
func (p place) drawn(v view) {
	m := &p.c.lib.BodyMap
	var lines []dot
	for _, path := range []string{m.Body, m.Arms, m.Folds, m.Faint, m.Lines, m.Dots, m.Spine} {
		lines = append(lines, outline(path)...)
	}
	for _, name := range slices.Sorted(maps.Keys(v.Marks)) {
		mark := v.Marks[name]
		p.between(name+" across", mark[0], v.Left, v.Right, "")
		p.between(name+" down", mark[1], v.Top, v.Bottom, "")
		near := math.Inf(1)
		for _, d := range lines {
			near = min(near, d.far(dot{float64(mark[0]), float64(mark[1])}))
		}
		if near > 3 {
			p.report("%s is %.0f from what is drawn, want at most 3", name, near)
		}
	}
	if spine, ok := v.Marks["spine"]; ok {
		left := spine[0]
		for _, d := range outline(m.Body) {
			if d[1] < float64(v.Bottom) {
				left = min(left, int(math.Round(d[0])))
			}
		}
		p.between("hips", v.Hips, 2*(spine[0]-left)-2, 2*(spine[0]-left)+2, "")
	}
}

// level reports marks that are higher in one view than in another.
func (p place) level(a, b view) {
	for _, name := range slices.Sorted(maps.Keys(b.Marks)) {
		if _, ok := a.Marks[name]; !ok {
			continue
		}
		below := func(v view) int { return 100 * (v.Marks[name][1] - v.Marks["crest"][1]) / v.Hips }
		want := below(a)
		p.between(name+" below the crest", below(b), want-3, want+3, " % of the hips")
	}
}

// relation checks one relation of a view, for each place where a spot stands.
func (p place) relation(l *landmarks, r relation) {
	in := p.in(r.What + " " + r.Way + " " + r.Of)
	in.cites(r.Sources)
	if len(r.Sources) == 0 && !r.Judgement {
		in.report("no sources, want at least 1, or judgement")
	}
	way, ok := ways[r.Way]
	if !ok {
		in.report("way is unknown, want one of %q", slices.Sorted(maps.Keys(ways)))
		return
	}
	n := slices.IndexFunc(l.Views, func(v view) bool { return v.ID == r.View })
	if n < 0 {
		in.report("view is unknown, want one of the views")
		return
	}
	v := l.Views[n]
	of, ok := v.Marks[r.Of]
	if !ok {
		in.report("no landmark %q in this view, want one", r.Of)
	}
	places := v.places(&p.c.lib.BodyMap, r.What)
	if len(places) == 0 {
		in.report("no landmark or spot %q in this view, want one", r.What)
	}
	for _, what := range places {
		if ok {
			in.between("distance", 100*way(what[0]-of[0], what[1]-of[1])/v.Hips, r.Low, r.High, " % of the hips")
		}
	}
}

// places returns where a landmark or a spot is in a view.
func (v view) places(m *content.BodyMap, name string) [][2]int {
	if mark, ok := v.Marks[name]; ok {
		return [][2]int{mark}
	}
	var all [][2]int
	if s := m.MapSpot(name); s != nil {
		for _, at := range s.At {
			if at[0] >= v.Left && at[0] <= v.Right && at[1] >= v.Top && at[1] <= v.Bottom {
				all = append(all, at)
			}
		}
	}
	return all
}

package check

import (
	"maps"
	"slices"

	"unknot/content"
)

// bodyMap checks that the map shows every region and every spot, each on its
// own half, and that a tap on any region leads to a spot, or says that none is
// known to send pain there.
func (c *checker) bodyMap() {
	m := &c.lib.BodyMap
	at := c.at("bodymap.json")
	for _, line := range [][2]string{
		{"panels", m.Panels}, {"body", m.Body}, {"arms", m.Arms}, {"shade", m.Shade}, {"folds", m.Folds}, {"faint", m.Faint}, {"lines", m.Lines}, {"dots", m.Dots}, {"spine", m.Spine},
	} {
		at.in(line[0]).path(line[1])
	}
	for _, r := range m.Regions {
		in := at.in("region " + r.ID)
		in.path(r.Shape)
		in.onMap(r.At, r.Middle)
		leads := slices.ContainsFunc(c.lib.Spots, func(s content.Spot) bool { return s.Offered && slices.Contains(s.Refers, r.ID) })
		switch {
		case !leads && !r.None:
			in.report("no spot that is offered refers to it, want at least 1, or none")
		case leads && r.None:
			in.report("a spot refers to it, want none")
		}
	}
	for _, s := range m.Spots {
		in := at.in("spot " + s.ID)
		spot, ok := c.lib.Spot(s.ID)
		if !ok {
			in.report("is unknown, want one in spots.json")
		}
		in.path(s.Shape)
		in.onMap(s.At, spot.Paired)
	}
	for _, s := range c.lib.Spots {
		if m.MapSpot(s.ID) == nil {
			at.report("spot %q is not on the map, want it there", s.ID)
		}
	}
}

func (c *checker) isRegion(id string) bool {
	return slices.ContainsFunc(c.lib.BodyMap.Regions, func(r content.Region) bool { return r.ID == id })
}

// path reports what is no SVG path data.
func (p place) path(d string) {
	if d == "" || d[0] != 'M' {
		p.report("path is %q, want one that begins with M", d)
		return
	}
	for _, r := range d {
		if !slices.Contains([]rune("MLHVCSQTAZmlhvcsqtaz0123456789.- "), r) {
			p.report("path has %q, want letters of SVG paths and numbers", r)
			return
		}
	}
}

// onMap reports places off the picture, and ones in the half that is drawn as a
// mirror image.
func (p place) onMap(places [][2]int, whole bool) {
	m := p.c.lib.BodyMap
	if len(places) == 0 {
		p.report("stands nowhere, want at least 1 place")
	}
	right := m.Width / 2
	if whole {
		right = m.Width
	}
	for _, at := range places {
		p.between("across", at[0], 0, right, "")
		p.between("down", at[1], 0, m.Height, "")
	}
}

// regionWords checks the names of the regions: one name, and one for each side
// where there are two.
func (c *checker) regionWords() {
	names := c.lib.Text.Words.Regions
	at := c.at("text/en/words.json", "regions")
	var ids []string
	for _, r := range c.lib.BodyMap.Regions {
		ids = append(ids, r.ID)
		words, ok := names[r.ID]
		if sides := words.Left != "" && words.Right != ""; ok && sides == r.Middle {
			at.in(r.ID).report("left is %q and right is %q, want both, or neither in the middle", words.Left, words.Right)
		}
	}
	pair(at, names, ids...)
	gone := c.at("text/en/words.json", "withdrawn")
	for _, id := range slices.Sorted(maps.Keys(c.lib.Text.Words.Withdrawn.Spots)) {
		if c.isSpot(id) {
			gone.report("spot %q is offered, want it offered or withdrawn", id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(c.lib.Text.Words.Withdrawn.Regions)) {
		if slices.Contains(ids, id) {
			gone.report("region %q is on the map, want it there or withdrawn", id)
		}
	}
}

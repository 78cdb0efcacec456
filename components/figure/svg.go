// Package figure draws the body as pictures: one body with bones of fixed
// length, put into poses that are data, in one style. It writes whole SVG
// files; it never reads the clock or the screen.
package figure

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"

	"unknot/content/poses"
)

// A Kind is which picture of a figure is drawn. No picture moves by itself: the
// browser would draw it anew for every frame. The page shows one over the other.
type Kind int

const (
	First Kind = iota // the first pose
	Last              // the last pose
	Both              // the first pose, with the last one faint
)

var classes = regexp.MustCompile(`class="(\w+)`)

// SVG returns the file of a figure, for the left side or mirrored for the
// right.
func SVG(f poses.Figure, right bool, k Kind) []byte {
	scenes, things, drawn, c := draw(f)
	c.mirrored = right

	b := &bytes.Buffer{}
	fmt.Fprintf(b, `<rect %s width="%.0f" height="%.0f" rx="24" fill="currentColor" stroke="none"/>`, paint(panel), pageWidth, pageHeight)
	if f.View.Lift == 0 {
		fmt.Fprintf(b, `<path %s stroke-width="3" d="M16 %sH464"/>`, paint(edge), number(ground+1.5))
	}
	for _, s := range things {
		path(b, c, s)
	}
	first, last := withoutHidden(c, drawn[0]), withoutHidden(c, drawn[len(drawn)-1])
	switch k {
	case Last:
		first = last
	case Both:
		b.WriteString(`<g opacity=".3">`)
		for _, s := range last {
			path(b, c, s)
		}
		b.WriteString(`</g>`)
	}
	for _, s := range first {
		path(b, c, s)
	}
	for _, bit := range scenes[0].balls {
		x, y := c.at(bit.at)
		fmt.Fprintf(b, `<circle %s fill="currentColor" stroke="#3a3d00" stroke-width="2" cx="%s" cy="%s" r="%s"/>`,
			paint(tennis), number(x), number(y), number(c.zoom*bit.r))
	}
	closeUp(b, f, right)

	var used []string
	for _, class := range classes.FindAllSubmatch(b.Bytes(), -1) {
		used = append(used, string(class[1]))
	}
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"><style>%s</style>%s</svg>`+"\n",
		pageWidth, pageHeight, dark(used), b)
}

// draw works a figure out: its moments, the things behind the body, what is
// drawn at each moment, and how it all fits the page.
func draw(f poses.Figure) (scenes []scene, things []stroke, drawn [][]stroke, c camera) {
	scenes = moments(f)
	c = look(f.View)
	drawn = make([][]stroke, len(scenes))
	for i, s := range scenes {
		drawn[i] = append(bodyStrokes(s, scenes[0], c), append(pack(f, s.body), marks(f, s.body)...)...)
	}
	things = behind(f, scenes[0])
	return scenes, things, drawn, c.fitted(f, append([][]stroke{things}, drawn...))
}

// withoutHidden leaves out what another stroke covers, such as the far leg of a
// body seen exactly from its side.
func withoutHidden(c camera, drawn []stroke) []stroke {
	covers := func(o, u stroke) bool {
		return o.class != works && o.width >= u.width && o.closed == u.closed && line(c, o) == line(c, u)
	}
	var seen []stroke
	for i, s := range drawn {
		if !slices.ContainsFunc(drawn[i+1:], func(over stroke) bool { return covers(over, s) }) {
			seen = append(seen, s)
		}
	}
	return seen
}

// path writes one stroke.
func path(b *bytes.Buffer, c camera, s stroke) {
	fmt.Fprintf(b, `<path %s stroke-width="%s" d="%s"`, paint(s.class), number(c.zoom*s.width), line(c, s))
	switch {
	case s.closed:
		b.WriteString(` fill="currentColor"`)
	case s.class == works:
		b.WriteString(` opacity=".8"`)
	case s.class == slab:
		b.WriteString(` stroke-linecap="butt"`)
	}
	b.WriteString("/>")
}

// line writes where a stroke goes, each place from the one before.
func line(c camera, s stroke) string {
	b := []byte{'m'}
	var atX, atY int
	for _, p := range s.points {
		x, y := c.at(p)
		toX, toY := int(math.Round(x)), int(math.Round(y))
		for _, n := range []int{toX - atX, toY - atY} {
			if n >= 0 && len(b) > 1 {
				b = append(b, ' ')
			}
			b = strconv.AppendInt(b, int64(n), 10)
		}
		atX, atY = toX, toY
	}
	if s.closed {
		b = append(b, 'z')
	}
	return string(b)
}

// number writes a place on the page.
func number(x float64) string { return strconv.Itoa(int(math.Round(x))) }

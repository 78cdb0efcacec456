package figure

import (
	"bytes"
	"fmt"
	"strings"
	"sync"

	"unknot/content"
	"unknot/content/poses"
)

// The close-up is a round window on the body map.
const closeRadius = 140.0

// A window is a circle on the map: its middle, and how far it reaches.
type window struct{ x, y, r float64 }

// From behind it shows the lowest rib to the fold of the buttock, from the side
// the rim of the pelvis to the thigh.
var (
	fromBehind = window{144, 126, 110}
	fromSide   = window{73, 391, 68}
)

// has reports whether a place of the map is in the view of the window. The
// views from the sides are below the one from behind.
func (w window) has(y float64) bool {
	const sides = 274
	return (y < sides) == (w.y < sides)
}

// bodyMap is the map that ships.
var bodyMap = sync.OnceValue(func() *content.BodyMap {
	m := &content.BodyMap{}
	if err := content.Decode(content.Files, "bodymap.json", m); err != nil {
		panic(err) // TestPictures draws from it
	}
	return m
})

// closeUp draws the part of the map where the spot is, with the ball on it.
func closeUp(b *bytes.Buffer, f poses.Figure, right bool) {
	if f.Press == nil {
		return
	}
	m := bodyMap()
	spot := m.MapSpot(f.Press.Spot)
	if spot == nil {
		return
	}
	w, worn := fromBehind, skinned
	if fromSide.has(float64(spot.At[len(spot.At)-1][1])) {
		w, worn = fromSide, cloth // bare, the bump of the hip was taken for a navel
	}
	x, y := closeRadius+border, closeRadius+border
	if f.Press.Close == "right" {
		x = pageWidth - x
	}
	zoom := closeRadius / w.r
	flip := zoom
	if right {
		x, flip = pageWidth-x, -zoom
	}
	fmt.Fprintf(b, `<clipPath id="i"><circle cx="%s" cy="%s" r="%s"/></clipPath>`+
		`<g transform="translate(%s %s)scale(%.3f %.3f)translate(%s %s)"><g clip-path="url(#i)" stroke-width="2.6"><path %s stroke="none" d="M0 0H%dV%dH0Z"/><g id="h">`,
		number(w.x), number(w.y), number(w.r), number(x), number(y), flip, zoom, number(-w.x), number(-w.y), filled(slab), m.Width, m.Height)
	fmt.Fprintf(b, `<path %s d="%s"/><path stroke-width="1.6" opacity=".5" d="%s"/><path d="%s"/>`,
		filled(worn), w.of(m.Body), w.of(m.Faint), w.of(m.Lines+m.Folds+m.Dots))
	b.WriteString(`</g>`)
	if w == fromBehind {
		fmt.Fprintf(b, `<use href="#h" transform="matrix(-1 0 0 1 %d 0)"/><path stroke-dasharray="0 18" stroke-width="5" d="%s"/>`, m.Width, m.Spine)
	}
	b.WriteString(`</g>`)
	for _, at := range spot.At {
		if w.has(float64(at[1])) {
			fmt.Fprintf(b, `<circle %s stroke-width="3" cx="%d" cy="%d" r="%s"/>`,
				filled(tennis), at[0], at[1], number(18/zoom))
		}
	}
	b.WriteString(`</g>`)
}

// of returns the lines of a path that are in the view of the window.
func (w window) of(path string) string {
	seen := ""
	for line := range strings.SplitSeq(path, "M") {
		var x, y float64
		if _, err := fmt.Sscanf(strings.ReplaceAll(line, "-", " -"), "%g %g", &x, &y); err == nil && w.has(y) {
			seen += "M" + line
		}
	}
	return seen
}

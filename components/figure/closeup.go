package figure

import (
	"bytes"
	"fmt"
	"strings"

	"unknot/content/poses"
)

// The close-up is a round window on the low back and hips.
const (
	closeRadius = 70.0
	closeZoom   = 2.2
)

// closeUp draws the low back from behind, or the hip from its side, with the
// bones that lead to the spot and the ball on it.
func closeUp(b *bytes.Buffer, f poses.Figure, right bool) {
	if f.Press == nil {
		return
	}
	s, ok := spots[f.Press.Spot]
	if !ok {
		return
	}
	x, y := closeRadius+border, closeRadius+border
	if f.Press.Close == "right" {
		x = pageWidth - x
	}
	flip := 1.0
	if right {
		x, flip = pageWidth-x, -1
	}
	// The window shows from the lowest rib to the fold of the buttock.
	fmt.Fprintf(b, `<g transform="translate(%s %s)scale(%s %s)"><clipPath id="i"><circle r="31"/></clipPath><circle %s r="31" fill="currentColor" stroke="none"/><g clip-path="url(#i)">`,
		number(x), number(y), number1(flip*closeZoom), number1(closeZoom), paint(slab))
	at := s.at
	if s.part == "loin" {
		at.z += pelvis
	}
	const rise = 9.0 // what is in the middle of the window, above the hip joint
	ball := func(x, y float64) {
		fmt.Fprintf(b, `<circle %s fill="currentColor" stroke="#3a3d00" stroke-width=".8" cx="%s" cy="%s" r="4"/>`, paint(tennis), number1(x), number1(rise-y))
	}
	if f.Press.Spot == "side-of-hip" {
		b.WriteString(painted(hipFromSide))
		b.WriteString(`</g>`)
		ball(-at.y, at.z)
	} else {
		b.WriteString(painted(lowBack))
		b.WriteString(`</g>`)
		ball(at.x, at.z)
		if f.Press.Spot == "pit" {
			ball(-at.x, at.z)
		}
	}
	b.WriteString(`</g>`)
}

// painted puts the colours into an outline.
func painted(outline string) string {
	return strings.NewReplacer("{skin}", paint(skinned)+` fill="currentColor"`, "{line}", paint(panel)+` stroke-width="1.2"`).Replace(outline)
}

func number1(x float64) string { return fmt.Sprintf("%.1f", x) }

// Outlines in body units, down the page, with the hip joint 9 below the
// middle.
const (
	lowBack = `<path d="M-19-34C-19-24-15-18-14.5-11C-15-6-20 0-20 9L-18 36H18L20 9C20 0 15-6 14.5-11C15-18 19-24 19-34Z" {skin}/>` +
		`<path {line} d="M0-34V-1M-17-2Q-10-7-4-1M17-2Q10-7 4-1M-16-22Q-10-17-4-21M16-22Q10-17 4-21M0 6V22M-17 23Q-8 27-1 22M17 23Q8 27 1 22"/>` +
		`<circle cx="-4.6" cy="2" {line} r="1"/><circle cx="4.6" cy="2" {line} r="1"/>`
	hipFromSide = `<path d="M-9-34C-8-22-9-14-9-8C-10 0-11 6-9 14L-8 36H9L10 22C15 16 14 4 9-3C7-10 9-20 10-34Z" {skin}/>` +
		`<path {line} d="M-9-1Q0-7 8-2M3 22Q9 24 12 19"/><circle cx="0" cy="9" r="2.4" {line}/>`
)

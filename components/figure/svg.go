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

// How wide the line round a shape is, on the page.
const inkWidth = 5.0

var classes = regexp.MustCompile(`class="([\w-]+)`)

// SVG returns the file of a figure, for the left side or mirrored for the
// right.
func SVG(f poses.Figure, right bool, k Kind) []byte {
	d := draw(f)
	d.camera.mirrored = right

	b := &bytes.Buffer{}
	fmt.Fprintf(b, `<rect %s width="%.0f" height="%.0f" rx="48" stroke="none"/>`, filled(panel), pageWidth, pageHeight)
	if f.View.Lift == 0 {
		fmt.Fprintf(b, `<path %s stroke-width="6" d="M32 %sH928"/>`, stroked(edge), number(ground+3))
	}
	for _, p := range d.behind {
		write(b, d.camera, p)
	}
	shown := d.moments[0]
	switch last := d.moments[len(d.moments)-1]; k {
	case Last:
		shown = last
	case Both:
		write(b, d.camera, silhouette(last))
	}
	for _, layer := range [][]piece{shown, d.before} {
		for _, p := range layer {
			write(b, d.camera, p)
		}
	}
	writeCloseUp(b, f, right)

	var used []string
	for _, class := range classes.FindAllSubmatch(b.Bytes(), -1) {
		used = append(used, string(class[1]))
	}
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" fill="none" stroke-linecap="round" stroke-linejoin="round"><style>%s</style><g id="dark"><g id="light" %s stroke-width="%.0f">%s</g></g></svg>`+"\n",
		pageWidth, pageHeight, dark(append(used, ink+"-")), stroked(ink), inkWidth, b)
}

// A drawing is a figure worked out: what is behind the body, the body at each
// moment, what is before it, and how it all fits the page.
type drawing struct {
	camera         camera
	scenes         []scene
	behind, before []piece
	moments        [][]piece // the body at each
}

func draw(f poses.Figure) drawing {
	d := drawing{scenes: moments(f), camera: look(f.View)}
	if len(f.Poses) == 0 { // things alone
		d.behind, _ = things(f, scene{}, d.camera)
		d.camera = d.camera.fitted(f, d.behind)
		d.moments = [][]piece{nil}
		return d
	}
	for _, s := range d.scenes {
		d.moments = append(d.moments, bodyPieces(f, s, d.camera))
	}
	d.behind, d.before = things(f, d.scenes[0], d.camera)
	for _, bit := range d.scenes[0].balls {
		d.before = append(d.before, tennisBall(bit))
	}
	d.before = append(d.before, arrows(f, d.scenes[0], d.camera)...)
	d.camera = d.camera.fitted(f, d.all())
	return d
}

// all returns everything that must be on the page.
func (d drawing) all() []piece {
	all := append(append([]piece{}, d.behind...), d.before...)
	for _, m := range d.moments {
		all = append(all, m...)
	}
	return all
}

// silhouette is a whole body as one shape.
func silhouette(body []piece) piece {
	whole := piece{class: ghost, blend: 1}
	for _, p := range body {
		if p.class != works && !p.bare && p.cuts == nil {
			whole.solids = append(whole.solids, p.solids...)
		}
	}
	return whole
}

// write adds one piece to a picture.
func write(b *bytes.Buffer, c camera, p piece) {
	if p.line != nil {
		writeLine(b, c, p)
		return
	}
	if bit, ok := p.round(); ok {
		at := c.at(bit.at)
		fmt.Fprintf(b, `<circle %s cx="%s" cy="%s" r="%s"`, filled(p.class), number(at.x), number(at.y), number(c.zoom*bit.r))
	} else if d := path(c, p); d != "" {
		fmt.Fprintf(b, `<path %s d="%s"`, filled(p.class), d)
	} else {
		return
	}
	switch {
	case p.class == works:
		b.WriteString(` stroke="none" opacity=".85"`)
	case p.class == ghost:
		fmt.Fprintf(b, ` stroke="%s" stroke-width="4"`, light(edge))
	case p.bare:
		b.WriteString(` stroke="none"`)
	}
	b.WriteString("/>")
}

// round returns the one ball that a piece is, or false where it is more.
func (p piece) round() (ball, bool) {
	if len(p.solids) != 1 || len(p.solids[0]) != 1 {
		return ball{}, false
	}
	return p.solids[0][0], true
}

// path returns the outline of a piece's solids as smooth curves.
func path(c camera, p piece) string {
	box := bounds(camera{right: c.right, up: c.up, toward: c.toward, zoom: 1}, []piece{p})
	shape := p.field(c)
	step, off := 1.0, c.off
	if p.class == ghost {
		off = 3.6
	}
	var out []byte
	if box.right-box.left < 8 {
		step = 0.4
	}
	for _, loop := range contours(shape, box.left-1, box.top-1, box.right+1, box.bottom+1, step) {
		for i := range loop {
			loop[i] = c.page(loop[i])
		}
		var x, y int
		for i, curve := range curves(loop, off, 1.6*c.zoom) {
			if i == 0 {
				x, y = int(math.Round(curve[0].x)), int(math.Round(curve[0].y))
				out = fmt.Appendf(out, "M%d %dc", x, y)
			}
			for k, at := range curve[1:] {
				for n, to := range []int{int(math.Round(at.x)) - x, int(math.Round(at.y)) - y} {
					if to >= 0 && (i+k+n > 0) {
						out = append(out, ' ')
					}
					out = strconv.AppendInt(out, int64(to), 10)
				}
			}
			x, y = int(math.Round(curve[3].x)), int(math.Round(curve[3].y))
		}
		out = append(out, 'z')
	}
	return string(out)
}

// writeLine adds a line of one width, with a line round it where it is a thing.
func writeLine(b *bytes.Buffer, c camera, p piece) {
	var d []byte
	for i, v := range p.line {
		at := c.at(v)
		switch {
		case i == 0 || slices.Contains(p.starts, i):
			d = fmt.Appendf(d, "M%s %s", number(at.x), number(at.y))
		case p.curved && i == 1:
			d = fmt.Appendf(d, "Q%s %s", number(at.x), number(at.y))
		case p.curved && i > 2: // it swings back
			d = fmt.Appendf(d, "T%s %s", number(at.x), number(at.y))
		case p.curved:
			d = fmt.Appendf(d, " %s %s", number(at.x), number(at.y))
		default:
			d = fmt.Appendf(d, "L%s %s", number(at.x), number(at.y))
		}
	}
	if p.closed {
		d = append(d, 'z')
	}
	width := c.zoom * p.width
	switch {
	case p.closed && p.bare:
		fmt.Fprintf(b, `<path %s stroke="none" d="%s"/>`, filled(p.class), d)
	case p.closed:
		fmt.Fprintf(b, `<path %s d="%s"/>`, filled(p.class), d)
	case p.bare:
		fmt.Fprintf(b, `<path %s stroke-width="%s" d="%s"/>`, stroked(p.class), number(width), d)
	default:
		fmt.Fprintf(b, `<path stroke-width="%s" d="%s"/><path %s stroke-width="%s" d="%s"/>`,
			number(width+2*inkWidth), d, stroked(p.class), number(width), d)
	}
}

// number writes a place on the page.
func number(x float64) string { return strconv.Itoa(int(math.Round(x))) }

package figure

import (
	"math"

	"unknot/content/poses"
)

const (
	wallThick = 16.0
	chairBack = 40.0 // above the seat
	chairSeat = 42.0 // above the floor where nobody sits on it
	chairHalf = 17.0
	post      = 3.2
)

// things returns what lies about: behind the body and before it.
func things(f poses.Figure, first scene, c camera) (behind, before []piece) {
	mats := false
	for _, p := range f.Props {
		mats = mats || p.Kind == "mat"
	}
	if f.View.Lift > 0 && !mats {
		behind = append(behind, rug(first))
	}
	body := first.body.pelvis.at.toward(first.body.chest.at, 0.3).dot(c.toward)
	for _, p := range f.Props {
		switch p.Kind {
		case "mat":
			behind = append(behind, mat(f, first))
		case "chair", "stool":
			for _, piece := range chair(f, p, first) {
				middle := vec{}
				for _, v := range piece.line {
					middle = middle.plus(v.times(1 / float64(len(piece.line))))
				}
				if middle.z > chairSeat && middle.dot(c.toward) > body+6 {
					before = append(before, piece)
				} else {
					behind = append(behind, piece)
				}
			}
		case "ball":
			middle := first.body.pelvis.at.plus(vec{p.At[0], p.At[1], 0})
			middle.z = roundBall
			piece := tennisBall(ball{middle, roundBall})
			if hand, ok := first.body.part(p.Part); ok { // it is held
				piece = tennisBall(hand.on(0, 4, -7, roundBall))
				before = append(before, piece)
				continue
			}
			if middle.dot(c.toward) > body {
				before = append(before, piece)
				continue
			}
			behind = append(behind, piece)
		case "phone":
			behind = append(behind, phone(first.body.pelvis.at.plus(vec{p.At[0], p.At[1], 0}))...)
		case "sock":
			behind = append(behind, sock()...)
		case "wall":
			behind = append(behind, wallPieces(f, first)...)
		case "pack":
			before = append(before, pack(first.body, p.Part)...)
		}
	}
	return behind, before
}

func tennisBall(b ball) piece { return piece{class: tennis, solids: []solid{{b}}} }

// phone leans where the person sees it, with its screen lit.
func phone(at vec) []piece {
	at.z = 0
	lean := func(out, across, along float64) vec {
		return at.plus(vec{out, across, 0}).plus(vec{0, -0.5, 0.87}.times(along))
	}
	face := func(half, low, high float64) []vec {
		return []vec{lean(0, -half, low), lean(0, half, low), lean(0, half, high), lean(0, -half, high)}
	}
	return []piece{
		{class: wood, width: 2, line: []vec{at.plus(vec{0, 0, 1}), at.plus(vec{0, -9, 1}), lean(0, 0, 12)}},
		{class: ink, closed: true, line: face(6, 0.5, 22)},
		{class: towel, closed: true, bare: true, line: face(4.6, 2.5, 20)},
	}
}

// sock holds two balls, and is tied shut behind them. Its cuff is ribbed.
func sock() []piece {
	const r = 8.0
	place := func(x, y float64) vec { return vec{0, x, y - 1.4} }
	at := func(x, y, r float64) ball { return ball{place(x, y), r} }
	all := []piece{
		{class: towel, blend: 7, solids: []solid{
			{at(27, 11, r+1.6)}, {at(8, 11, r+1.6)}, {at(27, 11, 6), at(8, 11, 6)},
			{at(0, 10, 3), at(-8, 10, 2.4)}, {at(-8, 10, 2.6), at(-20, 13, 5.4), at(-20, 7, 5.4)}, {at(-18, 13, 6), at(-27, 13.4, 4), at(-27, 6.6, 4), at(-18, 7, 6)}}},
		{class: edge, width: 0.7, bare: true, starts: []int{0, 2, 4}, line: []vec{
			place(-20.5, 17), place(-20.5, 3), place(-23.5, 15.6), place(-23.5, 4.4), place(-26.5, 15), place(-26.5, 5)}},
	}
	for _, x := range []float64{27, 8} {
		all = append(all, tennisBall(at(x, 11, r)))
		for _, side := range sides {
			edge, middle := x+side*6, x+side*0.5
			all = append(all, piece{class: panel, width: 1, bare: true, curved: true, line: []vec{place(edge, 16), place(middle, 11), place(edge, 6)}})
		}
	}
	return append(all, piece{class: warmth, width: 3, line: []vec{place(-6.5, 5.9), place(-6.5, 13.9)}})
}

// rug is the floor under what is seen from above.
func rug(s scene) piece {
	const corners = 24
	p := piece{class: slab, closed: true, bare: true}
	middle := s.body.pelvis.at.toward(s.body.legs[0].end.at.toward(s.body.legs[1].end.at, 0.5), 0.5)
	for i := range corners {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		p.line = append(p.line, vec{middle.x + 42*cos, middle.y + 42*sin, 0})
	}
	return p
}

// mat reaches a little farther than who lies or kneels on it.
func mat(f poses.Figure, s scene) piece {
	const beyond, narrow, thin = 9.0, 27.0, -1.6
	low, high := vec{math.Inf(1), math.Inf(1), thin}, vec{math.Inf(-1), math.Inf(-1), thin}
	for _, bits := range s.body.touching() {
		for _, bit := range bits {
			low = vec{min(low.x, bit.at.x), min(low.y, bit.at.y-beyond), thin}
			high = vec{max(high.x, bit.at.x), max(high.y, bit.at.y+beyond), thin}
		}
	}
	if f.View.Lift == 0 {
		return piece{class: matting, width: 3, bare: true, line: []vec{low, high}}
	}
	middle := s.body.pelvis.at.x
	low.x, high.x = middle-narrow, middle+narrow
	return piece{class: matting, closed: true, bare: true, line: []vec{
		low, {high.x, low.y, thin}, high, {low.x, high.y, thin}}}
}

// chair stands with its front forward, or where it is turned to.
func chair(f poses.Figure, p poses.Prop, s scene) []piece {
	height := s.chairHeight(f)
	at := chairPlace(p, s)
	const half = chairHalf
	legs, rest := piece{class: wood, width: post}, piece{class: wood, width: post}
	line := func(p *piece, points ...vec) {
		p.starts = append(p.starts, len(p.line))
		p.line = append(p.line, points...)
	}
	for _, x := range []float64{half, -half} {
		line(&legs, at(x, half, 1.5), at(x, half, height))
		line(&legs, at(x, -half, 1.5), at(x, -half, height))
	}
	all := []piece{legs}
	if p.Kind == "chair" {
		up := chairBack
		line(&rest, at(-half, -half, height), at(-half, -half-4, height+up), at(half, -half-4, height+up), at(half, -half, height))
		line(&rest, at(-half, -half-2.6, height+up*0.65), at(half, -half-2.6, height+up*0.65))
		all = append(all, rest)
	}
	board := piece{class: wood, solids: []solid{nil}}
	for _, x := range []float64{-half, half} {
		for _, y := range []float64{-half, half} {
			board.solids[0] = append(board.solids[0], ball{at(x, y, height), 2})
		}
	}
	return append(all, board)
}

// chairPlace returns where a place on a chair is in the world.
func chairPlace(p poses.Prop, s scene) func(x, y, z float64) vec {
	turned := aboutUp(p.Turn)
	middle := vec{s.body.pelvis.at.x + p.At[0], s.body.pelvis.at.y + p.At[1], 0}
	return func(x, y, z float64) vec { return middle.plus(turned.of(vec{x, y, z})) }
}

// chairHeight is how high the middle of the board is.
func (s scene) chairHeight(f poses.Figure) float64 {
	for _, r := range f.Rests {
		if r.On == "seat" {
			return s.seat - 2
		}
	}
	return chairSeat - 2
}

// wallPieces draws the wall as a slab from the floor to the top of the page.
func wallPieces(f poses.Figure, s scene) []piece {
	to, _ := wall(f)
	middle := s.body.pelvis.at
	middle = middle.minus(to.times(middle.dot(to)))
	middle.z = 0
	at := func(out, up float64) vec { return middle.plus(to.times(out)).plus(vec{0, 0, up}) }
	const high = 156
	return []piece{
		{class: slab, closed: true, bare: true, line: []vec{at(0, 0), at(0, high), at(wallThick, high), at(wallThick, 0)}},
		{class: edge, width: 1.4, bare: true, line: []vec{at(0.7, 0), at(0.7, high)}},
	}
}

// pack lies on the loin, with a towel under it, or is held away from the skin.
// It is marked as warm.
func pack(b body, part string) []piece {
	quilt := func(wide, low, high, out, r float64) solid {
		var s solid
		for _, x := range []float64{-wide, wide} {
			s = append(s, b.pelvis.on(x, -out, low, r), b.loin.on(x, -out+1, high, r))
		}
		return s
	}
	at := func(aside, along float64) vec {
		return b.pelvis.place(vec{aside, -14, 0}).toward(b.loin.place(vec{aside, -13, 6}), along)
	}
	all := []piece{{class: towel, solids: []solid{quilt(12, 4, 15, 8, 1.5)}}}
	over := quilt(7, 6.5, 8.5, 10.5, 3)
	if hand, ok := b.part(part); ok {
		all, over = nil, solid{hand.on(-6, 4, -10, 3), hand.on(6, 4, -10, 3), hand.on(-6, 4, -22, 3), hand.on(6, 4, -22, 3)}
		at = func(aside, along float64) vec { return hand.place(vec{aside, 4, -24 + 14*along}) }
	}
	all = append(all, piece{class: warmth, solids: []solid{over}})
	for _, x := range []float64{-5, 0, 5} {
		all = append(all, piece{class: panel, width: 1.5, bare: true, curved: true,
			line: []vec{at(x, 0.3), at(x+2.6, 0.52), at(x, 0.75), at(x, 1.2)}})
	}
	return all
}

// arrows show where a movement goes.
func arrows(f poses.Figure, first scene, c camera) []piece {
	var all []piece
	for _, a := range f.Arrows {
		on, ok := first.body.part(a.Part)
		if !ok {
			continue
		}
		at := func(p [3]float64) vec { return on.at.plus(place(p)) }
		from, via, to := at(a.From), at(a.Via), at(a.To)
		line := piece{class: arrow, width: 2.6, bare: true, curved: true, line: []vec{from, via, to}}
		if a.Wave {
			crest := func(k float64) vec { return from.toward(to, k) }
			line.line = []vec{from, crest(1 / 6.0).plus(c.up.times(7)), crest(1 / 3.0), crest(2 / 3.0), to}
			via = crest(0.8).plus(c.up.times(3))
		}
		rim := line
		rim.class, rim.width = panel, 5
		all = append(all, rim, line, arrowHead(via, to, c))
		if a.Both {
			all = append(all, arrowHead(via, from, c))
		}
	}
	return all
}

// arrowHead is a triangle that faces the viewer.
func arrowHead(from, to vec, c camera) piece {
	ahead := c.seen(to).minus(c.seen(from)).unit()
	flatTo := func(along, across float64) vec {
		p := ahead.times(along).plus(flat{-ahead.y, ahead.x}.times(across))
		return to.plus(c.right.times(p.x)).minus(c.up.times(p.y))
	}
	return piece{class: arrow, closed: true, bare: true, line: []vec{flatTo(6.5, 0), flatTo(-2, 5), flatTo(-2, -5)}}
}

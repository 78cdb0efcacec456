package figure

import (
	"math"
	"slices"

	"unknot/content/poses"
)

// A piece is one shape of a picture: the outline of solids, or a line.
type piece struct {
	class  string
	solids []solid
	blend  float64 // how far the corner between two solids is filled
	cuts   []cut
	within *ball   // only what is seen in it is drawn
	less   []solid // what is seen of these is left out
	inset  float64 // how much smaller it is drawn
	bare   bool    // without a line round it

	line   []vec
	width  float64
	closed bool
	starts []int // where the line begins anew
	curved bool  // through three places
}

// How softly flesh joins, and how far a line reaches into what it goes round.
const (
	soft    = 5.0
	halfInk = 0.66
)

// A part is what is drawn together, from the back to the front.
type part struct {
	name   string
	pieces []piece
}

// bodyPieces returns a body from the farthest part to the nearest.
func bodyPieces(f poses.Figure, s scene, c camera) []piece {
	b := s.body
	parts := []part{
		{"neck", []piece{{class: skinned, solids: []solid{b.throat()}}}},
		{"seat", []piece{{class: cloth, solids: b.seat(), blend: soft}}},
		{"shirt", shirt(f, b)},
		{"head", head(b, c)},
	}
	if m := marks(f, b); len(m) > 0 {
		parts = append(parts, part{"marks", m})
	}
	var seams []seam
	for i, side := range sideNames {
		far := nearness(b.pelvis.rot.x, c)*sides[i] < -0.3
		legs, feet := shade(cloth, far), shade(skinned, far)
		l := b.legs[i]
		hem := []cut{{l.mid.place(vec{0, 0, -shin + 2}), l.mid.rot.of(down)}}
		parts = append(parts,
			part{side + "-thigh", []piece{{class: legs, solids: b.thigh(i)}}},
			part{side + "-shin", []piece{
				{class: feet, solids: b.foot(i), blend: 3},
				{class: legs, solids: grown(b.shin(i), 0.3), cuts: hem}}})
		if c.along(l.root, l.mid) {
			seams = append(seams, seam{a: side + "-thigh", b: side + "-shin", patch: piece{class: legs, solids: append(b.thigh(i), b.shin(i)...), blend: soft, inset: halfInk, within: &ball{l.mid.at, 13}, bare: true}})
		}
		if !far && (upright(b, side+"-thigh") || c.along(l.root, l.mid)) {
			seams = append(seams, seam{a: "seat", b: side + "-thigh", spared: sideNames[1-i] + "-thigh", spare: b.thigh(1 - i), patch: piece{class: legs, solids: append(b.seat(), b.thigh(i)...), blend: soft, inset: halfInk, within: &ball{l.root.at, 14.5}, cuts: []cut{{b.pelvis.place(vec{0, 0, 6}), b.pelvis.rot.of(up)}}, bare: true}})
		}

		far = nearness(b.chest.rot.x, c)*sides[i] < -0.3
		arms, sleeves := shade(skinned, far), shade(cotton, far)
		a := b.arms[i]
		cuff := []cut{{a.root.place(vec{0, 0, -0.55 * upperArm}), a.root.rot.of(down)}}
		parts = append(parts,
			part{side + "-arm", []piece{
				{class: arms, solids: b.upperArm(i)},
				{class: sleeves, solids: b.sleeve(i), cuts: cuff}}},
			part{side + "-forearm", []piece{{class: arms, solids: b.foreArm(i), blend: 1.5}}})
		if c.along(a.root, a.mid) {
			seams = append(seams, seam{a: side + "-arm", b: side + "-forearm", spared: "shirt", spare: b.shirt(), patch: piece{class: arms, blend: 3, inset: halfInk, bare: true,
				solids: append(b.upperArm(i), b.foreArm(i)[0]), within: &ball{a.mid.at, 8}}})
		}
		if !far && c.along(a.root, a.mid) {
			seams = append(seams, seam{a: "shirt", b: side + "-arm", patch: piece{class: sleeves, solids: []solid{{ball{a.root.at, roundShoulder}, b.chest.on(sides[i]*9, -2, 15, roundShoulder-0.5)}}, inset: halfInk, bare: true}})
		}
	}
	return stitched(inOrder(parts, b, c), seams)
}

// along says whether a bone is seen from its side more than from an end.
func (c camera) along(from, to frame) bool {
	bone := to.at.minus(from.at)
	return c.seen(to.at).minus(c.seen(from.at)).long() > 0.7*math.Sqrt(bone.dot(bone))
}

// nearness is above 0 for a direction that comes nearer.
func nearness(way vec, c camera) float64 { return way.dot(c.toward) }

// A seam hides the line between two parts that are one, but spares a third
// that came between them.
type seam struct {
	a, b   string
	patch  piece
	spared string
	spare  []solid
}

// stitched returns the pieces of all parts, each seam after both of its parts.
func stitched(parts []part, seams []seam) []piece {
	var all []piece
	drawn := map[string]int{}
	for i, p := range parts {
		all = append(all, p.pieces...)
		drawn[p.name] = i + 1
		for _, s := range seams {
			if p.name != s.a && p.name != s.b || drawn[s.a] == 0 || drawn[s.b] == 0 {
				continue
			}
			if drawn[s.spared] > drawn[s.a] {
				s.patch.less = s.spare
			}
			all = append(all, s.patch)
		}
	}
	return all
}

func grown(solids []solid, by float64) []solid {
	var all []solid
	for _, s := range solids {
		s = slices.Clone(s)
		for i := range s {
			s[i].r += by
		}
		all = append(all, s)
	}
	return all
}

// shirt hangs to below the waist. It is lifted off the skin where a pack is held
// away from it.
func shirt(f poses.Figure, b body) []piece {
	whole := piece{class: cotton, solids: b.shirt(), blend: soft, cuts: []cut{{b.pelvis.place(vec{0, 0, 4.5}), b.pelvis.rot.of(down)}}}
	if !slices.ContainsFunc(f.Props, func(p poses.Prop) bool { return p.Kind == "pack" && p.Part != "" }) {
		return []piece{whole}
	}
	loin := whole
	loin.class = skinned
	whole.cuts = []cut{{b.chest.place(vec{0, 0, 3}), b.chest.rot.of(down)}}
	spine := piece{class: shade(skinned, true), width: 1.2, bare: true, line: []vec{b.chest.place(vec{0, -9, 2}), b.loin.place(vec{0, -8, 6}), b.pelvis.place(vec{0, -9, 7})}}
	return []piece{loin, spine, whole}
}

// head returns skull, hair and face in the order that shows which way the
// face is.
func head(b body, c camera) []piece {
	h := b.head
	skull := piece{class: skinned, solids: b.skull(), blend: 2}
	top := piece{class: hair, solids: b.cap(), blend: 3}
	var all []piece
	switch facing := nearness(h.rot.y, c); {
	case facing > 0.3:
		top.solids = []solid{{h.on(0, -1.5, 4.4, 9), h.on(-2.4, -2, 1, 7.4), h.on(2.4, -2, 1, 7.4)}}
		fringe := piece{class: hair, solids: []solid{{h.on(-4.4, 3, 8, 3.2), h.on(4.6, 3, 7.6, 3.4)}, {h.on(-4.4, 3, 8, 3.2), h.on(-7, 2, 4.6, 1.6)}, {h.on(4.6, 3, 7.6, 3.4), h.on(7.2, 2, 4.8, 1.4)}}, blend: 2, bare: true}
		all = []piece{top, skull, fringe}
	case facing < -0.5:
		top.solids = []solid{{h.on(0, -2, 2.6, 9.4), h.on(-2.5, -3, -4, 5.8), h.on(2.5, -3, -4, 5.8)}}
		all = []piece{skull, top}
	default:
		all = []piece{skull, top}
	}
	for _, s := range sides {
		if n := nearness(h.rot.x, c) * s; n > 0.35 || nearness(h.rot.y, c) > 0.8 {
			all = append(all, piece{class: skinned, solids: []solid{{h.on(s*8.2, -1, 0, 1.8), h.on(s*7.8, -0.6, -2.4, 1.2)}}})
		}
		if eye := h.rot.of(vec{s * 4, 8, 0}).unit(); nearness(eye, c) > 0.25 {
			all = append(all, piece{class: ink, solids: []solid{{h.on(s*3.6, 7.4, 0.6, 1.15)}}, bare: true})
		}
	}
	return all
}

// marks returns the patches that show where a figure works.
func marks(f poses.Figure, b body) []piece {
	var all []piece
	for _, m := range f.Marks {
		if on, ok := b.part(m.Part); ok {
			all = append(all, piece{class: works, solids: []solid{{ball{on.place(place(m.From)), m.Size / 2}, ball{on.place(place(m.To)), m.Size / 2}}}, bare: true})
		}
	}
	return all
}

func place(p [3]float64) vec { return vec{p[0], p[1], p[2]} }

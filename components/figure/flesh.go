package figure

// on returns a ball at a place on a part.
func (f frame) on(x, y, z, r float64) ball { return ball{f.place(vec{x, y, z}), r} }

// pair returns two balls, one on each side of the middle.
func (f frame) pair(x, y, z, r float64) solid { return solid{f.on(-x, y, z, r), f.on(x, y, z, r)} }

func joinedSolids(parts ...solid) solid {
	var all solid
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// seat is the hips, with the buttocks behind.
func (b body) seat() []solid {
	p := b.pelvis
	return []solid{
		joinedSolids(p.pair(7.2, -1, 0, 8.4), p.pair(6.2, -0.5, 9, 6.6)),
		p.pair(5.6, -4.5, -1.5, 8),
	}
}

// shirt is the trunk from the hem up.
func (b body) shirt() []solid {
	hem := b.pelvis.pair(6.2, -0.5, 9, 7.6)
	waist := b.loin.pair(5.2, 0, 7, 7)
	ribs := b.chest.pair(6.4, -0.6, 4, 8.2)
	breast := b.chest.pair(7.6, -1.8, 12.5, 8.4)
	yoke := joinedSolids(b.chest.pair(13, -2, 18, 5), b.chest.pair(4, -2.5, 20, 4.6))
	all := []solid{joinedSolids(hem, waist), joinedSolids(waist, ribs), joinedSolids(ribs, breast), joinedSolids(breast, yoke)}
	if b.belly != 0 {
		all = append(all, solid{b.loin.on(0, b.belly, 3, 7), b.loin.on(0, b.belly, 9, 7)})
	}
	return all
}

func (b body) throat() solid {
	return solid{b.chest.on(0, -1.5, 20, 4.8), b.head.on(0, -1.5, -5, 4.4)}
}

// skull is the head with jaw and nose.
func (b body) skull() []solid {
	h := b.head
	return []solid{
		{h.on(0, -1.5, 1.8, roundSkull), h.on(0, 1.2, 1.4, 8), h.on(0, 2.6, -6, 4.6)},
		{h.on(0, 7.4, 1, 1), h.on(0, 9.6, -2.4, 1.4), h.on(0, 7.4, -3, 1.2)},
	}
}

// cap is the hair where it is seen from behind or from a side.
func (b body) cap() []solid {
	h := b.head
	return []solid{
		{h.on(0, -2.6, 3, 8.6), h.on(0, 1.6, 6, 5.9), h.on(0, -3.4, -1, 7.6)},
		{h.on(0, -3.4, -1, 7.4), h.on(0, -5.4, -5.5, 4.4)},
	}
}

func (b body) thigh(i int) []solid {
	l := b.legs[i]
	return []solid{{ball{l.root.at, roundHip}, l.root.on(0, 0.6, -0.45*thigh, 7.6), ball{l.mid.at, roundKnee}}}
}

func (b body) shin(i int) []solid {
	l := b.legs[i]
	return []solid{
		{ball{l.mid.at, roundKnee}, l.mid.on(0, -1, -11, roundCalf), l.mid.on(0, 0, -shin, roundAnkle)},
	}
}

// foot is a heel, an ankle and a wedge to the toes.
func (b body) foot(i int) []solid {
	f := b.legs[i].end
	return []solid{
		{f.on(0, 0, 2, 3.2), f.on(0, -3.6, -2.3, 3.2)},
		{f.on(0, 0.5, 0.6, 3.4), f.on(-2, 9, -3.3, 2.2), f.on(2, 9, -3.3, 2.2)},
		{f.on(0, -3.4, -2.8, 2.7), f.on(-2, 9, -3.3, 2.2), f.on(2, 9, -3.3, 2.2), f.on(-1.4, 13.8, -3.8, 1.7), f.on(1.4, 13.8, -3.8, 1.7)},
	}
}

func (b body) upperArm(i int) []solid {
	a := b.arms[i]
	return []solid{{ball{a.root.at, roundShoulder}, ball{a.mid.at, roundElbow}}}
}

// sleeve is a little wider than the arm in it.
func (b body) sleeve(i int) []solid {
	a := b.arms[i]
	return []solid{{ball{a.root.at, roundShoulder + 0.5}, a.root.on(0, 0, -0.62*upperArm, roundShoulder+0.4)}}
}

// foreArm has a hand like a mitt: a palm that is flat, and a thumb.
func (b body) foreArm(i int) []solid {
	a, s := b.arms[i], sides[i]
	h := a.end
	return []solid{
		{ball{a.mid.at, roundElbow}, a.mid.on(0, 0, -6, roundElbow+0.2), ball{h.at, roundWrist}},
		{ball{h.at, roundWrist - 0.4}, h.on(-1.9, 0, -5.5, roundPalm), h.on(1.9, 0, -5.5, roundPalm)},
		{h.on(-1.9, 0, -5, roundPalm), h.on(1.9, 0, -5, roundPalm), h.on(-1.2, 0, -10, 1.7), h.on(1.2, 0, -10, 1.7)},
		{h.on(-1.6*s, 0.4, -2.5, 1.7), h.on(-3.9*s, 1.2, -6.2, 1.4)},
	}
}

// touching returns the round bits of every part that a figure can rest on.
func (b body) touching() map[string][]ball {
	parts := map[string][]ball{
		"head":       {b.head.on(0, -1.5, 1.8, roundSkull)},
		"upper-back": joinedSolids(b.chest.pair(7.6, -1.8, 12.5, 8.4), b.chest.pair(13, -2, 18, 5)),
		"buttocks":   b.pelvis.pair(5.6, -4.5, -1.5, 8),
		"low-back":   b.loin.pair(5.2, 0, 7, 7),
		"trunk":      joinedSolids(append(b.seat(), b.shirt()[0], b.shirt()[2])...),
		"belly":      {b.loin.on(0, b.belly, 3, 7), b.loin.on(0, b.belly, 9, 7)},
		"chest":      b.chest.pair(7.6, -1.8, 12.5, 8.4),
	}
	for i, side := range sideNames {
		leg, arm, s := b.legs[i], b.arms[i], sides[i]
		f, h := leg.end, arm.end
		parts[side+"-hip"] = []ball{{leg.root.at, roundHip}, b.pelvis.on(7.2*s, -1, 0, 8.4)}
		parts[side+"-side"] = []ball{b.pelvis.on(6.2*s, -0.5, 9, 6.6), b.pelvis.on(7.2*s, -1, 0, 8.4)}
		parts[side+"-knee"] = []ball{{leg.mid.at, roundKnee}}
		parts[side+"-shin"] = []ball{{leg.end.at, roundAnkle}}
		parts[side+"-foot"] = []ball{f.on(0, -3.4, -2.8, 2.7), f.on(0, 9, -3.3, 2.2), f.on(0, 13.8, -3.8, 1.7)}
		parts[side+"-heel"] = []ball{f.on(0, -3.4, -2.8, 2.7), f.on(0, -3.6, -2.3, 3.2)}
		parts[side+"-toes"] = []ball{f.on(0, 13.8, -3.8, 1.7)}
		parts[side+"-elbow"] = []ball{{arm.mid.at, roundElbow}}
		parts[side+"-forearm"] = []ball{{arm.mid.at, roundElbow}, {arm.end.at, roundWrist}}
		parts[side+"-hand"] = []ball{h.on(0, 0, -5.5, roundPalm), h.on(0, 0, -10, 1.7)}
	}
	return parts
}

package figure

import (
	"math"
	"slices"
)

// A curve is a cubic one, by its four points.
type curve [4]flat

// curves returns a closed line as few curves that are never farther from it
// than off, after Schneider's "An algorithm for automatically fitting digitized
// curves" (1990).
func curves(loop []flat, off, corner float64) []curve {
	ends := corners(loop, corner)
	var all []curve
	for i, from := range ends {
		to := ends[(i+1)%len(ends)]
		if to <= from {
			to += len(loop)
		}
		var run []flat
		for k := from; k <= to; k++ {
			run = append(run, loop[k%len(loop)])
		}
		start, end := run[min(2, len(run)-1)].minus(run[0]).unit(), run[max(0, len(run)-3)].minus(run[len(run)-1]).unit()
		if len(ends) == 1 { // no corner: it goes on as it came
			start = run[2].minus(run[len(run)-3]).unit()
			end = start.times(-1)
		}
		all = append(all, fit(run, start, end, off)...)
	}
	return all
}

// corners returns where a line turns sharply, or any one place.
func corners(loop []flat, window float64) []int {
	n := len(loop)
	sharp := make([]float64, n)
	for i := range loop {
		before, after := i, i
		for k := 1; k < n/2 && loop[i].minus(loop[before]).long() < window; k++ {
			before = (i - k + n) % n
		}
		for k := 1; k < n/2 && loop[after].minus(loop[i]).long() < window; k++ {
			after = (i + k) % n
		}
		a, b := loop[i].minus(loop[before]).unit(), loop[after].minus(loop[i]).unit()
		sharp[i] = math.Acos(min(max(a.dot(b), -1), 1))
	}
	var found []int
	for i := range loop {
		if sharp[i] < 0.9 {
			continue
		}
		best := true
		for k := -6; k <= 6 && best; k++ {
			j := (i + k + n) % n
			best = sharp[j] < sharp[i] || sharp[j] == sharp[i] && j >= i
		}
		if best {
			found = append(found, i)
		}
	}
	if len(found) < 2 {
		return []int{0}
	}
	return found
}

func fit(points []flat, start, end flat, off float64) []curve {
	first, last := points[0], points[len(points)-1]
	if len(points) <= 3 {
		d := last.minus(first).long() / 3
		return []curve{{first, first.plus(start.times(d)), last.plus(end.times(d)), last}}
	}
	at := lengths(points)
	var c curve
	worst, split := 0.0, 0
	for range 4 {
		c = least(points, at, start, end)
		if worst, split = farthest(points, at, c); worst < off {
			return []curve{c}
		}
		at = closer(points, at, c)
	}
	split = min(max(split, 1), len(points)-2)
	middle := points[max(split-2, 0)].minus(points[min(split+2, len(points)-1)]).unit()
	return append(fit(points[:split+1], start, middle, off), fit(points[split:], middle.times(-1), end, off)...)
}

// lengths returns how far along the line each point is, from 0 to 1.
func lengths(points []flat) []float64 {
	at := make([]float64, len(points))
	for i := 1; i < len(points); i++ {
		at[i] = at[i-1] + points[i].minus(points[i-1]).long()
	}
	for i := range at {
		at[i] /= at[len(at)-1]
	}
	return at
}

// least returns the curve with these tangents that fits best.
func least(points []flat, at []float64, start, end flat) curve {
	first, last := points[0], points[len(points)-1]
	var c00, c01, c11, x0, x1 float64
	for i, u := range at {
		b0, b1, b2, b3 := (1-u)*(1-u)*(1-u), 3*u*(1-u)*(1-u), 3*u*u*(1-u), u*u*u
		a0, a1 := start.times(b1), end.times(b2)
		c00 += a0.dot(a0)
		c01 += a0.dot(a1)
		c11 += a1.dot(a1)
		rest := points[i].minus(first.times(b0 + b1)).minus(last.times(b2 + b3))
		x0 += a0.dot(rest)
		x1 += a1.dot(rest)
	}
	long := last.minus(first).long()
	det := c00*c11 - c01*c01
	k0, k1 := 0.0, 0.0
	if math.Abs(det) > 1e-12 {
		k0, k1 = (x0*c11-x1*c01)/det, (c00*x1-c01*x0)/det
	}
	if k0 < 0.02*long || k1 < 0.02*long {
		k0, k1 = long/3, long/3
	}
	return curve{first, first.plus(start.times(k0)), last.plus(end.times(k1)), last}
}

func (c curve) at(u float64) flat {
	v := 1 - u
	return c[0].times(v * v * v).plus(c[1].times(3 * u * v * v)).plus(c[2].times(3 * u * u * v)).plus(c[3].times(u * u * u))
}

func farthest(points []flat, at []float64, c curve) (worst float64, where int) {
	for i, u := range at {
		if d := c.at(u).minus(points[i]).long(); d > worst {
			worst, where = d, i
		}
	}
	return worst, where
}

// closer moves each point's place on the curve to where it is nearest.
func closer(points []flat, at []float64, c curve) []float64 {
	moved := slices.Clone(at)
	for i, u := range at {
		v := 1 - u
		d1 := c[1].minus(c[0]).times(3 * v * v).plus(c[2].minus(c[1]).times(6 * u * v)).plus(c[3].minus(c[2]).times(3 * u * u))
		d2 := c[2].minus(c[1].times(2)).plus(c[0]).times(6 * v).plus(c[3].minus(c[2].times(2)).plus(c[1]).times(6 * u))
		off := c.at(u).minus(points[i])
		if under := d1.dot(d1) + off.dot(d2); math.Abs(under) > 1e-12 {
			moved[i] = min(max(u-off.dot(d1)/under, 0), 1)
		}
	}
	return moved
}

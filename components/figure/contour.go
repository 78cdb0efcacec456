package figure

import "math"

// contours returns the lines round a shape, each closed, as points about a
// step apart.
func contours(f field, left, top, right, bottom, step float64) [][]flat {
	wide, high := int((right-left)/step)+3, int((bottom-top)/step)+3
	place := func(i, j int) flat { return flat{left + (float64(i)-1)*step, top + (float64(j)-1)*step} }
	value := make([]float64, wide*high)
	for j := range high {
		for i := range wide {
			if value[j*wide+i] = f(place(i, j)); i == 0 || j == 0 || i == wide-1 || j == high-1 {
				value[j*wide+i] = max(value[j*wide+i], 1e-6) // every line closes
			}
		}
	}
	// Crossings go by the edge of the grid that they lie on: the one from a
	// corner to its right, or down from it.
	type crossing struct {
		i, j int
		down bool
	}
	where := func(e crossing) flat {
		a, b := place(e.i, e.j), place(e.i+1, e.j)
		u, v := value[e.j*wide+e.i], 0.0
		if e.down {
			b = place(e.i, e.j+1)
			v = value[(e.j+1)*wide+e.i]
		} else {
			v = value[e.j*wide+e.i+1]
		}
		return a.toward(b, u/(u-v))
	}
	next := map[crossing]crossing{}
	var order []crossing
	for j := range high - 1 {
		for i := range wide - 1 {
			in := [4]bool{value[j*wide+i] < 0, value[j*wide+i+1] < 0, value[(j+1)*wide+i+1] < 0, value[(j+1)*wide+i] < 0}
			edges := [4]crossing{{i, j, false}, {i + 1, j, true}, {i, j + 1, false}, {i, j, true}}
			// Round the cell: a line comes in where the shape begins and
			// leaves where it ends.
			var enter, leave []crossing
			for k := range 4 {
				switch a, b := in[k], in[(k+1)%4]; {
				case !a && b:
					enter = append(enter, edges[k])
				case a && !b:
					leave = append(leave, edges[k])
				}
			}
			for k, e := range enter {
				next[e] = leave[k]
				order = append(order, e)
			}
		}
	}
	var all [][]flat
	for _, start := range order {
		var loop []flat
		for e := start; ; {
			to, ok := next[e]
			if !ok {
				break
			}
			delete(next, e)
			loop = append(loop, where(e))
			e = to
		}
		if math.Abs(area(loop)) > 2*step*step {
			all = append(all, loop)
		}
	}
	return all
}

func area(loop []flat) float64 {
	var sum float64
	for i, p := range loop {
		sum += p.cross(loop[(i+1)%len(loop)])
	}
	return sum / 2
}

package check

import (
	"math"
	"strconv"
	"strings"
)

// arguments is how many numbers each command of SVG path data takes.
var arguments = map[byte]int{'M': 2, 'L': 2, 'H': 1, 'V': 1, 'C': 6, 'S': 4, 'Q': 4, 'T': 2, 'A': 7, 'Z': 0}

// A dot is a place on the map: across and down.
type dot [2]float64

func (a dot) far(b dot) float64 { return math.Hypot(a[0]-b[0], a[1]-b[1]) }

// outline returns places along a path, so close that what is drawn lies within
// 3 of one of them. An arc counts as its chord: the map has none but small
// circles. What is no path yields what was read of it.
func outline(path string) []dot {
	var all []dot
	var at, start, handle dot
	for path != "" {
		command := path[0]
		end := strings.IndexFunc(path[1:], func(r rune) bool { return strings.ContainsRune("MLHVCSQTAZmlhvcsqtaz", r) }) + 1
		if end == 0 {
			end = len(path)
		}
		given := numbers(path[1:end])
		path = path[end:]
		kind := strings.ToUpper(string(command))[0]
		n := arguments[kind]
		if kind == 'Z' {
			all = append(all, along(at, start)...)
			at = start
		}
		for ; n > 0 && len(given) >= n; given = given[n:] {
			to := ahead(kind, given[:n], at, command != kind)
			switch kind {
			case 'M':
				at, start = to[0], to[0]
				kind = 'L' // what follows the first place are lines
			case 'S':
				mirror := dot{2*at[0] - handle[0], 2*at[1] - handle[1]}
				to = append([]dot{mirror}, to...)
			}
			all = append(all, along(at, to...)...)
			at, handle = to[len(to)-1], to[len(to)-1]
			if len(to) > 1 {
				handle = to[len(to)-2]
			}
		}
	}
	return all
}

// ahead returns the places that one command names: handles, then where it goes.
func ahead(kind byte, given []float64, at dot, relative bool) []dot {
	from := dot{}
	if relative {
		from = at
	}
	switch kind {
	case 'H':
		return []dot{{from[0] + given[0], at[1]}}
	case 'V':
		return []dot{{at[0], from[1] + given[0]}}
	case 'A':
		given = given[5:]
	}
	var places []dot
	for i := 0; i+1 < len(given); i += 2 {
		places = append(places, dot{from[0] + given[i], from[1] + given[i+1]})
	}
	return places
}

// along returns places on the curve from a place, by way of handles.
func along(at dot, to ...dot) []dot {
	const steps = 48
	var all []dot
	for i := range steps + 1 {
		t, bent := float64(i)/steps, append([]dot{at}, to...)
		for ; len(bent) > 1; bent = bent[:len(bent)-1] {
			for j := range len(bent) - 1 {
				for k := range 2 {
					bent[j][k] += t * (bent[j+1][k] - bent[j][k])
				}
			}
		}
		all = append(all, bent[0])
	}
	return all
}

// numbers returns the numbers of a part of a path: a minus sign, or a second
// point, begins a new one.
func numbers(s string) []float64 {
	var all []float64
	for s = strings.Trim(s, " "); s != ""; s = strings.TrimLeft(s, " ") {
		end := 1
		for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == '.' && !strings.Contains(s[:end], ".")) {
			end++
		}
		n, _ := strconv.ParseFloat(s[:end], 64)
		all, s = append(all, n), s[end:]
	}
	return all
}

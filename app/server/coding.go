package server

import (
	"strconv"
	"strings"
)

// best returns the reply in the coding that a browser likes most of those there
// are, the smaller one of two it likes alike, or the file as it is.
func (f file) best(accept string) reply {
	anything, _ := likes(accept, "*")
	chosen, most := f.plain, 0.0
	for _, twin := range f.twins {
		like, named := likes(accept, twin.coding)
		if !named {
			like = anything
		}
		if like > most {
			chosen, most = twin.reply, like
		}
	}
	if identity, _ := likes(accept, "identity"); identity > most {
		return f.plain
	}
	return chosen
}

// likes reports how much a browser likes a coding, and whether it names it.
func likes(accept, coding string) (like float64, named bool) {
	for item := range strings.SplitSeq(accept, ",") {
		name, parameters, _ := strings.Cut(item, ";")
		if strings.EqualFold(strings.TrimSpace(name), coding) {
			like, named = quality(parameters), true
		}
	}
	return like, named
}

// quality reads "q=0.5"; without it a coding is liked fully, and one that can't
// be read is not liked at all.
func quality(parameters string) float64 {
	name, value, ok := strings.Cut(parameters, "=")
	if !ok || strings.ToLower(strings.TrimSpace(name)) != "q" {
		return 1
	}
	q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || !(q >= 0 && q <= 1) {
		return 0
	}
	return q
}

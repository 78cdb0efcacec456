package server

import (
	"strconv"
	"strings"
)

// best returns the coding that a browser likes most of those there are, the
// smaller one of two it likes alike, or "" for the file as it is.
func best(accept string, have map[string][]byte) string {
	likes := map[string]float64{}
	for item := range strings.SplitSeq(accept, ",") {
		coding, parameters, _ := strings.Cut(item, ";")
		likes[strings.ToLower(strings.TrimSpace(coding))] = quality(parameters)
	}
	chosen, most := "", 0.0
	for _, coding := range []string{"br", "gzip"} {
		like, named := likes[coding]
		if !named {
			like = likes["*"]
		}
		if have[coding] != nil && like > most {
			chosen, most = coding, like
		}
	}
	if likes["identity"] > most {
		return ""
	}
	return chosen
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

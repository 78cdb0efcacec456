package server

import (
	"fmt"
	"net/http"
	"strings"
)

// A rule gives the headers of every path that it covers.
type rule struct {
	path    string // ends in "*" where it covers all that begins so
	headers [][2]string
}

// readRules reads the form that static hosts read: a path, then its headers in
// indented lines; "#" begins a remark.
func readRules(text []byte) ([]rule, error) {
	var rules []rule
	for i, line := range strings.Split(string(text), "\n") {
		name, value, isHeader := strings.Cut(line, ":")
		switch {
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "/"):
			rules = append(rules, rule{path: strings.TrimSpace(line)})
		case strings.HasPrefix(line, " ") && isHeader && len(rules) > 0:
			last := &rules[len(rules)-1]
			last.headers = append(last.headers, [2]string{strings.TrimSpace(name), strings.TrimSpace(value)})
		default:
			return nil, fmt.Errorf("_headers: line %d: %q, want a path or an indented header", i+1, line)
		}
	}
	return rules, nil
}

func (r rule) covers(path string) bool {
	if prefix, ok := strings.CutSuffix(r.path, "*"); ok {
		return strings.HasPrefix(path, prefix)
	}
	return path == r.path
}

// setHeaders applies the rules that cover a path. What has no rule on caching
// is asked for anew each time; the tag makes that cheap.
func (s *site) setHeaders(h http.Header, path string) {
	h.Set("Cache-Control", "no-cache")
	for _, r := range s.rules {
		if !r.covers(path) {
			continue
		}
		for _, header := range r.headers {
			h.Set(header[0], header[1])
		}
	}
}

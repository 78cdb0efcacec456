package diary

import (
	"fmt"
	"strings"
)

// A SpotFelt is what pressing one spot on one side was like.
type SpotFelt struct {
	Spot   string
	Side   string
	Like   Like
	Spread []string // regions that the ache went to
}

// Like is what a press was like.
type Like string

const (
	GoodAche Like = "good-ache"
	Nothing  Like = "nothing"
	TooMuch  Like = "too-much"
)

// SpotsFelt is what each spot was like, stored as one string. Each is
//
//	spot,side,like,region region
//
// with a ; before the next.
type SpotsFelt []SpotFelt

// MarshalText writes the form that is stored.
func (s SpotsFelt) MarshalText() ([]byte, error) {
	codes := make([]string, len(s))
	for i, f := range s {
		codes[i] = strings.TrimRight(strings.Join([]string{f.Spot, f.Side, string(f.Like), strings.Join(f.Spread, " ")}, ","), ",")
	}
	return []byte(strings.Join(codes, ";")), nil
}

// UnmarshalText reads the form that is stored.
func (s *SpotsFelt) UnmarshalText(text []byte) error {
	codes := string(text)
	n := 1 + strings.Count(codes, ";")
	if n > maxParts {
		return fmt.Errorf("%d spots, want at most %d", n, maxParts)
	}
	*s = make(SpotsFelt, 0, n)
	for code := range strings.SplitSeq(codes, ";") {
		spot, rest, _ := strings.Cut(code, ",")
		side, rest, _ := strings.Cut(rest, ",")
		like, spread, _ := strings.Cut(rest, ",")
		*s = append(*s, SpotFelt{Spot: spot, Side: side, Like: Like(like), Spread: strings.Fields(spread)})
	}
	return nil
}

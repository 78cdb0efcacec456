package diary

import (
	"fmt"
	"strconv"
	"strings"

	"unknot/content"
)

// A Part is one step on one side, as it was really done.
type Part struct {
	Step    string          `json:"step"`
	Spot    string          `json:"spot"`
	Side    string          `json:"side"`
	Surface content.Surface `json:"surface"`
	Planned int             `json:"planned"` // seconds; 0 where untimed
	Held    int             `json:"held"`    // seconds, seen time only
	Ending  string          `json:"ending"`  // of the last time it was done
	Lighter bool            `json:"lighter"`
}

// Parts are the parts of a session, stored as one string: as objects they
// would be most of a year's diary. Each part is
//
//	step,planned,held,ending,side,spot,surface,lighter
//
// with a ; before the next. What is left out at its end is empty. Time held is
// left out where it is the planned time, and so is an ending in full. Version
// 1 kept them as objects.
type Parts []Part

// inFull is the usual ending of a part.
const inFull = "in-full"

// MarshalText writes the form that is stored.
func (p Parts) MarshalText() ([]byte, error) {
	codes := make([]string, len(p))
	for i, part := range p {
		codes[i] = part.code()
	}
	return []byte(strings.Join(codes, ";")), nil
}

func (p Part) code() string {
	held, ending, lighter := "", p.Ending, ""
	if p.Held != p.Planned {
		held = strconv.Itoa(p.Held)
	}
	if ending == inFull {
		ending = ""
	}
	if p.Lighter {
		lighter = "lighter"
	}
	fields := []string{p.Step, strconv.Itoa(p.Planned), held, ending, p.Side, p.Spot, string(p.Surface), lighter}
	return strings.TrimRight(strings.Join(fields, ","), ",")
}

// UnmarshalText reads the form that is stored.
func (p *Parts) UnmarshalText(text []byte) error {
	codes := string(text)
	n := 1 + strings.Count(codes, ";")
	if n > maxParts {
		return fmt.Errorf("%d parts, want at most %d", n, maxParts)
	}
	*p = make(Parts, 0, n)
	for code := range strings.SplitSeq(codes, ";") {
		part, err := readPart(code)
		if err != nil {
			return fmt.Errorf("part %d: %w", len(*p)+1, err)
		}
		*p = append(*p, part)
	}
	return nil
}

func readPart(code string) (Part, error) {
	var f [8]string
	n := 0
	for field := range strings.SplitSeq(code, ",") {
		if n == len(f) {
			return Part{}, fmt.Errorf("more than %d fields, want at most so many", len(f))
		}
		f[n] = field
		n++
	}
	p := Part{Step: f[0], Ending: f[3], Side: f[4], Spot: f[5], Surface: content.Surface(f[6]), Lighter: f[7] != ""}
	var err error
	if p.Planned, err = strconv.Atoi(f[1]); err != nil {
		return Part{}, fmt.Errorf("planned is %q, want seconds", f[1])
	}
	p.Held = p.Planned
	if f[2] != "" {
		if p.Held, err = strconv.Atoi(f[2]); err != nil {
			return Part{}, fmt.Errorf("held is %q, want seconds", f[2])
		}
	}
	if p.Ending == "" {
		p.Ending = inFull
	}
	return p, nil
}

package content

import (
	"strconv"
	"strings"
)

// Fill puts values into the {placeholders} of a sentence. One without a value
// stays as it is. A choice such as {n|second|seconds} becomes the form that goes
// with the value: of a number as the language counts, of a side the left one or
// the right one.
//
// The words of steps, spots and cautions may use these, and no digits:
//
//	{pressure}  how hard to press, such as "4 to 6"; the view fills it
//	{hold}      how long to press, such as "1 minute"; the view fills it
//	{side}      "left" or "right" as a word; the view gives the id of the side
//	{limit}     the most pressure ever, MaxPressure; filled when loaded
//	{most}      the top of the rating scale, MaxRating; filled when loaded
//	{weeks}     Screening.LieFlat; filled when loaded
//	{birth}     Screening.AfterBirth; filled when loaded
//
// What a value holds is taken as it is: people type some of them.
func Fill(s string, values map[string]string) string {
	filled := ""
	for {
		before, rest, found := strings.Cut(s, "{")
		inside, after, whole := strings.Cut(rest, "}")
		if !found || !whole {
			return filled + s
		}
		forms := strings.Split(inside, "|")
		value, known := values[forms[0]]
		switch {
		case !known:
			filled, s = filled+before+"{", rest
			continue
		case len(forms) > 1:
			value = form(forms[1:], value)
		}
		filled, s = filled+before+value, after
	}
}

// form returns the form that goes with a value. Of a number it is the rule of
// the language, behind the forms, that says which; see countRule. What is no
// choice of ours, for want of a rule, is what it begins with.
func form(forms []string, value string) string {
	last := len(forms) - 1
	if last == 0 {
		return forms[0]
	}
	switch value {
	case "left":
		return forms[0]
	case "right":
		return forms[1]
	}
	n, err := strconv.Atoi(value)
	if err != nil {
		return forms[last-1] // a range or a part of a number
	}
	if n >= 2*ruleEnd {
		n = n%ruleEnd + ruleEnd
	}
	chosen, from := 0, 0
	for _, r := range forms[last] {
		switch {
		case r >= '0' && r <= '9':
			from = from*10 + int(r-'0')
		case from <= n && r >= 'a' && int(r-'a') < last:
			chosen, from = int(r-'a'), 0
		default:
			return forms[chosen]
		}
	}
	return forms[chosen]
}

// ruleEnd is where a rule goes round: a number above its double counts as its
// last two digits do above the first hundred.
const ruleEnd = 100

// fillConstants puts the numbers that are the same for everyone into the words
// of steps, spots and cautions.
func (l *Library) fillConstants() {
	values := map[string]string{
		"limit": strconv.Itoa(MaxPressure),
		"most":  strconv.Itoa(MaxRating),
		"weeks": strconv.Itoa(l.Screening.LieFlat),
		"birth": strconv.Itoa(l.Screening.AfterBirth),
	}
	for _, s := range l.Text.Steps {
		fillEach(values, s.Do, s.OnSide, s.Notice, s.Care)
	}
	for _, s := range l.Text.Spots {
		fillEach(values, s.Where, s.Refers, s.Press, s.Notice, s.Care)
		for _, find := range s.Find {
			fillEach(values, find)
		}
	}
	for id, c := range l.Text.Safety.Cautions {
		l.Text.Safety.Cautions[id] = CautionText{Ask: Fill(c.Ask, values), Why: Fill(c.Why, values)}
	}
}

// fillEach fills sentences where they stand.
func fillEach(values map[string]string, lists ...[]string) {
	for _, list := range lists {
		for i, s := range list {
			list[i] = Fill(s, values)
		}
	}
}

package content

import (
	"strconv"
	"strings"
)

// Fill puts values into the {placeholders} of a sentence. One without a value
// stays as it is.
//
// The words of steps, spots and cautions may use these, and no digits:
//
//	{pressure}  how hard to press, such as "4 to 6"; the view fills it
//	{hold}      how long to press, such as "1 minute"; the view fills it
//	{limit}     the most pressure ever, MaxPressure; filled when loaded
//	{most}      the top of the rating scale, MaxRating; filled when loaded
//	{weeks}     Screening.LieFlat; filled when loaded
//	{birth}     Screening.AfterBirth; filled when loaded
func Fill(s string, values map[string]string) string {
	for k, v := range values {
		s = strings.ReplaceAll(s, "{"+k+"}", v)
	}
	return s
}

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

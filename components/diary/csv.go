package diary

import (
	"strconv"
	"strings"
	"time"
)

// columns are the names of the columns of a CSV file.
var columns = []string{
	"what", "date", "time", "routine", "finished", "minutes", "pressed_seconds",
	"pain_before", "pain_after", "thing", "ease_before", "ease_after", "felt",
	"stopped_by", "sore", "bruise", "sure", "steps",
}

// CSV returns a book as a table for a spreadsheet, sessions and cards as rows.
// What a spreadsheet would take for a formula is made text with a leading
// quote, also where one that splits at ; would begin a cell.
func CSV(b Book) string {
	var out strings.Builder
	row(&out, columns...)
	for i := range b.Records {
		r := &b.Records[i]
		steps := make([]string, len(r.Parts))
		for i, p := range r.Parts {
			steps[i] = strings.Join(strings.Fields(strings.Join([]string{p.Step, p.Spot, p.Side, strconv.Itoa(p.Held), p.Ending}, " ")), " ")
		}
		row(&out, "session", r.Date().String(), r.Begin.Format("15:04"), r.Routine, yes(r.Finished),
			strconv.Itoa(int(r.End.Sub(r.Begin)/time.Minute)), strconv.Itoa(r.Pressed()),
			number(r.Before.Pain), number(r.After.Pain), r.Before.Thing, number(r.Before.Ease), number(r.After.Ease),
			string(r.Felt), r.Pain, "", "", "", strings.Join(steps, "; "))
	}
	for i := range b.Cards {
		c, what := &b.Cards[i], "next day"
		if c.Week {
			what = "week"
		}
		row(&out, what, c.Date.String(), "", "", "", "", "", number(c.Pain), "", c.Thing, number(c.Ease), "",
			string(c.Felt), "", string(c.Sore), yes(c.Bruise), number(c.Sure), "")
	}
	return out.String()
}

func yes(is bool) string {
	if is {
		return "yes"
	}
	return ""
}

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func row(out *strings.Builder, cells ...string) {
	for i, cell := range cells {
		if i > 0 {
			out.WriteByte(',')
		}
		cell = noFormula(cell)
		if strings.ContainsAny(cell, "\",\r\n") {
			cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
		}
		out.WriteString(cell)
	}
	out.WriteString("\r\n")
}

func noFormula(cell string) string {
	parts := strings.Split(cell, ";")
	for i, part := range parts {
		if begin := strings.TrimLeft(part, ` "`); begin != "" && strings.Contains("=+-@\t\r\n", begin[:1]) {
			parts[i] = "'" + part
		}
	}
	return strings.Join(parts, ";")
}

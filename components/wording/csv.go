package wording

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"unknot/components/diary"
	"unknot/content"
)

// CSV returns a book as a table for a spreadsheet, sessions and cards as rows.
// What a spreadsheet would take for a formula is made text with a leading
// quote, also where one that splits at ; would begin a cell. What this version
// has no words for stands as its id.
func CSV(lib *content.Library, b diary.Book) string {
	text := &lib.Text.Diary.File
	yes := func(is bool) string {
		if is {
			return text.Yes
		}
		return ""
	}
	thing := func(r diary.Rating) string { return lib.ThingName(r.Thing) }
	var out strings.Builder
	row(&out, text.Columns...)
	for i := range b.Records {
		r := &b.Records[i]
		said := Record{Library: lib, Record: *r}
		steps := make([]string, len(r.Parts))
		for i, p := range r.Parts {
			steps[i] = said.place(p) + ": " + strconv.Itoa(p.Held) + ", " + cmp.Or(text.Endings[p.Ending], p.Ending)
		}
		row(&out, text.Session, r.Date().String(), r.Begin.Format("15:04"), RoutineName(lib, r.Routine), yes(r.Finished),
			strconv.Itoa(int(r.End.Sub(r.Begin)/time.Minute)), strconv.Itoa(r.Pressed()),
			number(r.Before.Pain), number(r.After.Pain), thing(r.Before), number(r.Before.Ease), number(r.After.Ease),
			lib.Text.Flow.CheckOut.Feelings[string(r.Felt)], cmp.Or(lib.Text.Flow.Pain.Kinds[r.Pain].Name, r.Pain), "", "", "", strings.Join(steps, "; "))
	}
	for i := range b.Cards {
		c, what := &b.Cards[i], text.NextDay
		if c.Week {
			what = text.Week
		}
		row(&out, what, c.Date.String(), "", "", "", "", "", number(c.Pain), "", thing(c.Rating), number(c.Ease), "",
			lib.Text.Diary.Cards.Feelings[string(c.Felt)], "", SoreWords(lib, string(c.Sore)), yes(c.Bruise), number(c.Sure), "")
	}
	return out.String()
}

// SoreWords says how long pressing left somebody sore.
func SoreWords(lib *content.Library, sore string) string {
	return content.Fill(lib.Text.Diary.Cards.Was[sore], SoreHours(lib))
}

// SoreHours are the hours of soreness after which less is pressed, and none.
func SoreHours(lib *content.Library) map[string]string {
	return map[string]string{"low": strconv.Itoa(lib.Trial.HalveHours), "high": strconv.Itoa(lib.Trial.StopHours)}
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

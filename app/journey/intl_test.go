package journey

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/content"
)

// lives puts a person into a time zone.
func (p *person) lives(zone string) *person {
	p.Helper()
	call(p, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: zone})
	return p
}

// wordsIn returns the words of a language.
func wordsIn(t testing.TB, tag string) *content.Library {
	t.Helper()
	lib, err := content.LoadFS(content.Files, tag)
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// spaced writes every kind of space as a plain one.
func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }

// Dates, times and numbers are written as where a person reads the language,
// and stay what the clock on the wall said where they were noted.
func TestDatesAreThePersonsOwn(t *testing.T) {
	late := time.Date(2026, 2, 28, 23, 30, 0, 0, time.FixedZone("", 9*60*60))
	rated := func(id string, hours time.Duration, pain int) diary.Record {
		begin := late.Add(-hours * time.Hour)
		return diary.Record{ID: id, Routine: "wall", Begin: begin, End: begin.Add(10 * time.Minute), Finished: true, Before: diary.Rating{Pain: &pain}}
	}
	book := diary.Book{Records: []diary.Record{rated("a", 9, 3), rated("b", 0, 4)}}
	for _, test := range []struct {
		page, zone                     string
		reads                          []string
		mean, date, clock, month, week string
	}{
		{"en", "Pacific/Kiritimati", []string{"en-GB"}, "3.5", "28 February 2026", "23:30", "February 2026", "Monday"},
		{"en", "America/Los_Angeles", []string{"en-US"}, "3.5", "February 28, 2026", "11:30 PM", "February 2026", "Monday"},
		{"en", "Europe/Paris", []string{"fr-FR", "en-IE"}, "3.5", "28 February 2026", "23:30", "February 2026", "Monday"},
		{"es", "Europe/Madrid", []string{"es-ES"}, "3,5", "28 de febrero de 2026", "23:30", "febrero de 2026", "lunes"},
		{"es", "America/Mexico_City", []string{"es-MX"}, "3.5", "28 de febrero de 2026", "11:30 p.m.", "febrero de 2026", "lunes"},
		{"de", "America/New_York", []string{"en-US"}, "3,5", "28. Februar 2026", "23:30", "Februar 2026", "Montag"},
	} {
		t.Run(test.page+" for "+test.reads[0], func(t *testing.T) {
			t.Parallel()
			lib := wordsIn(t, test.page)
			p := keeper(t).lives(test.zone).prefers(test.reads...)
			p.remembers(book)
			p.open(strings.TrimSuffix("/"+test.page, "/en") + "/diary/")
			p.find("heading", test.month)
			eval[any](p, `document.getElementById("remind-fold").open = true`)
			p.find("checkbox", test.week)
			said := spaced(p.text())
			for _, want := range []string{
				content.Fill(lib.Text.Diary.Trend.One, map[string]string{"n": test.mean, "date": test.date}),
				test.date + ", " + test.clock + ", " + lib.Text.Routines["wall"].Title,
			} {
				if !strings.Contains(said, want) {
					t.Errorf("the diary does not say %q; it says:\n%s", want, said)
				}
			}
		})
	}
}

// The dates that pages come with are written as browsers write theirs.
func TestTheBuildWritesDatesAsBrowsersDo(t *testing.T) {
	t.Parallel()
	languages, err := content.Languages(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	p := guest(t)
	p.open("/about/")
	for _, l := range languages {
		tag, lib := l.Tag, wordsIn(t, l.Tag)
		if tag == content.English {
			tag = "en-GB" // as its words are spelled
		}
		for month := range 12 {
			day := time.Date(2026, time.Month(month+1), 2+month, 0, 0, 0, 0, time.UTC)
			want := eval[string](p, fmt.Sprintf(`new Intl.DateTimeFormat(%q, { dateStyle: "long", timeZone: "UTC" }).format(%d)`, tag, day.UnixMilli()))
			if diff := cmp.Diff(want, lib.Text.Date.Words(day.Format(time.DateOnly))); diff != "" {
				t.Errorf("%s: a date (-browser +build):\n%s", tag, diff)
			}
		}
	}
}

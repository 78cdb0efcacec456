package diarypage

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/uitest"
	"unknot/components/wording"
)

func copyOf(t *testing.T, b diary.Book) string {
	t.Helper()
	value, err := diary.Encode(b)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// A file is told of before anything changes, and in words that say what to do.
func TestDiaryReadsFiles(t *testing.T) {
	all := aFewSessions()
	newer := all
	newer.Records = append([]diary.Record(nil), all.Records...)
	newer.Records[0].Edited, newer.Records[0].Felt = uitest.Noon, diary.Better
	whole := copyOf(t, all)
	for _, test := range []struct {
		name, file string
		into       diary.Book
		want       string
		offered    bool
	}{
		{name: "all new", file: whole, want: "This adds 3 sessions and 3 answers.", offered: true},
		{name: "as a spreadsheet writes it", file: "\ufeff" + whole, want: "This adds 3 sessions and 3 answers.", offered: true},
		{name: "nothing new", file: whole, into: all, want: "All of it is in your diary already."},
		{name: "newer ratings", file: copyOf(t, newer), into: all, want: "It has newer ratings for 1 of those you have.", offered: true},
		{name: "a table", file: "what,date\r\n", want: "This file is no copy of a diary"},
		{name: "cut off", file: whole[:len(whole)/2], want: "This file ends too early"},
		{name: "of a newer version", file: `{"version":99}`, want: "A newer Unknot saved this copy."},
		{name: "a bad line", file: strings.Replace(whole, `"finished":true`, `"finished":maybe`, 1), want: "nothing was changed. The fault is in line "},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, test.into)
			p, m := diaryPage(t, d)
			before := d.Stored[store.DiaryKey]
			onDiary(m, func() { p.readFile(test.file) })
			if !strings.Contains(p.fileNote, test.want) || (p.found != nil) != test.offered || d.Stored[store.DiaryKey] != before {
				t.Errorf("it says %q, offers to add %t, want %q, %t, and nothing changed", p.fileNote, p.found != nil, test.want, test.offered)
			}
		})
	}
}

func TestDiaryAddsFiles(t *testing.T) {
	file := copyOf(t, aFewSessions())
	for _, test := range []struct {
		name   string
		tap    func(*Page) app.EventHandler
		refuse error
		kept   int
		note   string
	}{
		{name: "add", tap: func(p *Page) app.EventHandler { return p.addFound }, kept: 4, note: "Added to your diary."},
		{name: "leave", tap: func(p *Page) app.EventHandler { return p.leaveFound }, kept: 1},
		{
			name: "no room", tap: func(p *Page) app.EventHandler { return p.addFound }, refuse: errors.New("full"), kept: 1,
			note: "This device will not let us save. What you change here is lost when you leave.",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, diary.Book{Records: []diary.Record{aSession(0, 5, 4)}})
			p, m := diaryPage(t, d)
			onDiary(m, func() { p.readFile(file) })
			if test.refuse == nil {
				uitest.Golden(t, "diary-found.html", uitest.Markup(t, ui.Div().Body(p.said(p.fileNote), p.offer())))
			}
			d.Refuse = test.refuse
			m.Tap(test.tap(p))
			if n := len(remembered(t, d).Records); n != test.kept || p.fileNote != test.note || p.found != nil {
				t.Errorf("%d sessions are kept, it says %q, want %d and %q", n, p.fileNote, test.kept, test.note)
			}
		})
	}
}

func TestDiaryIsHandedOver(t *testing.T) {
	d := keeping(t, aFewSessions())
	p, m := diaryPage(t, d)
	m.Tap(p.export)
	m.Tap(p.exportTable)
	want := []string{
		"hand unknot-diary-2026-03-02.json, application/json\n" + d.Stored[store.DiaryKey],
		"hand unknot-diary-2026-03-02.csv, text/csv;charset=utf-8\n\ufeff" + wording.CSV(p.Library, p.book),
	}
	if diff := cmp.Diff(want, d.Took()); diff != "" {
		t.Errorf("calls mismatch (-want +got):\n%s", diff)
	}
}

// A copy that can't be made is told of, for a person would else believe to have
// one.
func TestDiaryTellsOfACopyThatFails(t *testing.T) {
	d := keeping(t, aFewSessions())
	p, m := diaryPage(t, d)
	onDiary(m, func() { p.book.Records[0].Before.Pain = uitest.Number(11) })
	m.Tap(p.export)
	if calls := d.Took(); calls != nil || p.note != p.words().Keep.Failed {
		t.Errorf("calls are %q, note %q, want none and %q", calls, p.note, p.words().Keep.Failed)
	}
}

func TestReminderIsHandedOver(t *testing.T) {
	for _, test := range []struct {
		name  string
		book  diary.Book
		pick  func(*Page)
		parts []string
	}{
		{
			name: "as it stands", pick: func(*Page) {},
			parts: []string{"DTSTART:20260302T180000", "COUNT=18;BYDAY=MO,WE,FR", "SUMMARY:Time for your back"},
		},
		{
			name: "another time and day", pick: func(p *Page) { p.remindAt("07:05"); p.remind.Days = [7]bool{time.Sunday: true} },
			parts: []string{"DTSTART:20260308T070500", "COUNT=6;BYDAY=SU"},
		},
		{name: "a time that was cleared", pick: func(p *Page) { p.remindAt("07:05"); p.remindAt("") }, parts: []string{"T180000"}},
		{name: "what is left of a trial", book: everyOtherDay(15, always(5)), pick: func(*Page) {}, parts: []string{"COUNT=12;BYDAY=MO,WE,FR"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, test.book)
			p, m := diaryPage(t, d)
			onDiary(m, func() { test.pick(p) })
			m.Tap(p.saveReminder)
			calls := strings.Join(d.Took(), "\n")
			for _, part := range append(test.parts, "hand unknot-reminder-2026-03-02.ics, text/calendar;charset=utf-8") {
				if !strings.Contains(calls, part) {
					t.Errorf("calls are\n%s\nwant %q in them", calls, part)
				}
			}
		})
	}
}

func TestReminderWantsADay(t *testing.T) {
	d := uitest.NewFakeDevice()
	p, m := diaryPage(t, d)
	onDiary(m, func() { p.remind.Days = [7]bool{} })
	m.Tap(p.saveReminder)
	if calls := d.Took(); calls != nil || p.note != p.words().Remind.None {
		t.Errorf("calls are %q, note %q, want none and %q", calls, p.note, p.words().Remind.None)
	}
}

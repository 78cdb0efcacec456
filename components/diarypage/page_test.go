package diarypage

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/uitest"
)

// diaryPage returns the diary as a browser shows it.
func diaryPage(t *testing.T, d *uitest.FakeDevice) (*Page, *uitest.Mounted) {
	t.Helper()
	p := &Page{Library: uitest.Library(t), Device: d}
	m := uitest.BorrowContext(t, p)
	p.begin()
	m.Do(p.OnMount)
	d.Took()
	return p, m
}

// onDiary runs what a tap in the list does.
func onDiary(m *uitest.Mounted, do func()) { m.Do(func(app.Context) { do() }) }

func TestDiaryIsShutBeforeTheProgramRuns(t *testing.T) {
	for _, page := range []app.UI{
		&Page{Library: uitest.Library(t), Device: uitest.NewFakeDevice()},
		&Sheet{Library: uitest.Library(t), Device: uitest.NewFakeDevice()},
	} {
		if got := uitest.Markup(t, page); !strings.Contains(got, "the program has to open it") || strings.Contains(got, "<button") {
			t.Errorf("page is\n%s\nwant why it is shut, and no buttons", got)
		}
	}
}

func TestDiaryGoldens(t *testing.T) {
	few := aFewSessions()
	for _, test := range []struct {
		name string
		book diary.Book
		on   func(*Page)
		draw func(*Page) app.UI
	}{
		{name: "diary-empty", draw: (*Page).diary},
		{name: "diary-few", book: few, draw: (*Page).diary},
		{name: "diary-open", book: few, on: func(p *Page) { p.flipItem("s4") }, draw: (*Page).list},
		{name: "diary-open-said", book: few, on: func(p *Page) { p.flipItem("s6") }, draw: (*Page).list},
		{name: "diary-open-week", book: few, on: func(p *Page) { p.flipItem("week-2026-02-25") }, draw: (*Page).list},
		{
			name: "diary-editor", book: few, draw: (*Page).list,
			on: func(p *Page) { p.flipItem("s2"); p.edit(p.ctx, app.Event{}) },
		},
		{name: "diary-editor-card", book: few, on: func(p *Page) { p.editCard("day-2026-02-24") }, draw: (*Page).list},
		{name: "diary-editor-week", book: few, on: func(p *Page) { p.editCard("week-2026-02-25") }, draw: (*Page).list},
		{name: "diary-cards", book: everyOtherDay(15, always(5)), draw: func(p *Page) app.UI { return p.cards() }},
		{name: "diary-trial", book: everyOtherDay(15, func(ago int) int { return ago / 2 }), draw: (*Page).whatTrialSays},
		{
			name: "diary-trend", book: everyOtherDay(15, func(ago int) int { return ago / 2 }),
			draw: func(p *Page) app.UI { return p.trend(p.newPlot(), p.plotted) },
		},
		{name: "diary-month", book: few, on: func(p *Page) { p.back = 1 }, draw: (*Page).calendar},
		{name: "diary-table", book: few, draw: func(p *Page) app.UI { return p.table(p.ratedDays()) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, m := diaryPage(t, keeping(t, test.book))
			if test.on != nil {
				onDiary(m, func() { test.on(p) })
			}
			uitest.Golden(t, test.name+".html", uitest.Markup(t, test.draw(p)))
		})
	}
}

// What can't be read is put aside, and said for as long as nothing else is in
// the diary.
func TestDiaryAside(t *testing.T) {
	d := uitest.NewFakeDevice()
	d.Stored[store.DiaryKey] = "broken"
	p, m := diaryPage(t, d)
	uitest.Golden(t, "diary-aside.html", uitest.Markup(t, ui.Div().Body(p.warnings(), p.data())))
	m.Tap(p.exportAside)
	want := []string{"hand unknot-put-aside-2026-03-02.txt, text/plain;charset=utf-8\n2026-03-02T12:00:00Z/diary\nbroken\n"}
	if diff := cmp.Diff(want, d.Took()); diff != "" {
		t.Errorf("calls mismatch (-want +got):\n%s", diff)
	}
	again, _ := diaryPage(t, d)
	if !again.aside {
		t.Error("opened again it says nothing, want that something was put aside")
	}
}

// Where the device refuses, what is changed holds for the visit, and is told.
func TestDiaryUnsaved(t *testing.T) {
	d := keeping(t, aFewSessions())
	p, m := diaryPage(t, d)
	d.Refuse = errors.New("full")
	for _, id := range []string{"s2", "s4"} {
		onDiary(m, func() { p.flipItem(id) })
		m.Tap(p.remove)
	}
	uitest.Golden(t, "diary-unsaved.html", uitest.Markup(t, ui.Div().Body(p.warnings(), p.list(), p.done())))
	onDiary(m, func() { d.Watching(false) })
	if len(p.book.Records) != 1 {
		t.Errorf("%d sessions are left once the page comes back, want 1", len(p.book.Records))
	}
}

func TestDiaryWarnings(t *testing.T) {
	d := uitest.NewFakeDevice()
	d.Can.Memory = device.Refused
	p, _ := diaryPage(t, d)
	if got := uitest.Markup(t, p.warnings()); !strings.Contains(got, p.words().Keep.Refused) {
		t.Errorf("warnings are\n%s\nwant that nothing is kept", got)
	}
	if got := uitest.Markup(t, p.data()); strings.Contains(got, `id="kept"`) {
		t.Errorf("it says\n%s\nwant no word of what the browser agreed to", got)
	}
}

// The browser is asked to keep the diary in a tap alone.
func TestDiaryAsksToBeKept(t *testing.T) {
	for _, test := range []struct {
		can  device.Ability
		asks bool
	}{
		{device.Unknown, true}, {device.Refused, true}, {device.Works, false}, {device.Missing, false},
	} {
		d := uitest.NewFakeDevice()
		d.Can.Kept = test.can
		p, m := diaryPage(t, d)
		if got := strings.Contains(uitest.Markup(t, p.data()), `id="keep"`); got != test.asks {
			t.Errorf("where keeping is %q a tap can ask for it: %t, want %t", test.can, got, test.asks)
		}
		m.Tap(p.askToKeep)
		if diff := cmp.Diff([]string{"keep"}, d.Took()); diff != "" {
			t.Errorf("calls mismatch (-want +got):\n%s", diff)
		}
	}
}

// Another tab and a new day change what is shown.
func TestDiaryReadsAgain(t *testing.T) {
	d := uitest.NewFakeDevice()
	p, m := diaryPage(t, d)
	if err := store.KeepRecord(d, aSession(0, 5, 4)); err != nil {
		t.Fatal(err)
	}
	onDiary(m, func() { d.Watching(true) })
	if len(p.book.Records) != 0 {
		t.Error("it read the diary as the page was left, want that it waits")
	}
	onDiary(m, func() { p.again(p.words().Changed) })
	if len(p.book.Records) != 1 || p.note != p.words().Changed || p.hasDay {
		t.Errorf("%d sessions, note %q, card %t, want the one of the other tab and no card", len(p.book.Records), p.note, p.hasDay)
	}
	d.Time = d.Time.Add(24 * time.Hour)
	onDiary(m, func() { d.Watching(false) })
	if !p.hasDay || p.note != p.words().Changed {
		t.Errorf("card %t, note %q, want the card of the next day and the note as it was", p.hasDay, p.note)
	}
	p.OnDismount()
	if d.Watching != nil {
		t.Error("the device is still watched, want it let go")
	}
}

// Years of a diary are listed some lines at a time.
func TestDiaryShowsEarlierLines(t *testing.T) {
	p, m := diaryPage(t, keeping(t, everyOtherDay(301, always(5))))
	lines := func() int { return strings.Count(uitest.Markup(t, p.list()), `class="line"`) }
	for _, want := range []int{linesAtFirst, linesAtFirst + linesMore, linesAtFirst + 2*linesMore} {
		if got := lines(); got != want {
			t.Errorf("%d lines are listed, want %d", got, want)
		}
		m.Tap(p.showEarlier)
	}
	if got := lines(); got != 151 || strings.Contains(uitest.Markup(t, p.list()), `id="earlier"`) {
		t.Errorf("%d lines are listed, want all 151 and no button for more", got)
	}
}

// Years of ratings come into the table a few weeks at a time.
func TestDiaryTable(t *testing.T) {
	p, m := diaryPage(t, keeping(t, everyOtherDay(401, always(5))))
	for i, step := range []struct {
		tap  app.EventHandler
		rows int
		more bool
	}{
		{func(app.Context, app.Event) {}, 0, false},
		{p.flipTable, rowsAtFirst, true},
		{p.showEarlierRows, rowsAtFirst + rowsMore, true},
		{p.showEarlierRows, 201, false},
		{p.flipTable, 0, false},
		{p.flipTable, rowsAtFirst, true},
	} {
		m.Tap(step.tap)
		got := uitest.Markup(t, ui.Div().Body(p.tableParts(p.newPlot())...))
		if rows, more := strings.Count(got, `scope="row"`), strings.Contains(got, `id="table-earlier"`); rows != step.rows || more != step.more {
			t.Errorf("after tap %d there are %d rows, a button for more: %t, want %d and %t", i, rows, more, step.rows, step.more)
		}
	}
}

// The picture is plotted once the page has been shown.
func TestDiaryPlotsLater(t *testing.T) {
	p, _ := diaryPage(t, keeping(t, aFewSessions()))
	if !p.plotted {
		t.Error("nothing is plotted once all is done, want the ratings")
	}
	for plotted, want := range map[bool]int{false: 0, true: 1} {
		if got := strings.Count(uitest.Markup(t, p.trend(p.newPlot(), plotted)), "trend__dots"); got != want {
			t.Errorf("plotted %t: dots stand %d times, want %d", plotted, got, want)
		}
	}
}

func TestDiaryTrendSum(t *testing.T) {
	for _, test := range []struct {
		name string
		book diary.Book
		want string
	}{
		{"nothing rated", diary.Book{}, "Rate your pain before a session, and it is drawn here."},
		{"one day", everyOtherDay(1, always(5)), "There is 1 day with a rating: 5 out of 10 on 1 March 2026. One day means little."},
		{"never another", everyOtherDay(5, always(5)), "There are 3 days with a rating, and it was 5 out of 10 each time."},
		{
			"a trial", everyOtherDay(15, func(ago int) int { return ago / 2 }),
			"There are 8 days with a rating, from 0 to 7 out of 10. It was about 6.5 on the first days of the trial, and about 1 in its last week.",
		},
	} {
		p, _ := diaryPage(t, keeping(t, test.book))
		if got := p.trendSum(p.newPlot().rated); got != test.want {
			t.Errorf("%s: it says %q, want %q", test.name, got, test.want)
		}
	}
}

// One day from a clock that was wrong leaves the others where they are, and is
// told.
func TestDiaryLeavesOutWhatAWrongClockDated(t *testing.T) {
	whole := everyOtherDay(15, func(ago int) int { return ago / 2 })
	want, _ := diaryPage(t, keeping(t, whole))
	picture := func(p *Page) string {
		return p.newPlot().picture(&p.openBook, true)
	}
	for _, test := range []struct {
		name  string
		begin time.Time
	}{
		{"a year ahead", uitest.Noon.AddDate(1, 0, 0)},
		{"1970", time.Date(1970, 1, 1, 0, 5, 0, 0, time.UTC)},
		{"the year 9999", time.Date(9999, 12, 31, 12, 0, 0, 0, time.UTC)},
		{"the year 1", time.Date(1, 1, 2, 12, 0, 0, 0, time.UTC)},
	} {
		t.Run(test.name, func(t *testing.T) {
			odd := aSession(0, 9, 9)
			odd.ID, odd.Begin, odd.End = "odd", test.begin, test.begin
			book := whole.Put(odd).PutCard(diary.Card{Date: odd.Date(), At: test.begin, Bruise: true})
			p, _ := diaryPage(t, keeping(t, book))
			if diff := cmp.Diff(picture(want), picture(p)); diff != "" {
				t.Errorf("picture mismatch (-without it +with it):\n%s", diff)
			}
			if got := uitest.Markup(t, p.trend(p.newPlot(), true)); !strings.Contains(got, "Days that are not drawn: 1.") {
				t.Errorf("the page says\n%s\nwant that a day is not drawn", got)
			}
		})
	}
}

// Twelve weeks are drawn, back from today however long the trial still goes on,
// and the words say since when.
func TestDiaryDrawsTheLastWeeks(t *testing.T) {
	long, old := diary.Book{}, diary.Book{}
	for ago := 120; ago > 0; ago-- {
		if ago > 30 || ago < 10 {
			long = long.Put(aSession(ago, 5, 5))
		}
		old = old.Put(aSession(300+ago, 5, 5))
	}
	for _, test := range []struct {
		name, want string
		book       diary.Book
		active     bool
	}{
		{"a second trial goes on", "since 9 December 2025. There are 62 days", long, true},
		{"the newest is old", "since 5 May 2025. There is 1 day", old, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, _ := diaryPage(t, keeping(t, test.book))
			got := uitest.Markup(t, p.trend(p.newPlot(), true))
			if !strings.Contains(got, test.want) || p.state.Active() != test.active {
				t.Errorf("it says, with a trial that goes on %t,\n%s\nwant %q", p.state.Active(), got, test.want)
			}
			if end := p.date(p.phases()[2]); test.active && !strings.Contains(got, end) {
				t.Errorf("it does not reach to the end of the trial on %s", end)
			}
		})
	}
}

// What was said of a day before the first session has its mark, too.
func TestDiaryDrawsACardFromBeforeTheFirstSession(t *testing.T) {
	book := everyOtherDay(5, always(5)).PutCard(aCard(20, diary.Same, diary.SoreLong))
	p, _ := diaryPage(t, keeping(t, book))
	got := uitest.Markup(t, p.trend(p.newPlot(), true))
	if !strings.Contains(got, `class="trend__sore"`) || strings.Contains(got, "M-") || strings.Contains(got, ".-") {
		t.Errorf("the page says\n%s\nwant a mark of soreness within the picture", got)
	}
}

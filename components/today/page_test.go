package today

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/setup"
	"unknot/components/store"
	"unknot/components/uitest"
	"unknot/content"
)

// The first page of a visit was built with its name.
func TestArrivingLaterNamesThePage(t *testing.T) {
	p := &Page{Library: uitest.Library(t), Device: uitest.NewFakeDevice()}
	m := uitest.BorrowContext(t, p)
	for _, want := range []string{"as built", "Today · Unknot"} {
		m.Ctx.Page().SetTitle("as built")
		m.Do(func(ctx app.Context) { p.OnNav(ctx) })
		if got := m.Ctx.Page().Title(); got != want {
			t.Errorf("title is %q, want %q", got, want)
		}
	}
}

// pressed is a session of one spot, so many days ago.
func pressed(ago, pain int) diary.Record {
	r := uitest.PressedOn(strconv.Itoa(ago), uitest.Noon.AddDate(0, 0, -ago), pain)
	r.Routine, r.Finished = "one-spot", true
	return r
}

// everySecond is sessions on every second day, the last one so many days ago.
func everySecond(sessions, last int) []diary.Record {
	records := make([]diary.Record, sessions)
	for i := range records {
		records[i] = pressed(last+2*(sessions-1-i), 6-4*i/sessions)
	}
	return records
}

// on is the page of a device that remembers these.
func on(t *testing.T, records []diary.Record, cards ...diary.Card) *Page {
	t.Helper()
	d := uitest.NewFakeDevice()
	uitest.Keeps(t, d, records, cards...)
	p := &Page{Library: uitest.Library(t), Device: d}
	p.begin()
	return p
}

func read(t *testing.T, p *Page, key string) {
	t.Helper()
	if _, err := store.ChangeDiary(p.Device, func(b diary.Book) diary.Book { return b.MarkRead(key) }); err != nil {
		t.Fatal(err)
	}
	p.begin()
}

// The page as it is drawn, for somebody who comes for the first time, on the
// second day, after weeks and after years.
func TestPageGoldens(t *testing.T) {
	weeks := on(t, everySecond(10, 2))
	read(t, weeks, "2026-02-10 review")
	years := on(t, everySecond(330, 2))
	read(t, years, "2024-05-11 over")
	for name, p := range map[string]*Page{
		"empty":  on(t, nil),
		"second": on(t, []diary.Record{pressed(1, 6)}),
		"weeks":  weeks,
		"years":  years,
	} {
		t.Run(name, func(t *testing.T) { uitest.Golden(t, "today-"+name+".html", uitest.Markup(t, p.Render())) })
	}
}

// over is a trial that ended today, with pain as bad at first and at last.
func over(first, last int) []diary.Record {
	var records []diary.Record
	for ago := 42; ago > 0; ago -= 2 {
		pain := first
		if ago < 10 {
			pain = last
		}
		records = append(records, pressed(ago, pain))
	}
	return records
}

// All of the page goes by one book, which it reads again when the person comes
// back.
func TestPageGoesByOneBook(t *testing.T) {
	p := on(t, []diary.Record{pressed(2, 5)})
	d := p.Device.(*uitest.FakeDevice)
	m := uitest.BorrowContext(t, p)
	m.Do(p.OnMount)
	card := diary.Card{Date: pressed(2, 5).Date(), Felt: diary.Worse, At: d.Now()}
	if _, err := store.ChangeDiary(d, func(b diary.Book) diary.Book { return b.PutCard(card) }); err != nil { // by another tab
		t.Fatal(err)
	}
	for _, step := range []struct {
		name string
		look func(app.Context)
		want string
		card bool // of the day after
	}{
		{"drawn again", func(app.Context) {}, "You did not press yesterday", true},
		{"while it is left", func(app.Context) { d.Watching(true) }, "You did not press yesterday", true},
		{"back", func(app.Context) { d.Watching(false) }, "You felt worse the day after", false},
	} {
		m.Do(step.look)
		drawn := uitest.Markup(t, p.Render())
		if card := strings.Contains(drawn, "day-card"); !strings.Contains(drawn, step.want) || card != step.card {
			t.Errorf("%s: the card is there: %t, want %t and %q in\n%s", step.name, card, step.card, step.want, drawn)
		}
	}
	p.OnDismount()
	if d.Watching != nil {
		t.Error("the device is still watched, want it let go")
	}
}

// Every reason has its words, leads where it should, and no further.
func TestSession(t *testing.T) {
	worse := pressed(0, 5)
	worse.Felt = diary.Worse
	longAgo := pressed(2, 5)
	longAgo.Felt = diary.Worse
	badly := []diary.Record{pressed(5, 5), pressed(3, 5), pressed(1, 5)}
	for i := range badly {
		badly[i].Felt = diary.Worse
	}
	moved := pressed(3, 5)
	moved.Routine, moved.Parts = "move", nil
	move2, move3 := moved, moved
	move2.ID, move3.ID = "m2", "m3"
	for _, test := range []struct {
		name    string
		records []diary.Record
		want    string // that it says
		start   string // where Start leads; "" is nowhere
	}{
		{"the first time", nil, "One spot, against a wall", "/session/one-spot/"},
		{"pressed yesterday", []diary.Record{pressed(1, 5)}, "You pressed yesterday, so today is for moving.", "/session/move/"},
		{"pressed the day before", []diary.Record{pressed(2, 5)}, "You did not press yesterday", "/session/one-spot/"},
		{"away for a week", []diary.Record{pressed(8, 5)}, "It is 7 days or more since you pressed.", "/session/one-spot/"},
		{"it felt worse", []diary.Record{longAgo}, "You felt worse after your last session. So today is for one spot", "/session/one-spot/"},
		{"moved so far", []diary.Record{moved, move2, move3}, "So far you have moved", "/session/move/"},
		{"done today", []diary.Record{pressed(0, 5)}, "Done for today", ""},
		{"worse today", []diary.Record{worse}, "No more for today", ""},
		{"worse again and again", badly, "Do no sessions for now", ""},
		{"over, and it got worse", over(3, 6), "Stop pressing, and see a doctor.", ""},
		{"over, and nothing changed", over(5, 5), "Stop pressing. See a doctor if your back still troubles you.", ""},
		{"over, and it helped", over(6, 3), "You do not need to go on.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := on(t, test.records)
			today := p.conclude()
			if today.Reason == diary.LookBack {
				read(t, p, today.state.Key())
				today = p.conclude()
			}
			drawn := app.HTMLString(p.session(today))
			if !strings.Contains(drawn, test.want) {
				t.Errorf("it says\n%s\nwant %q", drawn, test.want)
			}
			if got := strings.Contains(drawn, `href="/session/`); got != (test.start != "") || !strings.Contains(drawn, test.start) {
				t.Errorf("it leads to a session: %t, in\n%s\nwant %q", got, drawn, test.start)
			}
			if others := app.HTMLString(p.others(today)); test.start != "" && strings.Contains(others, test.start) {
				t.Errorf("something else offers the same:\n%s", others)
			}
		})
	}
}

// What the trial says first stands in the diary's part, and nothing beside it
// begins a session.
func TestTheTrialComesFirst(t *testing.T) {
	p := on(t, everySecond(10, 2))
	if drawn := uitest.Markup(t, p.Render()); strings.Contains(drawn, "for-today") || strings.Contains(drawn, `class="week"`) {
		t.Errorf("before the look back it draws a session or a week:\n%s", drawn)
	}
}

// Who is told to do no sessions for now is offered none, before it was read and
// after.
func TestNoSessionsForNow(t *testing.T) {
	var records []diary.Record
	var cards []diary.Card
	for _, ago := range []int{3, 2, 1} {
		r := pressed(ago, 5)
		records = append(records, r)
		cards = append(cards, diary.Card{Date: r.Date(), Felt: diary.Worse, At: r.End.Add(20 * time.Hour)})
	}
	p := on(t, records, cards...)
	for _, reason := range []diary.Reason{diary.LookBack, diary.NoneNow} {
		today, drawn := p.conclude(), uitest.Markup(t, p.Render())
		if today.Reason != reason || strings.Contains(drawn, `href="/session/`) {
			t.Errorf("for %q, want %q and no session:\n%s", today.Reason, reason, drawn)
		}
		read(t, p, today.state.Key())
	}
}

// Before the program stands the page says that it is being opened, and has the
// routines.
func TestBeforeItIsOpen(t *testing.T) {
	p := &Page{Library: uitest.Library(t), Device: uitest.NewFakeDevice()}
	drawn := uitest.Markup(t, p.Render())
	for _, want := range []string{"Your diary is kept on this device", "/session/one-spot/", "/session/move/", "About 18"} {
		if !strings.Contains(strings.ReplaceAll(drawn, "about", "About"), want) {
			t.Errorf("it lacks %q:\n%s", want, drawn)
		}
	}
}

// Something else takes as long as its set-up says, and is not there where
// nothing of it is left.
func TestOthers(t *testing.T) {
	every := uitest.Library(t).Screening.Cautions
	for _, test := range []struct {
		name    string
		set     func(*Page, *device.Settings)
		want    []string
		wantNot string
	}{
		{"usually", func(*Page, *device.Settings) {}, []string{"Desk and wall, about 15 minutes", "about 30 minutes"}, ""},
		{"without timers", func(_ *Page, s *device.Settings) { s.Last.Untimed = true }, []string{"Desk and wall"}, "minutes"},
		{"with every caution", func(_ *Page, s *device.Settings) { s.Cautions = every }, []string{"about 1 minute<"}, "about 15"},
		{"nothing of one is left", func(p *Page, _ *device.Settings) {
			lib := *p.Library
			lib.Routines = slices.Clone(lib.Routines)
			lib.Routines[1].Steps = nil
			p.Library = &lib
		}, []string{"/session/full/"}, "/session/wall/"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, s := on(t, nil), device.DefaultSettings()
			test.set(p, &s)
			if err := store.SaveSettings(p.Device, s); err != nil {
				t.Fatal(err)
			}
			drawn := app.HTMLString(p.others(p.conclude()))
			for _, want := range test.want {
				if !strings.Contains(drawn, want) {
					t.Errorf("it lacks %q:\n%s", want, drawn)
				}
			}
			if test.wantNot != "" && strings.Contains(drawn, test.wantNot) {
				t.Errorf("it has %q:\n%s", test.wantNot, drawn)
			}
		})
	}
}

// settingUp is what a set-up asks of its page.
type settingUp struct {
	setup.Flow
	settings device.Settings
	book     diary.Book
}

func (f settingUp) Settings() device.Settings { return f.settings }

func (f settingUp) Book() diary.Book { return f.book }

func (f settingUp) Announce(string) {}

// The minutes on Start are those on the button that it leads to, whatever the
// diary and the last choices come to.
func TestMinutesAreThoseOfTheSetup(t *testing.T) {
	hurt := pressed(2, 5)
	hurt.Pain, hurt.Parts[0].Ending = string(session.Tingling), string(session.ByPain)
	full := pressed(2, 5)
	full.Routine = "full"
	light := session.Choices{Style: content.Light, Surface: content.Floor, First: session.Left, OneSide: true, Spot: "side-of-hip"}
	for _, test := range []struct {
		name     string
		records  []diary.Record
		last     session.Choices
		cautions []string
	}{
		{name: "the first time"},
		{name: "moving", records: []diary.Record{pressed(1, 5)}},
		{name: "one light side", records: []diary.Record{pressed(2, 5)}, last: light},
		{name: "half as long", records: []diary.Record{pressed(9, 5)}, last: light},
		{name: "without the spot that hurt", records: []diary.Record{hurt}, last: light},
		{name: "a full session", records: []diary.Record{full}},
		{name: "without timers", last: session.Choices{Untimed: true}},
		{name: "hardly anything is left", records: []diary.Record{pressed(2, 5)}, cautions: uitest.Library(t).Screening.Cautions},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := on(t, test.records)
			s := device.DefaultSettings()
			s.Last, s.Screened, s.Cautions = test.last, uitest.Noon, test.cautions
			if err := store.SaveSettings(p.Device, s); err != nil {
				t.Fatal(err)
			}
			today := p.conclude()
			screen := &setup.Setup{Library: p.Library, Device: p.Device, Flow: settingUp{settings: s, book: p.diary.Book()}, Routine: today.Routine, Last: s.Last}
			uitest.BorrowContext(t, screen)
			if diff := cmp.Diff(startsOf(t, screen.Render()), startsOf(t, p.session(today))); diff != "" {
				t.Errorf("Start mismatch (-set-up +today):\n%s", diff)
			}
		})
	}
}

// startsOf returns the lines that begin a session.
func startsOf(t *testing.T, drawn app.UI) []string {
	t.Helper()
	var starts []string
	for line := range strings.Lines(uitest.Markup(t, drawn)) {
		if line = strings.TrimSpace(line); line == "Start" || strings.HasPrefix(line, "Start: ") {
			starts = append(starts, line)
		}
	}
	if starts == nil {
		t.Fatal("nothing begins a session")
	}
	return starts
}

// worseAlways is of somebody who felt worse after each of the sessions that
// they had to end early.
func worseAlways(t *testing.T) *Page {
	var records []diary.Record
	var cards []diary.Card
	for _, ago := range []int{3, 2, 1} {
		r := pressed(ago, 5)
		r.Finished = false
		records = append(records, r)
		cards = append(cards, diary.Card{Date: r.Date(), Felt: diary.Worse, At: r.End.Add(20 * time.Hour)})
	}
	return on(t, records, cards...)
}

// Where the trial stands, in words and as a curve of no more than its length.
func TestTrial(t *testing.T) {
	low := on(t, nil)
	for _, test := range []struct {
		name  string
		page  *Page
		want  string
		dots  int // of the curve; 0 is none
		asked bool
	}{
		{"nothing yet", low, "A trial of 42 days begins with the first session you finish.", 0, false},
		{"the first day", on(t, []diary.Record{pressed(0, 6)}), "You began today. On day 14 you look back.", 0, false},
		{"worse before it began", worseAlways(t), "A trial of 42 days begins with the first session you finish.", 0, false},
		{"one rating", on(t, []diary.Record{pressed(1, 6)}), "Day 1 of 42. On day 14 you look back.", 0, false},
		{"two", on(t, []diary.Record{pressed(3, 6), pressed(1, 4)}), "Day 3 of 42. On day 14 you look back.</p>", 2, false},
		{"a week", on(t, []diary.Record{pressed(8, 6), pressed(1, 4)}), "Day 8 of 42. On day 14 you look back.", 2, true},
		{"after the first look back", on(t, everySecond(10, 2)), "Day 20 of 42. Pain before sessions: 6 on the first days you rated, 3.3 in the last week.", 10, true},
		{"two years", on(t, everySecond(330, 2)), "The trial is over.", 21, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			drawn := app.HTMLString(test.page.trial(test.page.conclude()))
			if !strings.Contains(drawn, test.want) {
				t.Errorf("it says\n%s\nwant %q", drawn, test.want)
			}
			_, line, _ := strings.Cut(drawn, `class="spark__line" d="`)
			line, _, _ = strings.Cut(line, `"`)
			if got := strings.Count(line, "M") + strings.Count(line, "L"); got != test.dots {
				t.Errorf("the curve has %d days, want %d", got, test.dots)
			}
			if got := strings.Contains(drawn, test.page.text().Week); got != test.asked {
				t.Errorf("it leads to the card of the week: %t, want %t", got, test.asked)
			}
		})
	}
}

// The words of the days ahead say what the marks show.
func TestWeek(t *testing.T) {
	p := on(t, []diary.Record{pressed(9, 6), pressed(1, 4)})
	drawn := app.HTMLString(p.week(p.conclude()))
	want := "Today: move. Tuesday: press. Wednesday: move. Thursday: press. Friday: move. Saturday: press, look back. Sunday: move"
	if !strings.Contains(drawn, want) {
		t.Errorf("it says\n%s\nwant %q", drawn, want)
	}
	for class, n := range map[string]int{"week__press": 3, "week__move": 4, "week__rest": 0, "week__look": 1, "week__name": 7} {
		if got := strings.Count(drawn, `class="`+class+`"`); got != n {
			t.Errorf("it has %d marks %q, want %d", got, class, n)
		}
	}
	p = on(t, []diary.Record{pressed(0, 4)})
	if drawn := app.HTMLString(p.week(p.conclude())); !strings.Contains(drawn, "Today: press, done.") {
		t.Errorf("it says\n%s\nwant that today's is done", drawn)
	}
	bad := pressed(0, 4)
	bad.Felt = diary.Worse
	p = on(t, []diary.Record{bad})
	if drawn := app.HTMLString(p.week(p.conclude())); !strings.Contains(drawn, "Today: nothing. Tuesday: move. Wednesday: press.") || !strings.Contains(drawn, "week__rest") {
		t.Errorf("it says\n%s\nwant no more for today", drawn)
	}
}

// Coming back to the page looks again at what was left.
func TestUnfinishedLooksAgain(t *testing.T) {
	m, now := uitest.Hold(t)
	d := uitest.StoredBy(t, m, now.Add(time.Hour))
	u := &Unfinished{Library: uitest.Library(t), Device: d}
	held := uitest.BorrowContext(t, u)
	held.Do(u.OnMount)
	held.Do(func(app.Context) { d.Watching(true) })
	if u.routine != "" {
		t.Error("it looked while the page was being left")
	}
	held.Do(func(app.Context) { d.Watching(false) })
	if drawn := app.HTMLString(u.Render()); !strings.Contains(drawn, "/session/full/") {
		t.Errorf("it draws\n%s\nwant the way back", drawn)
	}
	u.OnDismount()
	if d.Watching != nil {
		t.Error("the device is still watched, want it let go")
	}
}

// A session that ended, and of which nobody was asked any more how it was, was
// done all the same: the diary has it once a session is opened, but what today is
// for counts it before.
func TestTodayCountsWhatWaitsForTheDiary(t *testing.T) {
	m, ended := uitest.Hold(t)
	over, _ := session.Update(m, session.End{}, ended)
	for _, test := range []struct {
		name  string
		m     session.Model
		after time.Duration
		want  diary.Reason
	}{
		{"ended a moment ago", over, time.Minute, diary.DoneToday},
		{"ended yesterday", over, 24 * time.Hour, diary.BetweenDay},
		{"left yesterday", m, 24 * time.Hour, diary.BetweenDay},
		{"left a moment ago: it may be gone on with", m, time.Minute, diary.FirstPress},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := &Page{Library: uitest.Library(t), Device: uitest.StoredBy(t, test.m, ended.Add(test.after))}
			p.begin()
			if got := p.conclude().Reason; got != test.want {
				t.Errorf("today is %q, want %q", got, test.want)
			}
		})
	}
}

// Where that session gives the trial something to say, the diary has yet to say
// it, and until then the page is not empty.
func TestTodayIsNotEmptyBeforeTheDiaryHasIt(t *testing.T) {
	m, ended := uitest.Hold(t)
	over, _ := session.Update(m, session.End{}, ended)
	d := uitest.StoredBy(t, over, ended)
	d.Stored[store.SessionKey] = strings.Replace(d.Stored[store.SessionKey], `"answers":{`, `"answers":{"before":{"pain":9},`, 1)
	uitest.Keeps(t, d, []diary.Record{pressed(6, 3), pressed(4, 3), pressed(2, 5)})
	p := &Page{Library: uitest.Library(t), Device: d}
	p.begin()
	if r, _ := store.ReadStored(p.Library, d).Over(d.Time); r.Before.Pain == nil {
		t.Fatal("no pain is stored, want some")
	}
	if drawn := uitest.Markup(t, p.Render()); !strings.Contains(drawn, `id="for-today"`) {
		t.Errorf("page is\n%s\nwant what today is for", drawn)
	}
}

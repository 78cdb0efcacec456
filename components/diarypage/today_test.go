package diarypage

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/uitest"
)

// A todayPage holds what the diary says as the page of the day does.
type todayPage struct {
	app.Compo
	Today
	end func()
}

func (p *todayPage) Render() app.UI { return p.Draw() }

func today(t *testing.T, d *uitest.FakeDevice) (*todayPage, *uitest.Mounted) {
	t.Helper()
	p := &todayPage{}
	p.Open(uitest.Library(t), d)
	m := uitest.BorrowContext(t, p)
	m.Do(func(ctx app.Context) { p.end = p.Watch(ctx) })
	return p, m
}

func TestTodayGoldens(t *testing.T) {
	broken := uitest.NewFakeDevice()
	broken.Stored[store.DiaryKey] = "broken"
	for _, test := range []struct {
		name   string
		device *uitest.FakeDevice
	}{
		{"today-early", keeping(t, diary.Book{Records: []diary.Record{aSession(1, 5, 4)}})},
		{"today-over", keeping(t, everyOtherDay(43, func(ago int) int { return ago / 5 }))},
		{"today-aside", broken},
	} {
		p, _ := today(t, test.device)
		uitest.Golden(t, test.name+".html", uitest.Markup(t, p.Render()))
	}
}

// It says nothing before there is a session, and once all is read.
func TestTodayIsQuiet(t *testing.T) {
	p, m := today(t, uitest.NewFakeDevice())
	if got := uitest.Markup(t, p.Render()); strings.Contains(got, "today") {
		t.Errorf("without a diary it is\n%s\nwant nothing", got)
	}
	p.end()
	d := keeping(t, everyOtherDay(43, always(5)))
	p, m = today(t, d)
	m.Tap(p.markRead)
	if p.note != p.words().Cards.Saved || p.noteAt != "today-note" {
		t.Errorf("note is %q at %q, want %q where the focus goes", p.note, p.noteAt, p.words().Cards.Saved)
	}
	if got := uitest.Markup(t, p.Render()); strings.Contains(got, "<button") {
		t.Errorf("once it was read it is\n%s\nwant nothing to tap", got)
	}
	p.end()
	if d.Watching != nil {
		t.Error("the device is still watched, want it let go")
	}
}

// A day that begins while the page is open brings its card.
func TestTodayBeginsADay(t *testing.T) {
	d := keeping(t, diary.Book{Records: []diary.Record{aSession(0, 5, 4)}})
	p, m := today(t, d)
	for _, step := range []struct {
		after   time.Duration
		leaving bool
		want    bool
	}{{time.Minute, false, false}, {20 * time.Hour, true, false}, {20 * time.Hour, false, true}} {
		d.Time = uitest.Noon.Add(step.after)
		m.Do(func(app.Context) { d.Watching(step.leaving) })
		if p.hasDay != step.want {
			t.Errorf("%s later, leaving %t: card %t, want %t", step.after, step.leaving, p.hasDay, step.want)
		}
	}
}

// Worse after pressing may be soreness or a bruise: nothing is kept before that
// is asked. What was picked goes with the day that it was about.
func TestTodayAsksOfWorse(t *testing.T) {
	d := keeping(t, diary.Book{Records: []diary.Record{aSession(1, 5, 4)}})
	p, m := today(t, d)
	m.Tap(p.feels(diary.Worse))
	if len(remembered(t, d).Cards) != 0 || p.daySaid.Felt != diary.Worse {
		t.Fatalf("it kept %v and has %q picked, want nothing kept and worse", remembered(t, d).Cards, p.daySaid.Felt)
	}
	if drawn := app.HTMLString(p.Render()); !strings.Contains(drawn, p.words().Cards.Sore) || !strings.Contains(drawn, p.words().Cards.Bruise) {
		t.Errorf("it draws\n%s\nwant soreness and a bruise asked", drawn)
	}
	p.daySaid.Bruise = true
	m.Tap(p.saveDay)
	if c := remembered(t, d).Cards[0]; c.Felt != diary.Worse || c.Sore != "" || !c.Bruise {
		t.Errorf("the card is %v, want worse and a bruise", c)
	}
	if p.more {
		t.Error("the next card would ask all at once, want one tap")
	}
}

// What the device does not keep counts all the same, until the page is left.
func TestTodayHasWhatWasNotKept(t *testing.T) {
	d := keeping(t, diary.Book{Records: []diary.Record{aSession(1, 5, 4)}})
	p, m := today(t, d)
	d.Refuse = errors.New("full")
	m.Tap(p.feels(diary.Same))
	m.Do(func(app.Context) { d.Watching(false) })
	if cards := p.Book().Cards; len(cards) != 1 || cards[0].Felt != diary.Same || p.note != p.words().NotSaved {
		t.Errorf("its book has %v, and it says %q, want the card and that it is not kept", cards, p.note)
	}
}

// One tap is enough where all is well, or where nothing was pressed.
func TestTodayTakesOneTap(t *testing.T) {
	for _, test := range []struct {
		name    string
		session diary.Record
		felt    diary.Felt
		want    diary.Soreness
	}{
		{"same after pressing", aSession(1, 5, 4), diary.Same, diary.NotSore},
		{"worse without pressing", pressedNot(1), diary.Worse, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, diary.Book{Records: []diary.Record{test.session}})
			p, m := today(t, d)
			m.Tap(p.feels(test.felt))
			if cards := remembered(t, d).Cards; len(cards) != 1 || cards[0].Felt != test.felt || cards[0].Sore != test.want {
				t.Errorf("it kept %v, want %q and soreness %q", cards, test.felt, test.want)
			}
		})
	}
}

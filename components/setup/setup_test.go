package setup

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/settings"
	"unknot/components/store"
	"unknot/components/uitest"
	"unknot/content"
)

// A setupFlow records what a set-up leads to. Its settings are remembered.
type setupFlow struct {
	Device   *uitest.FakeDevice
	settings device.Settings
	said     string
	choices  session.Choices // that were begun with
	before   diary.Rating
}

func (f *setupFlow) Settings() device.Settings { return f.settings }

func (f *setupFlow) Keep(s device.Settings) {
	f.settings = s
	f.Device.Set(s)
	if err := store.SaveSettings(f.Device, s); err != nil {
		panic(err)
	}
}

func (f *setupFlow) Book() diary.Book {
	book, err := store.ReadDiary(f.Device)
	if err != nil {
		panic(err)
	}
	return book
}

func (f *setupFlow) Begin(c session.Choices, before diary.Rating) { f.choices, f.before = c, before }

func (f *setupFlow) ReadSigns(c session.Choices, before diary.Rating) {
	f.choices, f.before = c, before
}

func (f *setupFlow) Announce(sentence string) { f.said = sentence }

// setupOf returns the set-up of a routine, mounted, of a person who has read
// the warning signs.
func setupOf(t *testing.T, routine string, change func(*setupFlow)) (*Setup, *setupFlow, *uitest.FakeDevice, *uitest.Mounted) {
	t.Helper()
	d := uitest.NewFakeDevice()
	f := &setupFlow{Device: d, settings: device.DefaultSettings()}
	f.settings.Screened = uitest.Noon
	if change != nil {
		change(f)
	}
	s := &Setup{Library: uitest.Library(t), Device: d, Flow: f, Routine: routine, Last: f.settings.Last}
	held := uitest.BorrowContext(t, s)
	d.Took()
	return s, f, d, held
}

// planOf returns what the choices of a set-up come to.
func planOf(t *testing.T, s *Setup) *session.Plan {
	t.Helper()
	plan := s.plan(s.choices)
	if len(plan.Segments) == 0 {
		t.Fatalf("no step is left with %+v, want some", s.choices)
	}
	return plan
}

func TestSetupGoldens(t *testing.T) {
	for _, test := range []struct {
		name, routine string
		change        func(*setupFlow)
	}{
		{name: "setup-one-spot", routine: "one-spot"},
		{name: "setup-move", routine: "move"},
		{name: "setup-cautions", routine: "full", change: func(p *setupFlow) {
			p.settings.Cautions = []string{"poor-circulation", "new-hip"}
			p.settings.Last = session.Choices{First: session.Left, OneSide: true, Surface: content.Floor, With: []string{"pit"}}
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _, _, held := setupOf(t, test.routine, test.change)
			held.Tap(s.unfold)
			uitest.Golden(t, test.name+".html", uitest.Markup(t, s.Render()))
		})
	}
}

// What is seldom changed is drawn for those who look for it.
func TestSeldomIsDrawnWhenUnfolded(t *testing.T) {
	s, _, _, held := setupOf(t, "full", nil)
	drawn := func() bool { return strings.Contains(app.HTMLString(s.Render()), s.text().Untimed) }
	before := drawn()
	held.Tap(s.unfold)
	if before || !drawn() {
		t.Errorf("its choices are drawn folded: %t, unfolded: %t, want only unfolded", before, drawn())
	}
}

// After a session that felt worse the next one begins lighter and off the
// floor, and says so.
func TestSetupIsGentlerAfterWorse(t *testing.T) {
	s, _, d, _ := setupOf(t, "full", func(p *setupFlow) {
		p.settings.Last = session.Choices{Style: content.Standard, Surface: content.Floor}
		yesterday := uitest.Noon.AddDate(0, 0, -1)
		r := diary.Record{ID: "a", Routine: "full", Begin: yesterday, End: yesterday, Felt: diary.Worse, Before: diary.Rating{Thing: "Lifting"}}
		if err := store.KeepRecord(p.Device, r); err != nil {
			t.Fatal(err)
		}
	})
	if s.choices.Style != content.Gentle || s.choices.Surface != content.Wall {
		t.Errorf("choices are %s on the %s, want gentle on the wall; stored %q", s.choices.Style, s.choices.Surface, d.Stored[store.DiaryKey])
	}
	if got := app.HTMLString(s); !strings.Contains(got, s.text().Gentler[0]) || !strings.Contains(got, "Lifting: how easy is it?") {
		t.Errorf("set-up is\n%s\nwant the reason, and the thing of last time", got)
	}
}

// A choice that changes how long it takes is told, and stands on the button.
func TestLengthIsTold(t *testing.T) {
	s, p, _, held := setupOf(t, "one-spot", func(p *setupFlow) { p.settings.Last.Spot = "side-of-hip" })
	start := func() string {
		all := uitest.Lines(t, app.HTMLString(s.dock(planOf(t, s))))
		return all[len(all)-1]
	}
	for _, test := range []struct {
		name        string
		set         func(*session.Choices)
		said, start string
	}{
		{name: "the side changes nothing", set: func(c *session.Choices) { c.First = session.Right }, start: "Start: 11 minutes"},
		{name: "one side is shorter", set: func(c *session.Choices) { c.OneSide = true }, said: "8 minutes in all.", start: "Start: 8 minutes"},
		{name: "longer holds are longer", set: func(c *session.Choices) { c.Style = content.Light }, said: "9 minutes in all.", start: "Start: 9 minutes"},
		{name: "without timers there is no length", set: func(c *session.Choices) { c.Untimed = true }, start: "Start"},
	} {
		p.said = ""
		held.Do(func(app.Context) { s.change(test.set) })
		if p.said != test.said || start() != test.start {
			t.Errorf("%s: said %q with %q on the button, want %q and %q", test.name, p.said, start(), test.said, test.start)
		}
	}
}

// Choices that leave no step cannot be started.
func TestNothingLeft(t *testing.T) {
	s, _, _, _ := setupOf(t, "one-spot", nil)
	s.routine.Steps = s.routine.Steps[1:2]
	s.choices.Cautions = []string{"pregnant"}
	got := app.HTMLString(s.Render())
	if !strings.Contains(got, s.text().Nothing[0]) || strings.Contains(got, `id="start"`) {
		t.Errorf("set-up is\n%s\nwant it to say that nothing is left, and no button", got)
	}
}

func TestPaceIsRemembered(t *testing.T) {
	s, _, d, held := setupOf(t, "full", nil)
	held.Do(func(app.Context) {
		s.choices.Wait, s.choices.CountIn = session.WaitNever, 30
		s.keepPace()
	})
	if got := store.LoadSettings(d); got.Wait != session.WaitNever || got.CountIn != 30 {
		t.Errorf("settings wait %q and count in %d, want %q and 30", got.Wait, got.CountIn, session.WaitNever)
	}
}

func TestBeginTakesWhatWasChosen(t *testing.T) {
	for _, test := range []struct {
		name   string
		answer func(*Setup)
		want   diary.Rating
	}{
		{name: "nothing needs an answer", answer: func(*Setup) {}},
		{name: "pain alone", answer: func(s *Setup) { s.ratePain(0) }, want: diary.Rating{Pain: uitest.Number(0)}},
		{
			name:   "a thing and how easy it is",
			answer: func(s *Setup) { s.pickThing("Lifting"); s.rateEase(3) },
			want:   diary.Rating{Thing: "Lifting", Ease: uitest.Number(3)},
		},
		{
			name:   "a thing that was not rated is not kept",
			answer: func(s *Setup) { s.pickThing("Lifting"); s.rateEase(3); s.pickThing("Walking") },
			want:   diary.Rating{},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, p, _, held := setupOf(t, "one-spot", nil)
			held.Do(func(app.Context) {
				s.change(func(c *session.Choices) { c.Spot, c.Surface = "pit", content.Floor })
				test.answer(s)
			})
			held.Tap(s.start)
			if p.choices.Spot != "pit" || p.choices.Surface != content.Floor {
				t.Errorf("begun with %+v, want the pit on the floor", p.choices)
			}
			if diff := cmp.Diff(test.want, p.before); diff != "" {
				t.Errorf("check-in mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSoundCheckIsRemembered(t *testing.T) {
	s, p, d, _ := setupOf(t, "full", nil)
	c := &settings.SoundCheck{Library: s.Library, Device: d, Flow: p}
	c.Change(func(s *device.Settings) { s.Sound = false })
	if store.LoadSettings(d).Sound || !slices.Contains(d.Took(), "set") {
		t.Error("sound is on, want it off, remembered and told to the device")
	}
	if got := app.HTMLString(c); strings.Contains(got, "sound-try") || !strings.Contains(got, "voice-try") {
		t.Errorf("sound check is\n%s\nwant nothing to try of what is off", got)
	}
}

// Pain that is up on the day after pressing leaves pressing out, and a rating
// that is taken back brings it in again.
func TestSetupLeavesPressingOutWhenPainIsUp(t *testing.T) {
	five := 5
	s, _, _, held := setupOf(t, "full", func(p *setupFlow) {
		yesterday := uitest.Noon.AddDate(0, 0, -1)
		r := diary.Record{
			ID: "a", Routine: "full", Begin: yesterday, End: yesterday, Before: diary.Rating{Pain: &five},
			Parts: diary.Parts{{Step: "side-of-hip", Spot: "side-of-hip", Held: 60, Ending: "in-full"}},
		}
		if err := store.KeepRecord(p.Device, r); err != nil {
			t.Fatal(err)
		}
	})
	for _, test := range []struct {
		pain    int
		presses bool
	}{{6, true}, {7, false}, {5, true}} {
		held.Do(func(app.Context) { s.ratePain(test.pain) })
		if got := planOf(t, s).Presses(); got != test.presses {
			t.Errorf("pain %d: it presses: %t, want %t", test.pain, got, test.presses)
		}
	}
}

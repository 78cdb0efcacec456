package setup

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/uitest"
	"unknot/content"
)

// hurtOn is a session that had to stop on a spot, begun at a time.
func hurtOn(spot string, at time.Time) diary.Record {
	r := uitest.PressedOn("hurt", at, 5)
	r.Pain, r.Parts[0].Step, r.Parts[0].Spot, r.Parts[0].Ending = string(session.Tingling), spot, spot, string(session.ByPain)
	return r
}

// What a session begins with after one that went badly: gentle and never
// longer, off the floor, without what hurt, and nothing pressed on that day.
func TestSetupAfterABadSession(t *testing.T) {
	yesterday := uitest.Noon.AddDate(0, 0, -1)
	worse := uitest.PressedOn("worse", yesterday, 5)
	worse.Felt = diary.Worse
	type choices struct {
		Style   content.Style
		Surface content.Surface
		Dose    session.Dose
		Spot    string
		Without []string
	}
	for _, test := range []struct {
		name, routine string
		record        diary.Record
		want          choices
	}{
		{"one that went well", "full", uitest.PressedOn("a", yesterday, 5), choices{Style: content.Light, Surface: content.Floor}},
		{"it felt worse", "full", worse, choices{Style: content.Gentle, Surface: content.Wall}},
		{"it had to stop", "full", hurtOn("side-of-hip", yesterday),
			choices{Style: content.Gentle, Surface: content.Wall, Dose: session.HalfDose, Without: []string{"side-of-hip"}}},
		{"it had to stop today", "full", hurtOn("side-of-hip", uitest.Noon.Add(-time.Hour)),
			choices{Style: content.Gentle, Surface: content.Wall, Dose: session.NoPress, Without: []string{"side-of-hip"}}},
		{"another spot is chosen", "one-spot", hurtOn("side-of-hip", yesterday),
			choices{Style: content.Gentle, Surface: content.Wall, Dose: session.HalfDose, Spot: "low-back-corner", Without: []string{"side-of-hip"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _, _, _ := setupOf(t, test.routine, func(p *setupFlow) {
				p.settings.Last = session.Choices{Style: content.Light, Surface: content.Floor, Spot: "side-of-hip"}
				uitest.Keeps(t, p.Device, []diary.Record{test.record})
			})
			c := s.choices
			if diff := cmp.Diff(test.want, choices{c.Style, c.Surface, c.Dose, c.Spot, c.Without}); diff != "" {
				t.Errorf("choices (-want +got):\n%s", diff)
			}
		})
	}
}

// Very bad pain is always spoken of, whatever else leaves pressing out, and
// nothing is pressed with it.
func TestSetupSaysThatPainIsVeryBad(t *testing.T) {
	for _, routine := range []string{"full", "move"} {
		s, _, _, held := setupOf(t, routine, nil)
		words := strings.Join(ui.LimitWords(s.Library, diary.VeryBad), " ")
		for _, test := range []struct {
			pain int
			said bool
		}{{7, false}, {8, true}, {10, true}, {3, false}} {
			held.Do(func(app.Context) { s.ratePain(test.pain) })
			if got := strings.Contains(app.HTMLString(s.painNote()), words); got != test.said {
				t.Errorf("%s with pain %d: it says %q: %t, want %t", routine, test.pain, words, got, test.said)
			}
			if routine == "full" && planOf(t, s).Presses() == test.said {
				t.Errorf("with pain %d it presses: %t, want %t", test.pain, planOf(t, s).Presses(), !test.said)
			}
		}
	}
}

// Pressing that waits for a word comes back, at half, once that is given.
func TestSetupAsksBeforePressingAgain(t *testing.T) {
	s, _, d, held := setupOf(t, "full", func(p *setupFlow) {
		var records []diary.Record
		var cards []diary.Card
		for day, id := range []string{"a", "b", "c"} {
			at := uitest.Noon.AddDate(0, 0, day-30)
			records = append(records, uitest.PressedOn(id, at, 5))
			cards = append(cards, diary.Card{Date: diary.DateOf(at), At: at.AddDate(0, 0, 1), Felt: diary.Worse})
		}
		uitest.Keeps(t, p.Device, records, cards...)
	})
	asks := s.Library.Text.Diary.Dose.Again[string(diary.WorseDays)].Yes
	if got := app.HTMLString(s.limitNote(planOf(t, s))); planOf(t, s).Presses() || !strings.Contains(got, asks) {
		t.Fatalf("a month later it presses: %t, and says\n%s\nwant no press, and %q", planOf(t, s).Presses(), got, asks)
	}
	held.Tap(ui.Guarded(s.beginAgain))
	if s.choices.Dose != session.HalfDose || !planOf(t, s).Presses() {
		t.Errorf("once it was given the dose is %q, want %q", s.choices.Dose, session.HalfDose)
	}
	if got := app.HTMLString(s.limitNote(planOf(t, s))); strings.Contains(got, asks) {
		t.Errorf("it still says\n%s\nwant no question", got)
	}
	again, err := store.ReadDiary(d)
	if got := again.NextDose(s.Library.Trial, uitest.Noon); err != nil || got.Dose != diary.HalfDose {
		t.Errorf("the diary allows %+v (%v), want half a dose", got, err)
	}
}

// A day's dose holds: a session that would be too much presses nothing, and
// says so.
func TestSetupPressesNoMoreThanADay(t *testing.T) {
	s, _, _, _ := setupOf(t, "full", func(p *setupFlow) {
		uitest.Keeps(t, p.Device, []diary.Record{uitest.PressedOn("a", uitest.Noon.Add(-5*time.Hour), 5), uitest.PressedOn("b", uitest.Noon.Add(-2*time.Hour), 5)})
	})
	if got := app.HTMLString(s.limitNote(planOf(t, s))); planOf(t, s).Presses() || !strings.Contains(got, s.Library.Text.Diary.Dose.LeftOut) {
		t.Errorf("after two sessions it presses: %t, and says\n%s\nwant no press, and why", planOf(t, s).Presses(), got)
	}
}

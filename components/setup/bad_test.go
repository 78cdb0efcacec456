package setup

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
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
			if routine == "full" && s.pressing() == test.said {
				t.Errorf("with pain %d it presses: %t, want %t", test.pain, s.pressing(), !test.said)
			}
		}
	}
}

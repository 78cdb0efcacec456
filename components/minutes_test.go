package components

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/pages"
	"unknot/components/player"
	"unknot/components/session"
	"unknot/components/sessionpage"
	"unknot/components/setup"
	"unknot/components/uitest"
	"unknot/content"
)

// A firstVisit is what a set-up asks of its page at first.
type firstVisit struct{ setup.Flow }

func (firstVisit) Settings() device.Settings {
	s := device.DefaultSettings()
	s.Screened = uitest.Noon
	return s
}

func (firstVisit) Book() diary.Book { return diary.Book{} }

// noControls leaves the controls of a player alone.
type noControls struct{ player.Controls }

// Wherever the minutes of a routine are said, they are the same for the same
// choices.
func TestMinutesAgree(t *testing.T) {
	lib, d := uitest.Library(t), uitest.NewFakeDevice()
	for _, r := range lib.Routines {
		t.Run(r.ID, func(t *testing.T) {
			c := setup.StartChoices(lib, r, firstVisit{}.Settings())
			plan, err := session.NewPlan(r, lib.Spots, lib.Styles, c)
			if err != nil {
				t.Fatal(err)
			}
			m, _ := session.Update(session.New(plan), session.Begin{}, uitest.Noon)
			s := &setup.Setup{Library: lib, Device: d, Flow: firstVisit{}, Routine: r.ID}
			uitest.BorrowContext(t, s)
			for _, place := range []struct {
				name  string
				drawn app.UI
			}{
				{"the first page", &pages.Home{Library: lib}},
				{"the routine's page", &pages.Routine{Library: lib, Routine: r}},
				{"the frame", &sessionpage.Embed{Library: lib, Device: d, Routine: r}},
				{"the set-up", s.Render()},
				{"the player", player.Player{
					View:     player.View{Library: lib, Model: m, Now: uitest.Noon, Settings: device.DefaultSettings()},
					Controls: noControls{}, Clock: new(player.ClockHandle),
				}.Draw()},
			} {
				if got := minutesOf(t, place.drawn, r); got != r.About {
					t.Errorf("%s says %d minutes, want %d as the routine's file", place.name, got, r.About)
				}
			}
		})
	}
}

var minutes = regexp.MustCompile(`^(?:About |Start: )?(\d+) minutes`)

// minutesOf returns the minutes that are said of a routine: in the first line
// that says any, under its own heading where there are several routines.
func minutesOf(t *testing.T, drawn app.UI, r content.Routine) int {
	t.Helper()
	text := uitest.Markup(t, drawn)
	if _, under, ok := strings.Cut(text, `id="routine-`+r.ID+`"`); ok {
		text = under
	}
	for line := range strings.Lines(text) {
		if found := minutes.FindStringSubmatch(strings.TrimSpace(line)); found != nil {
			n, _ := strconv.Atoi(found[1])
			return n
		}
	}
	t.Fatalf("nothing says any minutes:\n%s", text)
	return 0
}

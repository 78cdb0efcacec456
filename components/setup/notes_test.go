package setup

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/content"
)

func TestChangesSayWhy(t *testing.T) {
	for _, test := range []struct {
		name, routine, spot string
		cautions            []string
		on                  content.Surface
		want                []string
	}{
		{name: "nothing", routine: "full", on: content.Floor},
		{
			name: "a press is moved to the wall", routine: "one-spot", spot: "pit", on: content.Floor, cautions: []string{"poor-circulation"},
			want: []string{
				"3 steps are moved to the wall and every press is light",
				"Moved to the wall: Find your spot, Light and long and Press and move.",
				"Every press is light: 3 to 5 out of 10.",
				"Ask a doctor before you use heat or do the hard holds, and press only lightly.",
			},
		},
		{
			name: "who is drowsy does neither", routine: "one-spot", spot: "pit", on: content.Wall, cautions: []string{"sleepy"},
			want: []string{
				"5 steps are left out",
				"Left out: Pelvic tilts, Find your spot, Press and move, Hip sways and Side reach.",
				"You could fall asleep on a warm pack, lose your balance, or press too hard and not feel it.",
			},
		},
		{
			name: "two cautions, each with its own steps", routine: "move", cautions: []string{"new-hip", "pregnant"},
			want: []string{
				"7 steps are left out",
				"Left out: Knee rolls, Figure four, Side bridge on your knees, Rock back and Front of the hip.",
				"Never press on the scar, and ask your hip team first, as some positions may not suit your hip.",
				"Left out: Curl-up and Bridge.",
				"Ask your midwife before you press or use heat. After 16 weeks, do not lie flat on your back for long. Some moves are done sitting or standing.",
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _, _, _ := setupOf(t, test.routine, func(p *setupFlow) {
				p.settings.Cautions = test.cautions
				p.settings.Last = session.Choices{Surface: test.on, Spot: test.spot}
			})
			got := uitest.Lines(t, app.HTMLString(s.changes(planOf(t, s))))
			if len(got) > 0 {
				got = got[1:] // the heading
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("words mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// The kit is what the planned steps need on the chosen spot, no more.
func TestKitFollowsThePlan(t *testing.T) {
	for _, test := range []struct {
		name, routine string
		change        func(*setupFlow)
		want          []string
	}{
		{"all", "full", nil, []string{"Tennis ball", "Warm pack", "Towel", "Mat or carpet", "Cushion"}},
		{"neither warm nor pressed", "full", func(p *setupFlow) { p.settings.Cautions = []string{"recent-surgery"} }, []string{"Mat or carpet"}},
		{"a spot", "one-spot", nil, []string{"Tennis ball", "Long sock", "Chair"}},
		{"both sides at once", "one-spot", func(p *setupFlow) { p.settings.Last.Spot = "pit" }, []string{"Tennis ball", "A second tennis ball", "Long sock", "Chair"}},
		{"no spot pressed", "one-spot", func(p *setupFlow) { p.settings.Cautions = []string{"blood-thinners"} }, []string{"Chair"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _, _, _ := setupOf(t, test.routine, test.change)
			got := uitest.Lines(t, app.HTMLString(s.kit(planOf(t, s))))[1:]
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("kit mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// Days are those of the calendar where the person is.
func TestScreenedSaysHowLongAgo(t *testing.T) {
	for _, test := range []struct {
		ago  time.Duration
		want string
	}{
		{-time.Hour, "You read the warning signs today."}, // the clock was set back
		{0, "You read the warning signs today."},
		{13 * time.Hour, "You read the warning signs 1 day ago."},
		{61 * time.Hour, "You read the warning signs 3 days ago."},
	} {
		s, _, _, _ := setupOf(t, "move", func(p *setupFlow) { p.settings.Screened = uitest.Noon.Add(-test.ago) })
		got := uitest.Lines(t, app.HTMLString(s.screened()))
		if diff := cmp.Diff([]string{test.want, "Read them again"}, got); diff != "" {
			t.Errorf("%v ago (-want +got):\n%s", test.ago, diff)
		}
	}
}

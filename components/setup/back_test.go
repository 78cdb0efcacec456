package setup

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/uitest"
)

// A set-up that is come back to goes by the day that it is then, and by what
// was said and done on other pages in the meantime.
func TestSetupIsComeBackTo(t *testing.T) {
	today := uitest.Noon.Add(-3 * time.Hour)
	twice := []diary.Record{uitest.PressedOn("a", today, 5), uitest.PressedOn("b", today.Add(time.Hour), 5)}
	before := []diary.Record{uitest.PressedOn("a", today, 5)}
	type seen struct {
		Dose     session.Dose
		Style    string
		First    session.Side
		Pain     *int
		Cautions []string
	}
	for _, test := range []struct {
		name  string
		kept  []diary.Record
		after time.Duration
		since func(*testing.T, *setupFlow)
		want  seen
	}{
		{
			name: "a moment later: as it was left", kept: twice, after: time.Minute,
			want: seen{Dose: session.NoPress, Style: "standard", First: session.Right, Pain: uitest.Number(4)},
		},
		{
			name: "the next day: it may press again, and pain is asked anew", kept: twice, after: 24 * time.Hour,
			want: seen{Style: "standard", First: session.Right},
		},
		{
			name: "a session was done on another page", after: time.Minute,
			since: func(t *testing.T, f *setupFlow) { uitest.Keeps(t, f.Device, twice) },
			want:  seen{Dose: session.NoPress, Style: "standard", First: session.Right, Pain: uitest.Number(4)},
		},
		{
			name: "a session was said on another page to have felt worse", kept: before, after: time.Minute,
			since: func(t *testing.T, f *setupFlow) {
				worse := before[0]
				worse.Felt = diary.Worse
				uitest.Keeps(t, f.Device, []diary.Record{worse})
			},
			want: seen{Dose: session.NoPress, Style: "gentle", First: session.Right, Pain: uitest.Number(4)},
		},
		{
			name: "a caution was ticked on another page", after: time.Minute,
			since: func(_ *testing.T, f *setupFlow) { f.settings.Cautions = []string{"pregnant"} },
			want:  seen{Style: "standard", First: session.Right, Pain: uitest.Number(4), Cautions: []string{"pregnant"}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, f, d, held := setupOf(t, "full", func(f *setupFlow) { uitest.Keeps(t, f.Device, test.kept) })
			held.Do(s.OnMount)
			s.ratePain(4)
			s.change(func(c *session.Choices) { c.First = session.Right })
			if test.since != nil {
				test.since(t, f)
			}
			d.Time = d.Time.Add(test.after)
			if d.Watching != nil {
				d.Watching(false)
				held.Engine.ConsumeAll()
			}
			got := seen{s.choices.Dose, string(s.choices.Style), s.choices.First, s.before.Pain, s.choices.Cautions}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("set-up mismatch (-want +got):\n%s", diff)
			}
			s.OnDismount()
			if d.Watching != nil {
				t.Error("the device is still watched, want it let go")
			}
		})
	}
}

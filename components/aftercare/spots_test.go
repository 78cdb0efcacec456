package aftercare

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/uitest"
)

func TestSpotsFeltInCheckOut(t *testing.T) {
	const spot, side = "low-back-corner", "left"
	m, _ := uitest.Ended(t)
	for _, test := range []struct {
		name   string
		answer func(*CheckOut)
		want   []diary.SpotFelt
	}{
		{name: "nothing needs an answer", answer: func(*CheckOut) {}},
		{
			name:   "what it was like",
			answer: func(c *CheckOut) { c.like(spot, side, diary.Nothing); c.like(spot, side, diary.GoodAche) },
			want:   []diary.SpotFelt{{Spot: spot, Side: side, Like: diary.GoodAche}},
		},
		{
			name: "where it spread to, in the order of the questions",
			answer: func(c *CheckOut) {
				for _, region := range []string{"buttock", "hip", "low-back", "hip"} {
					c.flipSpread(spot, side, region)
				}
			},
			want: []diary.SpotFelt{{Spot: spot, Side: side, Spread: []string{"low-back", "buttock"}}},
		},
		{
			name:   "what is taken back was not said",
			answer: func(c *CheckOut) { c.flipSpread(spot, side, "hip"); c.flipSpread(spot, side, "hip") },
		},
		{
			name:   "a spot that was not pressed is not asked about",
			answer: func(c *CheckOut) { c.like("pit", "", diary.TooMuch) },
		},
		{
			name: "all of it, and the rest of the check-out",
			answer: func(c *CheckOut) {
				c.like(spot, side, diary.TooMuch)
				c.flipSpread(spot, side, "hip")
				c.feel(diary.Same)
			},
			want: []diary.SpotFelt{{Spot: spot, Side: side, Like: diary.TooMuch, Spread: []string{"hip"}}},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, flow := checkOutOf(t, m)
			held := uitest.BorrowContext(t, c)
			held.Do(func(app.Context) { test.answer(c) })
			if diff := cmp.Diff(test.want, flow.answers.Spots); diff != "" {
				t.Errorf("answers mismatch (-want +got):\n%s", diff)
			}

			// Loaded again before Done, the page asks with the same answers.
			again, _ := checkOutOf(t, m)
			again.Answers.Spots = flow.answers.Spots
			uitest.BorrowContext(t, again)
			if got, want := uitest.Markup(t, again.spotQuestions()), uitest.Markup(t, c.spotQuestions()); got != want {
				t.Errorf("loaded again it draws other answers (-want +got):\n%s", cmp.Diff(want, got))
			}

			held.Tap(c.done)
			if diff := cmp.Diff(test.want, flow.spots); diff != "" {
				t.Errorf("spots put away mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSpotsFeltGoldens(t *testing.T) {
	m, _ := uitest.Ended(t)
	c, _ := checkOutOf(t, m)
	held := uitest.BorrowContext(t, c)
	held.Do(func(app.Context) {
		c.like("low-back-corner", "left", diary.GoodAche)
		c.flipSpread("low-back-corner", "left", "hip")
	})
	uitest.Golden(t, "spots-felt.html", uitest.Markup(t, c.spotQuestions()))
	none, _ := checkOutOf(t, session.Model{})
	if got := uitest.Lines(t, app.HTMLString(none.spotQuestions())); len(got) > 0 {
		t.Errorf("where nothing was pressed it asks %q, want nothing", got)
	}
}

package components

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
)

// checkOutOf returns the check-out of a page, mounted.
func checkOutOf(t *testing.T, p *SessionPage) (*CheckOut, *mounted) {
	t.Helper()
	c := p.checkOut().(*CheckOut)
	return c, borrowContext(t, c)
}

func TestSpotsFeltInCheckOut(t *testing.T) {
	const spot, side = "low-back-corner", "left"
	m, now := ended(t)
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
				for _, region := range []string{"groin", "hip", "low-back", "hip"} {
					c.flipSpread(spot, side, region)
				}
			},
			want: []diary.SpotFelt{{Spot: spot, Side: side, Spread: []string{"low-back", "groin"}}},
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
			p, d, _ := over(t, m, now)
			c, held := checkOutOf(t, p)
			held.do(func(app.Context) { test.answer(c) })

			// Loaded again before Done, the page knows them still.
			again, _ := opened(t, d)
			if diff := cmp.Diff(test.want, again.answers.Spots); diff != "" || again.screen != AtCheckOut {
				t.Errorf("loaded again it is at %q, want the check-out; spots mismatch (-want +got):\n%s", again.screen, diff)
			}
			once, _ := checkOutOf(t, again)
			if got, want := markup(t, once.spotQuestions()), markup(t, c.spotQuestions()); got != want {
				t.Errorf("loaded again it draws other answers (-want +got):\n%s", cmp.Diff(want, got))
			}

			held.tap(c.done)
			book, err := readDiary(d)
			if err != nil || len(book.Records) != 1 {
				t.Fatalf("diary is %q, error %v, want 1 record", d.stored[diaryKey], err)
			}
			if diff := cmp.Diff(diary.SpotsFelt(test.want), book.Records[0].Spots); diff != "" {
				t.Errorf("spots in the diary mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSpotsFeltGoldens(t *testing.T) {
	m, now := ended(t)
	p, _, _ := over(t, m, now)
	c, held := checkOutOf(t, p)
	held.do(func(app.Context) {
		c.like("low-back-corner", "left", diary.GoodAche)
		c.flipSpread("low-back-corner", "left", "hip")
	})
	golden(t, "spots-felt.html", markup(t, c.spotQuestions()))
	p.model = session.Model{}
	if got := lines(t, app.HTMLString(p.checkOut().(*CheckOut).spotQuestions())); len(got) > 0 {
		t.Errorf("where nothing was pressed it asks %q, want nothing", got)
	}
}

// What was said of the spots is kept even where the session was never checked
// out.
func TestSpotsFeltOfASessionThatWasLeft(t *testing.T) {
	m, now := ended(t)
	p, d, _ := over(t, m, now)
	c, held := checkOutOf(t, p)
	held.do(func(app.Context) { c.like("low-back-corner", "left", diary.TooMuch) })
	d.now = now.Add(session.ResumeWithin + time.Minute)
	opened(t, d)
	book, err := readDiary(d)
	if err != nil || len(book.Records) != 1 {
		t.Fatalf("diary is %q, error %v, want 1 record", d.stored[diaryKey], err)
	}
	want := diary.SpotsFelt{{Spot: "low-back-corner", Side: "left", Like: diary.TooMuch}}
	if diff := cmp.Diff(want, book.Records[0].Spots); diff != "" {
		t.Errorf("spots mismatch (-want +got):\n%s", diff)
	}
}

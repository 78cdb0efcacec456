package components

import (
	"slices"
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// carrying returns a page whose address carried a session of the full routine,
// on a device that has never seen the person.
func carrying(t *testing.T, c carriedSession) (*SessionPage, *fakeDevice, func(func())) {
	t.Helper()
	d := newFakeDevice()
	p, act := opened(t, d)
	act(func() {
		p.carried = &c
		p.find()
	})
	return p, d, act
}

func carriedHold(t *testing.T) carriedSession {
	t.Helper()
	m, _ := hold(t)
	s := m.Segment()
	return carriedSession{
		Choices: session.Choices{Style: content.Standard, First: session.Left, CountIn: 10, Cautions: []string{"sleepy"}},
		Place:   session.Place{Step: s.Step, Spot: s.Spot, Side: s.Side},
		Acts:    []session.Act{{Step: s.Step, Spot: s.Spot, Side: s.Side, Kind: session.Hold, Held: time.Minute, Ending: session.InFull}},
	}
}

func TestCarriedSessionWaitsForTheWarningSigns(t *testing.T) {
	for _, test := range []struct {
		name    string
		caution string
		want    string
	}{
		{"it goes on where it was", "sleepy", "low-back-corner"},
		{"what a caution given here takes away is passed over", "blood-thinners", "cat-and-camel"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, d, act := carrying(t, carriedHold(t))
			if p.screen != AtGate || d.stored[sessionKey] != "" {
				t.Fatalf("screen is %q and stored %q, want the gate and nothing", p.screen, d.stored[sessionKey])
			}
			act(func() { p.Screened([]string{test.caution}) })
			if p.screen != AtResume {
				t.Fatalf("screen is %q and told %q, want the way back into the session", p.screen, p.told)
			}
			act(p.goOn)
			if got := p.model.Segment().Step; got != test.want || len(p.model.Acts) != 1 {
				t.Errorf("goes on at %s after %d acts, want %s after 1", got, len(p.model.Acts), test.want)
			}
			if got := p.model.Plan.Choices.Cautions; !slices.Equal(got, []string{test.caution}) {
				t.Errorf("planned with the cautions %q, want those given here", got)
			}
		})
	}
}

func TestCarriedSessionThatCannotBeIsTold(t *testing.T) {
	c := carriedHold(t)
	c.Place.Step = "gone"
	p, d, act := carrying(t, c)
	act(func() { p.Screened(nil) })
	if p.screen != AtSetUp || !slices.Equal(p.told, []string{p.Library.Text.Embed.Lost}) || d.stored[sessionKey] != "" {
		t.Errorf("screen is %q, told %q, stored %q, want the set-up, that it is lost, and nothing", p.screen, p.told, d.stored[sessionKey])
	}
}

// A link can not make a press harder than this device allows, and what was
// carried comes into the diary like any other session.
func TestCarriedSessionIsOneOfThisDevice(t *testing.T) {
	p, d, act := carrying(t, carriedHold(t))
	act(func() { p.Screened([]string{"poor-circulation"}) })
	act(p.goOn)
	if light := p.Library.Styles[content.Light]; p.model.Segment().Press.High > light.High {
		t.Errorf("it presses %v, want no more than %v", p.model.Segment().Press, light)
	}
	act(func() { p.send(session.End{}) })
	p.CheckedOut(nil)
	if book, err := readDiary(d); err != nil || len(book.Records) != 1 || p.unsaved {
		t.Errorf("the diary has %d sessions, %v, unsaved: %t, want 1", len(book.Records), err, p.unsaved)
	}
}

func TestCarriedSessionPressesNoMoreThanTheDiaryAllows(t *testing.T) {
	d := newFakeDevice()
	p, act := opened(t, d)
	yesterday := noon.AddDate(0, 0, -1)
	r := diary.Record{
		ID: "a", Routine: "full", Begin: yesterday, End: yesterday,
		Parts: diary.Parts{{Step: "side-of-hip", Spot: "side-of-hip", Held: 60, Ending: "in-full"}},
	}
	if err := keepRecord(d, r); err != nil {
		t.Fatal(err)
	}
	if _, err := changeDiary(d, func(b diary.Book) diary.Book {
		return b.PutCard(diary.Card{Date: diary.DateOf(yesterday), At: noon, Bruise: true})
	}); err != nil {
		t.Fatal(err)
	}
	c := carriedHold(t)
	act(func() {
		p.carried = &c
		p.find()
	})
	act(func() { p.Screened(nil) })
	act(p.goOn)
	if pressesAny(p.model.Plan) {
		t.Errorf("it presses, want none of it left after a bruise")
	}
}

package sessionpage

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/aftercare"
	"unknot/components/diary"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// After a session there is a way to the diary, and what a day's dose is; an
// article is no place for either.
func TestAfterwards(t *testing.T) {
	d := uitest.NewFakeDevice()
	p := &Page{Library: uitest.Library(t), Device: d, Routine: "full"}
	if got := app.HTMLString(p.afterwards()); strings.Contains(got, "enough") || !strings.Contains(got, `href="/diary/"`) {
		t.Errorf("afterwards is\n%s\nwant the diary, and nothing of a day's dose", got)
	}
	uitest.Keeps(t, d, []diary.Record{uitest.PressedOn("a", uitest.Noon.Add(-time.Hour), 5), uitest.PressedOn("b", uitest.Noon.Add(-2*time.Hour), 5)})
	p.visit.Person = p.person()
	uitest.Golden(t, "afterwards.html", uitest.Markup(t, p.afterwards()))
	p.Embedded = true
	if got := uitest.Lines(t, app.HTMLString(p.afterwards())); len(got) > 0 {
		t.Errorf("in an article it says %q, want nothing", got)
	}
}

// What a device refuses to remember counts on the screen after it all the same:
// that one more session felt worse, and that a day's dose is done. It counts when
// it is done again, too, also once the page was left and come back to.
func TestAfterwardsOfWhatIsNotKept(t *testing.T) {
	d := uitest.NewFakeDevice()
	m, now := uitest.Ended(t)
	d.Time = now
	worse := uitest.PressedOn("a", now.AddDate(0, 0, -2), 5)
	worse.Felt = diary.Worse
	uitest.Keeps(t, d, []diary.Record{worse, uitest.PressedOn("b", now.Add(-3*time.Hour), 5)})
	p := pageAt(t, d, m.Plan.Routine, visit.CheckOut{Run: visit.Run{Session: m, Answers: diary.Answers{At: now.Add(-20 * time.Minute), Felt: diary.Worse}}})
	p.visit.Person = p.person()
	act, _ := mounted(t, p)
	d.Refuse = errors.New("full")
	act(func() { p.CheckedOut(nil) })
	after, ok := p.visit.Screen.(visit.Aftercare)
	if !ok || after.Unkept != diary.Refused {
		t.Fatalf("screen is %s, want the one after a session that is not kept", p.visit.Screen.Name())
	}
	if got := p.aftercare(after).(*aftercare.Aftercare).WorseRun; got != 1 {
		t.Errorf("%d sessions in a row felt worse, want this one", got)
	}
	if got := app.HTMLString(p.afterwards()); !strings.Contains(got, "enough") {
		t.Errorf("afterwards is\n%s\nwant that a day's dose is done", got)
	}
	act(p.Again)
	act(func() { p.watched(false) })
	if got := p.Book().NextDose(p.Library.Trial, d.Time).Why; got == "" {
		t.Errorf("the set-up presses as if nothing had been done today")
	}
}

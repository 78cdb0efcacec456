package sessionpage

import (
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/uitest"
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
	uitest.Golden(t, "afterwards.html", uitest.Markup(t, p.afterwards()))
	p.Embedded = true
	if got := uitest.Lines(t, app.HTMLString(p.afterwards())); len(got) > 0 {
		t.Errorf("in an article it says %q, want nothing", got)
	}
}

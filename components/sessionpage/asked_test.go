package sessionpage

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/uitest"
	"unknot/components/visit"
)

// What the address asks for is what the set-up begins with, and what it cannot
// have is told.
func TestAskedOfTheSetUp(t *testing.T) {
	p := pageAt(t, uitest.NewFakeDevice(), "one-spot", visit.SetUp{})
	if !p.ask("spot=side-of-hip&side=left") || p.settings.Last.Spot != "side-of-hip" {
		t.Errorf("choices are %+v, want the side of the hip, and all known", p.settings.Last)
	}
	if p.ask("spot=knee") || p.settings.Last.Spot != "side-of-hip" {
		t.Errorf("choices are %+v, want them as they were, and not all known", p.settings.Last)
	}
	p.visit.Notices = []visit.Notice{visit.AskedLost}
	if got, want := app.HTMLString(p.earlier()), p.Library.Text.Flow.Setup.Unknown[0]; !strings.Contains(got, want) {
		t.Errorf("notice is %q, want %q", got, want)
	}
}

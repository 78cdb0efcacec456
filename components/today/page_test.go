package today

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/uitest"
)

func TestArrivingNamesThePage(t *testing.T) {
	p := &Page{Library: uitest.Library(t), Device: uitest.NewFakeDevice()}
	m := uitest.BorrowContext(t, p)
	for range 2 { // the first page of a visit, and a later one
		m.Ctx.Page().SetTitle("another")
		m.Do(func(ctx app.Context) { p.OnNav(ctx) })
		if got, want := m.Ctx.Page().Title(), "Today · Unknot"; got != want {
			t.Errorf("title is %q, want %q", got, want)
		}
	}
}

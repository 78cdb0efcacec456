package components

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/uitest"
	"unknot/content"
)

func TestSameCautions(t *testing.T) {
	steps := []content.Step{
		{Avoid: []string{"a"}},
		{Avoid: []string{"a", "b"}, AvoidFloor: []string{"c"}},
		{Avoid: []string{"a"}},
		{Avoid: []string{"a", "b", "c"}},
		{Avoid: []string{"a", "b"}, AvoidFloor: []string{"c"}},
		{},
	}
	// One caution is sooner said than looked up, and one of the floor is not
	// the same as one that removes the step.
	want := []int{0, 0, 0, 0, 2, 0}
	var got []int
	for i := range steps {
		got = append(got, sameCautions(&content.Library{}, steps, i))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("steps mismatch (-want +got):\n%s", diff)
	}
}

func TestRemovedSaysAllPressingOnce(t *testing.T) {
	lib := uitest.Library(t)
	got := removed(lib, "blood-thinners")
	if diff := cmp.Diff([]string{lib.Text.Pages.Safety.AllPressing}, got); diff != "" {
		t.Errorf("words mismatch (-want +got):\n%s", diff)
	}
}

func TestArrivingNamesThePage(t *testing.T) {
	p := &TodayPage{Library: uitest.Library(t), Device: uitest.NewFakeDevice()}
	m := uitest.BorrowContext(t, p)
	for range 2 { // the first page of a visit, and a later one
		m.Ctx.Page().SetTitle("another")
		m.Do(func(ctx app.Context) { p.OnNav(ctx) })
		if got, want := m.Ctx.Page().Title(), "Today · Unknot"; got != want {
			t.Errorf("title is %q, want %q", got, want)
		}
	}
}

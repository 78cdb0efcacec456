package pages

import (
	"testing"

	"github.com/google/go-cmp/cmp"

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

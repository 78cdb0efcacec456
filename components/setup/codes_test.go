package setup

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/uitest"
	"unknot/content"
)

// Whatever is chosen in a set-up, there is a code for it.
func TestCodes(t *testing.T) {
	codes := Codes(uitest.Library(t))
	if len(codes) != 40 {
		t.Errorf("%d codes, want one of each of 4 routines, and 24, 3, 6 and 3 of their choices", len(codes))
	}
	for _, routine := range []string{"one-spot", "wall", "full", "move"} {
		s, _, _, held := setupOf(t, routine, nil)
		for _, set := range []func(*session.Choices){
			func(*session.Choices) {},
			func(c *session.Choices) { c.First = session.Right },
			func(c *session.Choices) { c.First, c.OneSide = session.Left, true },
			func(c *session.Choices) { c.Style, c.Untimed, c.Dose = content.Light, true, session.NoPress },
		} {
			held.Do(func(app.Context) { s.change(set) })
			path := s.path()
			if got := codes[ui.CodeName(path)]; got != path {
				t.Errorf("%s: the code of %q leads to %q", routine, path, got)
			}
		}
	}
}

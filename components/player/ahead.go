package player

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// Ahead holds every picture of a session, out of sight, from its start to its
// end: the host may have another version by then, and those of this one no more.
type Ahead struct {
	app.Compo

	Of []ui.Illustration
}

// PicturesOf returns the pictures of a session.
func PicturesOf(lib *content.Library, m session.Model) *Ahead {
	var all []ui.Illustration
	for m.At = range m.Plan.Segments {
		i := ui.IllustrationOf(lib, scene(m))
		if i.Name != "" && !slices.ContainsFunc(all, func(other ui.Illustration) bool { return other.Name == i.Name }) {
			all = append(all, i)
		}
	}
	return &Ahead{Of: all}
}

func (a *Ahead) Render() app.UI {
	pictures := make([]app.UI, len(a.Of))
	for n, i := range a.Of {
		pictures[n] = i.View("eager")
	}
	return ui.Div().Hidden(true).Body(pictures...)
}

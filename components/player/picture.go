package player

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// picture shows what to do now, on the side and the surface it is done on. It
// moves at about the pace of the step, by itself: the dial keeps the time.
func (v Player) picture() app.UI {
	return &Picture{Of: IllustrationOf(v.Library, v.Model)}
}

// IllustrationOf is the illustration of what runs.
func IllustrationOf(lib *content.Library, m session.Model) ui.Illustration {
	return ui.IllustrationOf(lib, scene(m))
}

// A Picture is the illustration of a running step. It stays as it is while the page
// around it is drawn anew.
type Picture struct {
	app.Compo

	Of ui.Illustration
}

// CompoID makes another illustration another picture: the one before would else be
// seen until the new one has come, beside words that it does not show.
func (p *Picture) CompoID() string { return p.Of.Name }

func (p *Picture) Render() app.UI {
	box := ui.Div().Class("player__picture")
	if p.Of.Name == "" {
		return box
	}
	return box.Body(p.Of.View("eager"))
}

// scene is what decides the picture of the current segment. Between two presses
// a person is where the ball was.
func scene(m session.Model) content.Scene {
	s := m.Segment()
	on := s.Surface
	for i := min(m.At, len(m.Plan.Segments)-1); i >= 0 && on == ""; i-- {
		on = m.Plan.Segments[i].Surface
	}
	return content.Scene{Text: s.Text, Spot: s.Spot, Surface: on, Side: string(s.Side), Position: s.Position}
}

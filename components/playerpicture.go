package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/content"
)

// picture shows what to do now, on the side and the surface it is done on. It
// moves at about the pace of the step, by itself: the dial keeps the time.
func (v player) picture() app.UI {
	return app.Raw(`<div class="player__picture">` + picture(v.Library, scene(v.Model), "eager") + `</div>`)
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

package player

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// dial is the clock in its ring. While the session waits there is no clock to
// show, only a shape that is none of the others.
func (v Player) dial() app.UI {
	s := v.Model.Segment()
	if v.Model.Phase == session.Ready {
		return ui.Box("dial dial--ready", ui.Symbol("ready"))
	}
	class := "dial dial--" + string(s.Kind)
	if v.Model.Phase != session.Running {
		class += " dial--" + string(v.Model.Phase)
	}
	paced := repetition(v.Model, v.Now) > 0
	if paced {
		class += " dial--paced"
	}
	body := []app.UI{v.ring(), &Clock{
		Reading: ReadingOf(v.Library, v.Model, v.Now),
		Under:   v.under(),
		Handle:  v.Clock,
	}}
	if paced {
		body = append(body, v.pace())
	}
	return ui.Box(class, body...)
}

// under says what the digits count.
func (v Player) under() string {
	text := &v.text().Player
	s := v.Model.Segment()
	switch {
	case v.Model.Phase == session.Returning:
		return text.Starts
	case s.Length == 0 && v.Model.Total > 0:
		return content.Fill(text.AtMost, map[string]string{"time": digits(v.Model.Total)})
	case s.Length == 0:
		return text.SoFar
	case s.Kind == session.GetReady, s.Kind == session.Swap:
		return text.Starts
	}
	return text.Left
}

// A Motion changes whenever the clock was changed by anything but time, so that
// what moves by itself begins anew from where the clock stands.
type Motion struct {
	at                   int
	phase                session.Phase
	total, spent, unseen time.Duration
	since                int64 // in milliseconds
}

func MotionOf(m session.Model) Motion {
	return Motion{m.At, m.Phase, m.Total, m.Spent, m.Unseen, m.Since.UnixMilli()}
}

// key tells one motion from another in a component.
func (m Motion) key() string { return fmt.Sprint(m) }

func (v Player) ring() app.UI {
	s := v.Model.Segment()
	length := v.Model.Total
	if s.Length == 0 {
		length = 0
	}
	return &Ring{
		Key:    MotionOf(v.Model).key(),
		Square: s.Kind == session.GetReady || s.Kind == session.Swap,
		Length: length,
		Gone:   v.Model.Elapsed(v.Now),
		Runs:   v.Model.Phase == session.Running,
	}
}

func (v Player) pace() app.UI {
	s := v.Model.Segment()
	each := s.Length / time.Duration(s.Repeats)
	return &Pace{
		Key:  MotionOf(v.Model).key(),
		Each: each,
		Out:  s.Out,
		Gone: v.Model.Elapsed(v.Now) % each,
		Runs: v.Model.Phase == session.Running,
	}
}

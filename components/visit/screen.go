package visit

import (
	"time"

	"unknot/components/diary"
	"unknot/components/session"
)

// A Screen is what is on the screen, with all that it needs beside the Model.
type Screen interface{ Name() string }

type (
	// Signs are the warning signs and the cautions.
	Signs struct {
		Due    Due
		Unsure bool         // a sign might apply: it says what to do; which one is never asked
		Rated  diary.Rating // in the set-up, before the signs were read again
	}
	// SetUp is where a session is chosen and begun.
	SetUp struct{ Rated diary.Rating }
	// Resume asks whether a session that was found is gone on with.
	Resume struct {
		Found Stored
		Rated diary.Rating // for the one that was to begin
	}
	// Elsewhere says that another tab runs the session.
	Elsewhere struct{}
	// Live is a session under way.
	Live struct{ Run }
	// CheckOut asks how it was.
	CheckOut struct{ Run }
	// Aftercare is what to expect and do.
	Aftercare struct {
		Record diary.Record
		Unkept diary.Unkept // why the diary has not got it
		Waits  bool         // it is stored yet, to be tried once more
	}
)

func (Signs) Name() string     { return "signs" }
func (SetUp) Name() string     { return "set-up" }
func (Resume) Name() string    { return "resume" }
func (Elsewhere) Name() string { return "elsewhere" }
func (Live) Name() string      { return "session" }
func (CheckOut) Name() string  { return "check-out" }
func (Aftercare) Name() string { return "aftercare" }

// A Run is one session, under way or just ended, and how it is shown.
type Run struct {
	Session    session.Model
	Answers    diary.Answers
	OwnsStored bool          // this tab's mark is on what is stored
	Found      string        // the stored value that it was read from
	KeptAt     time.Time     // when it, or the look at its clock, was last to be kept
	Unseen     time.Duration // while Away: how long nobody looked; below 0 where the clock was set back
	Cues       int           // how many cues were given
	Floor      bool          // the view that can be read from the floor
	Muted      bool          // sound and voice are off for this session
}

// Run returns the session that is on the screen, under way or just ended.
func (m Model) Run() (run Run, ok bool) {
	switch s := m.Screen.(type) {
	case Live:
		return s.Run, true
	case CheckOut:
		return s.Run, true
	}
	return Run{}, false
}

// set puts a session back onto the screen that it belongs to.
func (m *Model) set(r Run) {
	m.Screen = CheckOut{r}
	if r.Session.Live() {
		m.Screen = Live{r}
	}
}

// A FocusTarget is where the person is. When it changes, a new screen begins
// at its top with the focus on its heading.
type FocusTarget struct {
	screen  string
	unsure  bool
	step    int
	hurting bool
	pain    session.Pain
	away    bool
	floor   bool
}

func (m Model) FocusTarget() FocusTarget {
	var at FocusTarget
	switch s := m.Screen.(type) {
	case nil:
		return at
	case Signs:
		at.unsure = s.Unsure
	case Live:
		at = FocusTarget{
			step:    s.Session.Segment().Number,
			hurting: s.Session.Phase == session.Hurting,
			pain:    s.Session.Pain,
			away:    s.Session.Phase == session.Away,
			floor:   s.Floor,
		}
	}
	at.screen = m.Screen.Name()
	return at
}

package session

import "time"

// MaxGap is the longest time between two looks that is played through as if
// seen. A longer one is a locked phone, a frozen tab or a clock that was set.
// Our judgement: a hidden tab is looked at every second or so.
const MaxGap = 5 * time.Second

// lateCue is how late a cue may come and still be played. Our judgement.
const lateCue = 2 * time.Second

// leadIn is the 3, 2, 1 before the clock runs again after a pause.
const leadIn = 3 * time.Second

// undoFor is how long a skip can be undone.
const undoFor = 5 * time.Second

// LongerBy is what one tap on "+15 seconds" adds.
const LongerBy = 15 * time.Second

// awakeFor is how long the screen stays on in a pause, and readyFor while a
// person gets in place or reads what to do about what hurts. Our judgement: a
// ball has to be fetched at times, but a phone that was forgotten must not run
// flat.
const (
	awakeFor = time.Minute
	readyFor = 10 * time.Minute
)

// New returns a session that has not begun.
func New(p Plan) Model { return Model{Plan: p, Phase: Ready} }

// Update returns the session after a message at a time, and what it asks of
// the device. It first brings the clock up to now, so a message always meets
// the phase the person should see. A message that makes no sense in that
// phase changes nothing. now is wall-clock time with no monotonic reading.
func Update(m Model, msg Msg, now time.Time) (Model, []Effect) {
	r := run{m: m, now: now}
	if _, ok := msg.(Begin); ok {
		r.begin()
		return r.m, r.effects
	}
	if m.SeenAt.IsZero() {
		return m, nil
	}
	r.look()
	switch msg.(type) {
	case Tick, Resume: // which keeps the screen on by itself
	default:
		r.touch()
	}
	switch msg := msg.(type) {
	case InPlace:
		r.inPlace()
	case Pause:
		r.pause()
	case Resume:
		r.resume()
	case Next:
		r.next()
	case Previous:
		r.previous()
	case Repeat:
		r.repeat()
	case Longer:
		r.longer()
	case Done:
		r.done()
	case Eased:
		r.eased()
	case TooMuch:
		r.tooMuch()
	case Hurt:
		r.hurt()
	case Say:
		r.say(msg.Pain)
	case GoOn:
		r.goOn()
	case Leave:
		r.leaveOut()
	case End:
		r.end()
	case Undone:
		r.undo()
	}
	return r.m, r.effects
}

// A run is one call of Update: the model as it changes, and the effects so
// far. Slices in the model are copied before they are written.
type run struct {
	m       Model
	now     time.Time
	effects []Effect
}

func (r *run) do(effects ...Effect) { r.effects = append(r.effects, effects...) }

// tell says a line aloud and in the live region.
func (r *run) tell(line Line) { r.do(Speak{line}, Announce{line}) }

func (r *run) begin() {
	if !r.m.SeenAt.IsZero() {
		return
	}
	r.m.SeenAt = r.now
	r.do(KeepAwake{true})
	r.enter(0, r.now, byTap)
}

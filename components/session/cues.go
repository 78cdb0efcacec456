package session

import (
	"time"

	"unknot/content"
)

// tickLeast is the shortest segment whose last seconds tick. Our judgement: a
// change of 2 or 3 seconds would be all ticks.
const tickLeast = 5 * time.Second

// LastSeconds is how many seconds before its end a segment ticks.
const LastSeconds = 3

// halfAt returns half-way through a long running hold, or through warmth, when
// the skin is looked at. Elsewhere it returns the zero time.
func halfAt(m Model) time.Time {
	kind := m.Segment().Kind
	if m.Phase != Running || m.Halved || kind != Hold && kind != Warm || m.Total < content.HalfCueSeconds*time.Second {
		return time.Time{}
	}
	return m.Since.Add(m.Total/2 - m.Spent)
}

// soundInto returns the sound of going over into a segment.
func (m Model) soundInto(i int) Sound {
	if i >= len(m.Plan.Segments) {
		return SoundFinish
	}
	switch m.Plan.Segments[i].Kind {
	case Swap:
		return SoundSwap
	case Rest, GetReady:
		return SoundOver
	}
	return SoundStart
}

// cues tells the person that a segment has begun. Its sound was scheduled with
// the segment before, so it is named again only to be kept; a tap has none
// scheduled and sounds now.
func (r *run) cues(at time.Time, by entry, late bool) {
	sound := r.m.soundInto(r.m.At)
	var ahead []Chime
	if !late && by != waiting && !(by == byTap && r.m.Phase == Ready) {
		ahead = append(ahead, Chime{sound, at})
		r.do(Vibrate{sound})
	}
	from := at
	if r.now.Add(-lateCue).After(from) {
		from = r.now.Add(-lateCue)
	}
	r.do(Chimes{append(ahead, r.ahead(from)...)})
	if late {
		r.do(Announce{LineTooLate})
		return
	}
	line := lineOf(r.m.Segment().Kind)
	if line == LineReady && by == byClock && r.m.At > 0 && r.m.Plan.Segments[r.m.At-1].Kind == Hold {
		line = LineOver
	}
	r.tell(line)
}

// schedule renews the sounds of the running segment from a time on.
func (r *run) schedule(from time.Time) { r.do(Chimes{r.ahead(from)}) }

// ahead returns the running segment's sounds after a time.
func (r *run) ahead(from time.Time) []Chime {
	end := r.m.EndsAt()
	if end.IsZero() {
		return nil
	}
	var chimes []Chime
	add := func(s Sound, at time.Time) {
		if at.After(from) {
			chimes = append(chimes, Chime{s, at})
		}
	}
	if half := halfAt(r.m); !half.IsZero() {
		add(SoundHalf, half)
	}
	if r.m.Total >= tickLeast {
		for n := LastSeconds; n > 0; n-- {
			add(SoundTick, end.Add(-time.Duration(n)*time.Second))
		}
	}
	add(r.m.soundInto(r.m.At+1), end)
	return chimes
}

func lineOf(k Kind) Line {
	switch k {
	case GetReady:
		return LineReady
	case Find:
		return LineFind
	case Swap:
		return LineSwap
	case Rest:
		return LineRest
	}
	return LineStart
}

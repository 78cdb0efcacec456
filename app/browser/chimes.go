package browser

import (
	"math"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
)

const (
	// stale is when a chime is too late to be played. The session shows it then.
	stale = 2 * time.Second
	// apart is how far the audio clock may go from the wall clock before what
	// stands is put right. Half of what a cue may be off.
	apart = 0.05
	// recall is how long a played chime is remembered, so that it is not played
	// twice when it is named again.
	recall = time.Minute
)

// A placed chime stands on the audio clock.
type placed struct {
	chime  session.Chime
	begins float64     // in seconds of the audio clock
	notes  []app.Value // what to stop where it is taken back
}

// sift compares the chimes that stand with those wanted. It returns those that
// stay, having begun or being wanted as they stand, those to take back, and
// those to place. Clock is the audio clock now, in seconds.
func sift(standing []placed, wanted []session.Chime, clock float64, now time.Time) (stay, back []placed, place []session.Chime) {
	for _, p := range standing {
		switch {
		case p.begins <= clock:
			if now.Sub(p.chime.At) < recall {
				stay = append(stay, p)
			}
		case has(wanted, p.chime) && math.Abs(p.begins-clock-p.chime.At.Sub(now).Seconds()) <= apart:
			stay = append(stay, p)
		default:
			back = append(back, p)
		}
	}
	for _, c := range wanted {
		stands := slices.ContainsFunc(stay, func(p placed) bool { return same(p.chime, c) })
		if !stands && now.Sub(c.At) <= stale {
			place = append(place, c)
		}
	}
	return stay, back, place
}

// begins returns when a chime is to begin on the audio clock. One whose time
// has just passed begins at once.
func begins(c session.Chime, clock float64, now time.Time) float64 {
	return clock + max(0, c.At.Sub(now).Seconds())
}

func has(chimes []session.Chime, c session.Chime) bool {
	return slices.ContainsFunc(chimes, func(other session.Chime) bool { return same(other, c) })
}

func same(a, b session.Chime) bool { return a.Sound == b.Sound && a.At.Equal(b.At) }

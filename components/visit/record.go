package visit

import (
	"slices"
	"strconv"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
)

// RecordOf returns what the diary keeps of a session that has ended. Its
// id is when it began, so one session is never kept twice.
func RecordOf(m session.Model, a diary.Answers) diary.Record {
	c := m.Plan.Choices
	r := diary.Record{
		ID:       idOf(a),
		Routine:  m.Plan.Routine,
		Begin:    a.At,
		End:      later(m.SeenAt, a.At),
		Finished: Finished(m),
		Pain:     string(m.Pain),
		Choices: diary.Choices{
			Style: c.Style, First: string(c.First), OneSide: c.OneSide,
			Surface: c.Surface, Spot: c.Spot, Untimed: c.Untimed, Dose: string(c.Dose),
		},
		Parts:  parts(m),
		Before: a.Before,
		After:  a.After,
		Felt:   a.Felt,
		Spots:  a.Spots,
	}
	for _, change := range m.Plan.Changes {
		r.Changes = append(r.Changes, diary.Change{
			Step: change.Step, Spot: change.Spot, Caution: change.Caution, To: change.To,
		})
	}
	return r
}

// Of reports whether a stored session is the one that a record is of: another
// tab may have stored its own since.
func (s Stored) Of(r diary.Record) bool {
	return s.readable() && idOf(s.Answers) == r.ID
}

func idOf(a diary.Answers) string { return strconv.FormatInt(a.At.UnixMilli(), 36) }

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// parts joins what was done into one part for each step and side, in the order
// they were begun. Time is cut to whole seconds, never rounded up.
func parts(m session.Model) diary.Parts {
	type key struct {
		step, spot, side string
	}
	var all diary.Parts
	at, held := map[key]int{}, map[key]time.Duration{}
	for _, act := range m.Acts {
		k := key{act.Step, act.Spot, string(act.Side)}
		i, ok := at[k]
		if !ok {
			i = len(all)
			at[k] = i
			all = append(all, diary.Part{
				Step: act.Step, Spot: act.Spot, Side: k.side, Surface: act.Surface,
				Planned: int(planned(m.Plan, act) / time.Second), Ending: string(act.Ending),
			})
		}
		held[k] += act.Held
		all[i].Held = int(held[k] / time.Second)
		if act.Ending == session.TooMuched {
			all[i].Lighter = true
			continue
		}
		all[i].Ending = string(act.Ending)
	}
	return all
}

// planned returns how long a step was to be done on one side.
func planned(p session.Plan, act session.Act) time.Duration {
	var sum time.Duration
	for _, s := range p.Segments {
		treats := s.Kind == session.Hold || s.Kind == session.Move || s.Kind == session.Warm
		if treats && s.Step == act.Step && s.Spot == act.Spot && s.Side == act.Side {
			sum += s.Length
		}
	}
	return sum
}

// Finished reports whether a session came to its end. One that was only skipped
// through did not.
func Finished(m session.Model) bool { return m.Phase == session.Finished && begun(m) }

// begun reports whether anything of a session was done.
func begun(m session.Model) bool {
	return slices.ContainsFunc(m.Acts, func(a session.Act) bool { return a.Held >= time.Second })
}

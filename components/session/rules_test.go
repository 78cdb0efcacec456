package session

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

// plain is a plan of the kinds of segment there are: get ready, warm, press a
// spot, move, and hold a stretch.
func plain() Plan {
	press := Segment{Step: "press", Stage: content.StagePress, Spot: "hip", Side: Left, Surface: content.Wall, Number: 2, Part: 1,
		Press: content.Press{Low: 4, High: 6, Hold: 60}, Ceiling: 90 * time.Second}
	with := func(s Segment, k Kind, length time.Duration) Segment {
		s.Kind, s.Length = k, length
		return s
	}
	warm := Segment{Step: "warm", Stage: content.StageWarm, Number: 1}
	roll := Segment{Step: "roll", Stage: content.StageMove, Number: 3, Part: 2}
	reach := Segment{Step: "reach", Stage: content.StageStretch, Number: 4, Part: 3, Side: Left}
	return Plan{Routine: "plain", Steps: 4, Light: content.Press{Low: 3, High: 5, Hold: 90}, Segments: []Segment{
		with(warm, GetReady, 0), with(warm, Warm, 5*time.Minute),
		with(press, GetReady, 0), with(press, Find, 30*time.Second), with(press, Hold, time.Minute), with(press, Rest, 10*time.Second),
		with(roll, GetReady, 10*time.Second), with(roll, Move, time.Minute),
		with(reach, GetReady, 10*time.Second), with(reach, Hold, 30*time.Second),
	}}
}

// at returns a session that runs segment i, just entered at noon.
func at(i int) Model {
	m := New(plain())
	m, _ = Update(m, Begin{}, noon)
	r := run{m: m, now: noon}
	r.enter(i, noon, byTap)
	return r.m
}

// lastSeen is a session that was looked at every second until some time in.
func lastSeen(m Model, d time.Duration) Model {
	for t := time.Duration(0); t <= d; t += time.Second {
		m, _ = Update(m, Tick{}, noon.Add(t))
	}
	return m
}

// many is a session after so many of one tap, all at noon.
func many(m Model, msg Msg, times int) Model {
	for range times {
		m, _ = Update(m, msg, noon)
	}
	return m
}

// full is a session whose spot was pressed for as long as one session allows.
func full(m Model) Model {
	m.Acts = append(m.Acts, Act{Step: "press", Spot: "hip", Kind: Hold, Held: seconds(content.MaxOnSpotSeconds)})
	return m
}

// hurting is a session a second later, when "Stop, this hurts" was tapped.
func hurting(m Model) Model {
	m, _ = Update(m, Hurt{}, noon.Add(time.Second))
	return m
}

// brief is what a rule is about.
type brief struct {
	Phase Phase
	At    int
	Left  time.Duration
	Note  Notice
}

func TestRules(t *testing.T) {
	const warm, find, hold, ready, roll, reach = 1, 3, 4, 6, 7, 9
	for _, test := range []struct {
		name  string
		in    Model
		msg   Msg
		after time.Duration
		want  brief
	}{
		{"a tick before the end changes nothing", at(hold), Tick{}, 4 * time.Second, brief{Running, hold, 56 * time.Second, ""}},
		{"a gap of 5 seconds is played", at(hold), Tick{}, MaxGap, brief{Running, hold, 55 * time.Second, ""}},
		{"a longer gap in a hold is Away, with all that was left", at(hold), Tick{}, MaxGap + 1, brief{Away, hold, time.Minute, ""}},
		{"a longer gap in a movement is Away", at(roll), Tick{}, time.Hour, brief{Away, roll, time.Minute, ""}},
		{"warmth runs on unseen", at(warm), Tick{}, time.Minute, brief{Running, warm, 4 * time.Minute, ""}},
		{"warmth runs out unseen, and the next step waits", at(warm), Tick{}, 6 * time.Minute, brief{Ready, warm + 1, 0, ""}},
		{"the search runs out unseen, and the hold waits", at(find), Tick{}, time.Minute, brief{Ready, hold, time.Minute, ""}},
		{"a count-in runs out unseen, and the movement waits", at(ready), Tick{}, time.Minute, brief{Ready, roll, time.Minute, ""}},
		{"a clock set back in a hold is Away", at(hold), Tick{}, -time.Hour, brief{Away, hold, time.Minute, ""}},
		{"a clock nudged back loses nothing", at(hold), Tick{}, -time.Second, brief{Running, hold, time.Minute, ""}},
		{"the person may cut a count-in short", at(ready), InPlace{}, time.Second, brief{Running, roll, time.Minute, ""}},
		{"a found spot starts the hold", at(find), Done{}, time.Second, brief{Running, hold, time.Minute, ""}},
		{"a timed hold is not ended by Done", at(hold), Done{}, time.Second, brief{Running, hold, 59 * time.Second, ""}},
		{"eased ends a press", at(hold), Eased{}, time.Second, brief{Running, hold + 1, 10 * time.Second, ""}},
		{"eased does not end a stretch", at(reach), Eased{}, time.Second, brief{Running, reach, 29 * time.Second, ""}},
		{"15 seconds more", at(hold), Longer{}, time.Second, brief{Running, hold, 74 * time.Second, ""}},
		{"the search, no longer than twice its time", many(at(find), Longer{}, 40), Tick{}, 0, brief{Running, find, time.Minute, ""}},
		{"a movement, no longer than twice its time", many(at(roll), Longer{}, 40), Tick{}, 0, brief{Running, roll, 2 * time.Minute, ""}},
		{"next goes to the next part", at(find), Next{}, time.Second, brief{Running, ready, 10 * time.Second, ""}},
		{"next on the last part finishes", at(reach), Next{}, time.Second, brief{Finished, reach, 0, ""}},
		{"previous goes to the start of this part", at(hold), Previous{}, time.Second, brief{Ready, 2, 0, ""}},
		{"previous at the start goes to the part before", at(ready), Previous{}, time.Second, brief{Ready, 2, 0, ""}},
		{"a pause in a wait changes nothing", at(2), Pause{}, time.Second, brief{Ready, 2, 0, ""}},
		{"undo without a skip changes nothing", at(hold), Undone{}, time.Second, brief{Running, hold, 59 * time.Second, ""}},
		{"going on needs a kind of hurt", at(hold), GoOn{}, time.Second, brief{Running, hold, 59 * time.Second, ""}},
		{"previous goes past a spot that has had enough", full(at(ready)), Previous{}, time.Second, brief{Ready, 0, 0, ""}},
		{"a hurt by mistake is taken back, paused", hurting(at(hold)), Undone{}, 2 * time.Second, brief{Paused, hold, 59 * time.Second, ""}},
		{"also after a reload", Restore(hurting(at(hold)), noon.Add(time.Hour)), Undone{}, time.Hour, brief{Paused, hold, 59 * time.Second, ""}},
		{"a hurt that was lightened is not taken back", many(hurting(at(hold)), Say{TooSore}, 1), GoOn{}, 2 * time.Second, brief{Ready, 2, 0, ""}},
		{"a change seen over 2 seconds late is said", lastSeen(at(find), 29*time.Second), Tick{}, 33 * time.Second, brief{Running, hold, 57 * time.Second, LateCue}},
	} {
		t.Run(test.name, func(t *testing.T) {
			now := noon.Add(test.after)
			m, _ := Update(test.in, test.msg, now)
			got := brief{m.Phase, m.At, m.Remaining(now), m.Note}
			if m.Phase == Ready && m.Segment().Kind != GetReady {
				got.Left = m.Segment().Length
			}
			if m.Phase == Finished {
				got.Left = 0
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("after %T (-want +got):\n%s", test.msg, diff)
			}
		})
	}
}

// A screen that went to sleep while nobody was there is kept on again by any
// tap, once.
func TestTouchKeepsTheScreenOn(t *testing.T) {
	waiting := at(2)
	waiting, _ = Update(waiting, Tick{}, noon.Add(readyFor))
	for _, test := range []struct {
		name string
		in   Model
		msg  Msg
		want bool
	}{
		{"a tap before it is dark", at(2), Previous{}, false},
		{"ready", waiting, InPlace{}, true},
		{"next", waiting, Next{}, true},
		{"previous", waiting, Previous{}, true},
		{"a look", waiting, Tick{}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, effects := Update(test.in, test.msg, test.in.SeenAt.Add(time.Second))
			if got := slices.Contains(effects, Effect(KeepAwake{true})); got != test.want {
				t.Errorf("it keeps the screen on: %t, want %t", got, test.want)
			}
		})
	}
}

// Nobody may be there, whatever the program waits for.
func TestScreenMaySleepWheneverItWaits(t *testing.T) {
	hurting, _ := Update(at(4), Hurt{}, noon.Add(time.Second))
	away, _ := Update(at(4), Tick{}, noon.Add(MaxGap+time.Second))
	paused, _ := Update(at(4), Pause{}, noon.Add(time.Second))
	setBack, _ := Update(at(2), Tick{}, noon.Add(-time.Hour))
	for _, test := range []struct {
		name string
		in   Model
		want time.Duration
	}{
		{"ready", at(2), readyFor},
		{"reading what to do about what hurts", hurting, readyFor},
		{"away", away, awakeFor},
		{"paused", paused, awakeFor},
		{"ready, and the clock is set back", setBack, readyFor},
		{"away, after a reload", Restore(at(4), noon.Add(time.Hour)), awakeFor},
	} {
		t.Run(test.name, func(t *testing.T) {
			from := test.in.SeenAt
			at := test.in.NextLook(from)
			if got := at.Sub(from); got != test.want {
				t.Fatalf("it is looked at again after %v, want %v", got, test.want)
			}
			dark, effects := Update(test.in, Tick{}, at)
			if !slices.Contains(effects, Effect(KeepAwake{false})) {
				t.Errorf("effects are %v, want the screen no longer kept on", effects)
			}
			if again := dark.NextLook(at); !again.IsZero() {
				t.Errorf("it is looked at again at %v, want never", again)
			}
		})
	}
}

// Time that is added moves half-way back, and it is said once all the same.
func TestHalfWayIsSaidOnce(t *testing.T) {
	m, said := at(4), 0
	for second := range 75 {
		now := noon.Add(time.Duration(second) * time.Second)
		var effects []Effect
		m, effects = Update(m, Tick{}, now)
		if second == 31 {
			m, effects = Update(m, Longer{}, now)
		}
		for _, e := range effects {
			if e == (Announce{LineHalf}) {
				said++
			}
			if c, ok := e.(Chimes); ok && second == 31 && slices.ContainsFunc(c.Ahead, func(c Chime) bool { return c.Sound == SoundHalf }) {
				t.Error("half-way sounds again")
			}
		}
	}
	if said != 1 {
		t.Errorf("half-way is said %d times, want once", said)
	}
}

// Halfway through warmth the skin is looked at.
func TestSkinIsLookedAtHalfway(t *testing.T) {
	m, looked := at(1), time.Duration(0)
	for into := time.Second; into < 5*time.Minute; into += time.Second {
		var effects []Effect
		m, effects = Update(m, Tick{}, noon.Add(into))
		if slices.Contains(effects, Effect(Announce{LineSkin})) {
			looked += into
		}
	}
	if want := 150 * time.Second; looked != want {
		t.Errorf("the skin is looked at after %v in all, want once after %v", looked, want)
	}
}

func TestUnseenWarmthIsNotCredited(t *testing.T) {
	m := at(1)
	m, _ = Update(m, Tick{}, noon.Add(3*time.Second))
	m, _ = Update(m, Tick{}, noon.Add(10*time.Minute))
	want := []Act{{Step: "warm", Kind: Warm, Planned: 5 * time.Minute, Held: 3 * time.Second, Ending: InFull}}
	if diff := cmp.Diff(want, m.Acts); diff != "" {
		t.Errorf("acts mismatch (-want +got):\n%s", diff)
	}
}

func TestUpdateLeavesTheOldModelAlone(t *testing.T) {
	m := at(4)
	before := stored(t, m)
	for _, msg := range []Msg{Tick{}, Next{}, Hurt{}, TooMuch{}, End{}, Eased{}} {
		Update(m, msg, noon.Add(2*time.Second))
	}
	if diff := cmp.Diff(before, stored(t, m)); diff != "" {
		t.Errorf("model changed in place (-want +got):\n%s", diff)
	}
}

func TestResumable(t *testing.T) {
	m := at(4)
	for _, test := range []struct {
		after time.Duration
		want  bool
	}{
		{0, true}, {ResumeWithin, true}, {ResumeWithin + 1, false}, {-time.Hour, true}, {-ResumeWithin - 1, false},
	} {
		if got := Resumable(m, noon.Add(test.after)); got != test.want {
			t.Errorf("Resumable after %v = %v, want %v", test.after, got, test.want)
		}
	}
}

func TestNextLook(t *testing.T) {
	m := at(4)
	for _, test := range []struct {
		after, want time.Duration
	}{
		{0, time.Second},
		{500 * time.Millisecond, time.Second},
		{29500 * time.Millisecond, 30 * time.Second},
		{59 * time.Second, time.Minute},
		{59500 * time.Millisecond, time.Minute},
	} {
		if got := m.NextLook(noon.Add(test.after)).Sub(noon); got != test.want {
			t.Errorf("NextLook at %v = %v, want %v", test.after, got, test.want)
		}
	}
}

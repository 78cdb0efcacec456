package session

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

var update = flag.Bool("update", false, "write the transcripts anew")

// A transcript is a whole session in plain text. Lines at the margin are what
// happens, at a time from the start; indented lines are what the session then
// is and asks for. Between two lines the clock is looked at as a browser
// would; after "sleep" it is not, and after "reload" the session is a stored
// one that was read again.
func TestTranscripts(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("transcripts: got %v, %v, want at least 1", paths, err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got := replay(t, string(want))
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("transcript mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// replay runs the lines at the margin of a transcript and returns it whole.
func replay(t *testing.T, script string) string {
	var out strings.Builder
	var m Model
	now := noon
	show := func(before Model, effects []Effect, at time.Time) {
		if len(effects) == 0 && before.Phase == m.Phase && before.At == m.At {
			return
		}
		fmt.Fprintf(&out, "\t%s  %s\n", at.Sub(noon), state(m, at))
		for _, e := range effects {
			if line := effect(e); line != "" {
				fmt.Fprintf(&out, "\t\t%s\n", line)
			}
		}
	}
	send := func(msg Msg, at time.Time) {
		before := m
		var effects []Effect
		m, effects = Update(m, msg, at)
		show(before, effects, at)
	}
	lines := bufio.NewScanner(strings.NewReader(script))
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "\t") {
			continue
		}
		fmt.Fprintln(&out, line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		words := strings.Fields(line)
		if words[0] == "plan" {
			m = New(planFor(t, words[1], words[2:]))
			fmt.Fprint(&out, outline(m.Plan))
			continue
		}
		at := noon.Add(duration(t, words[0]))
		if words[1] != "sleep" {
			for next := m.NextLook(now); !next.IsZero() && next.Before(at); next = m.NextLook(now) {
				now = next
				send(Tick{}, now)
			}
		}
		now = at
		switch words[1] {
		case "sleep", "look":
			send(Tick{}, now)
		case "reload":
			before := m
			m = Restore(stored(t, m), now)
			show(before, nil, now)
		default:
			send(message(t, words[1:]), now)
		}
	}
	if len(m.Acts) > 0 {
		fmt.Fprintln(&out, "\tdone")
	}
	for _, a := range m.Acts {
		fmt.Fprintf(&out, "\t\t%s\n", act(a))
	}
	return out.String()
}

// stored returns a model as it comes back from storage.
func stored(t *testing.T, m Model) Model {
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	var got Model
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatal(err)
	}
	return got
}

// planFor plans a routine with choices such as first=right or spot=pit.
func planFor(t *testing.T, routine string, options []string) Plan {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, ok := lib.Routine(routine)
	if !ok {
		t.Fatalf("routine %q: not found", routine)
	}
	c := Choices{CountIn: 10, Wait: WaitToSetUp, Style: content.Standard, First: Left}
	for _, o := range options {
		key, value, _ := strings.Cut(o, "=")
		switch key {
		case "first":
			c.First = Side(value)
		case "one-side":
			c.OneSide = true
		case "surface":
			c.Surface = content.Surface(value)
		case "spot":
			c.Spot = value
		case "style":
			c.Style = content.Style(value)
		case "caution":
			c.Cautions = append(c.Cautions, value)
		case "without":
			c.Without = append(c.Without, value)
		case "with":
			c.With = append(c.With, value)
		case "untimed":
			c.Untimed = true
		case "wait":
			c.Wait = Waits(value)
		case "dose":
			c.Dose = Dose(value)
		case "count-in":
			c.CountIn, _ = strconv.Atoi(value)
		default:
			t.Fatalf("plan: option is %q, want a known one", o)
		}
	}
	p, err := NewPlan(r, lib.Spots, lib.Styles, c)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func duration(t *testing.T, s string) time.Duration {
	d, err := time.ParseDuration(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func message(t *testing.T, words []string) Msg {
	messages := map[string]Msg{
		"begin": Begin{}, "in-place": InPlace{}, "pause": Pause{}, "resume": Resume{}, "next": Next{},
		"previous": Previous{}, "repeat": Repeat{}, "longer": Longer{}, "done": Done{}, "eased": Eased{},
		"too-much": TooMuch{}, "hurt": Hurt{}, "go-on": GoOn{}, "leave": Leave{}, "end": End{}, "undo": Undone{},
	}
	if words[0] == "say" {
		return Say{Pain(words[1])}
	}
	msg, ok := messages[words[0]]
	if !ok {
		t.Fatalf("transcript: message is %q, want a known one", words[0])
	}
	return msg
}

// outline is a plan as one line a segment.
func outline(p Plan) string {
	var out strings.Builder
	for _, c := range p.Changes {
		fmt.Fprintf(&out, "\tchanged: %s\n", strings.Join(slices.DeleteFunc([]string{c.Step, c.Spot, c.Caution, string(c.To)}, func(s string) bool { return s == "" }), " "))
	}
	for i, s := range p.Segments {
		length := "waits"
		if s.Length > 0 {
			length = s.Length.String()
		}
		fmt.Fprintf(&out, "\t%3d  %-5s  %s\n", i+1, length, name(s))
	}
	fmt.Fprintf(&out, "\t     %s in all, %d steps\n", p.Length(), p.Steps)
	return out.String()
}

// name is a segment in words.
func name(s Segment) string {
	words := []string{s.Step}
	if s.Spot != "" && s.Spot != s.Step {
		words = append(words, s.Spot)
	}
	if s.Surface != "" {
		words = append(words, string(s.Surface))
	}
	if s.Side != NoSide {
		words = append(words, string(s.Side))
	}
	words = append(words, string(s.Kind))
	if s.Holds > 1 {
		words = append(words, fmt.Sprintf("%d/%d", s.Hold, s.Holds))
	}
	if s.Repeats > 0 {
		words = append(words, fmt.Sprintf("x%d", s.Repeats))
	}
	if s.Kind == Hold && s.Press.High > 0 {
		words = append(words, fmt.Sprintf("at %d-%d", s.Press.Low, s.Press.High))
	}
	return strings.Join(words, " ")
}

func state(m Model, now time.Time) string {
	if m.Phase == Finished || m.Phase == Stopped {
		return string(m.Phase)
	}
	words := []string{string(m.Phase), strconv.Itoa(m.At + 1), name(m.Segment())}
	if m.Total > 0 {
		words = append(words, m.Remaining(now).String()+" left")
	}
	if m.Pain != "" {
		words = append(words, string(m.Pain))
	}
	if m.Note != "" {
		words = append(words, "note "+string(m.Note))
	}
	return strings.Join(words, ", ")
}

func effect(e Effect) string {
	switch e := e.(type) {
	case Speak:
		return "say " + string(e.Line)
	case Announce:
		return "announce " + string(e.Line)
	case Chimes:
		var words []string
		for _, c := range e.Ahead {
			words = append(words, fmt.Sprintf("%s %s", c.Sound, c.At.Sub(noon)))
		}
		if len(words) == 0 {
			return "silence"
		}
		return "sounds: " + strings.Join(words, ", ")
	case Vibrate:
		return "vibrate " + string(e.Sound)
	case KeepAwake:
		return fmt.Sprintf("keep awake %v", e.On)
	}
	return ""
}

func act(a Act) string {
	words := []string{a.Step, a.Spot, string(a.Surface), string(a.Side), string(a.Kind), a.Held.String(), "of", a.Planned.String(), string(a.Ending)}
	return strings.Join(slices.DeleteFunc(words, func(s string) bool { return s == "" }), " ")
}

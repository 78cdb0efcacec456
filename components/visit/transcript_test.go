package visit

import (
	"bufio"
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

	"unknot/components/diary"
	"unknot/components/session"
)

var update = flag.Bool("update", false, "write the transcripts anew")

// A transcript is a whole visit in plain text. Lines at the margin are what
// happens, at a time from the start, in a tab; indented lines are what is then
// on the screen and what is done besides. Between two lines each tab looks at
// its clock as a browser would; a tab that sleeps does not.
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

// A replayer plays one transcript.
type replayer struct {
	*world
	out    strings.Builder
	shown  map[string]string // what each tab last showed
	asleep map[string]bool
}

func replay(t *testing.T, script string) string {
	r := &replayer{world: newWorld(t), shown: map[string]string{}, asleep: map[string]bool{}}
	lines := bufio.NewScanner(strings.NewReader(script))
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "\t") {
			continue
		}
		if line == "" || strings.HasPrefix(line, "#") {
			fmt.Fprintln(&r.out, line)
			continue
		}
		words := strings.Fields(line)
		after, err := time.ParseDuration(words[0])
		if err != nil {
			t.Fatal(err)
		}
		r.play(noon.Add(after))
		fmt.Fprintln(&r.out, line)
		if words[1] == "device" {
			r.device(words[2:])
		} else {
			tab := words[2]
			r.act(tab, words[3:])
			r.show()
			r.tell(tab)
		}
		r.show()
	}
	return r.out.String()
}

// play lets time go by until at.
func (r *replayer) play(at time.Time) {
	for {
		next, who := at, ""
		for _, tab := range r.names() {
			if s, ok := r.tabs[tab].Screen.(Live); ok && !r.asleep[tab] {
				if look := s.Session.NextLook(r.now); !look.IsZero() && look.Before(next) {
					next, who = look, tab
				}
			}
		}
		if who == "" {
			break
		}
		r.now = next
		r.send(who, Looked{})
		r.show()
	}
	r.now = at
}

// show writes what changed.
func (r *replayer) show() {
	log := r.log
	r.log = nil
	changed := false
	for _, tab := range r.names() {
		m := r.tabs[tab]
		if got := screenWords(*m); got != r.shown[tab] {
			r.shown[tab], changed = got, true
			fmt.Fprintf(&r.out, "\t%s  tab %s: %s\n", r.now.Sub(noon), tab, got)
		}
	}
	if len(log) > 0 && !changed {
		fmt.Fprintf(&r.out, "\t%s\n", r.now.Sub(noon))
	}
	for _, line := range log {
		fmt.Fprintf(&r.out, "\t\t%s\n", line)
	}
}

// screenWords is what is on the screen. The clock is left out: it moves by
// itself.
func screenWords(m Model) string {
	if m.Screen == nil {
		return "nothing yet"
	}
	words := []string{m.Screen.Name()}
	switch s := m.Screen.(type) {
	case Signs:
		if s.Unsure {
			words = []string{"what to do about a sign"}
		}
		if s.Due != NotDue {
			words = append(words, "due: "+string(s.Due))
		}
	case Resume:
		words = append(words, segmentWords(session.Restore(s.Found.Session, noon)))
	case Live:
		words = append(words, string(s.Session.Phase), segmentWords(s.Session))
		if s.Session.Pain != "" {
			words = append(words, "hurts: "+string(s.Session.Pain))
		}
		if s.Session.Phase == session.Away {
			words = append(words, s.Unseen.String()+" unseen")
		}
		if s.Floor {
			words = append(words, "floor view")
		}
	case CheckOut:
		words = append(words, string(s.Session.Phase))
		if s.Session.Pain != "" {
			words = append(words, "what to do about: "+string(s.Session.Pain))
		}
		if s.Answers.After.Pain != nil {
			words = append(words, fmt.Sprintf("pain %d", *s.Answers.After.Pain))
		}
		if s.Answers.Felt != diary.NotSaid {
			words = append(words, "felt "+string(s.Answers.Felt))
		}
	}
	for _, n := range m.Notices {
		words = append(words, "told: "+string(n))
	}
	if m.Unsaved {
		words = append(words, "not remembered")
	}
	if m.Crashed {
		words = append(words, "crashed")
	}
	return strings.Join(words, ", ")
}

func segmentWords(m session.Model) string {
	s := m.Segment()
	words := []string{"step", strconv.Itoa(s.Number), s.Step}
	words = append(words, string(s.Side), string(s.Kind))
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " ")
}

// device is what happens to the device.
func (r *replayer) device(words []string) {
	switch strings.Join(words, " ") {
	case "is full":
		r.full = true
	case "has room":
		r.full = false
	case "holds a broken session":
		r.stored = Stored{Value: "broken", Broken: true}
	case "forgets everything":
		r.stored, r.person = Stored{}, Person{}
		r.tell("")
	case "holds a diary that says to read the signs again":
		r.person.Screened = noon.AddDate(0, 0, -r.lib.Screening.RepeatDays)
	default:
		r.t.Fatalf("transcript: device %q, want a known line", words)
	}
}

// act is what a person does in a tab, or what happens to it.
func (r *replayer) act(tab string, words []string) {
	rest := words[1:]
	switch words[0] {
	case "opens":
		var carried *Carried
		if len(rest) == 4 && rest[1] == "carrying" {
			carried = &Carried{
				Begun:   r.now.Add(-time.Minute),
				Choices: r.begin(diary.Rating{}).Choices,
				Place:   session.Place{Step: rest[2], Spot: rest[2], Side: session.Side(rest[3])},
				Acts:    []session.Act{{Step: rest[2], Spot: rest[2], Side: session.Side(rest[3]), Kind: session.Hold, Held: 20 * time.Second, Planned: time.Minute, Ending: session.Skipped}},
			}
		}
		r.open(tab, rest[0], carried)
	case "none":
		r.send(tab, Screened{Cautions: rest, Stored: r.stored})
	case "unsure":
		r.send(tab, Unsure{})
	case "back":
		r.send(tab, BackToSigns{})
	case "reads":
		r.send(tab, ReadSigns{})
	case "begins":
		r.send(tab, r.begin(rating(r.t, rest)))
	case "taps":
		r.send(tab, Told{message(r.t, rest)})
	case "answers":
		run, _ := r.tabs[tab].Run()
		run.Answers.After.Pain = rating(r.t, rest[:1]).Pain
		run.Answers.Felt = diary.Felt(strings.TrimPrefix(rest[1], "felt="))
		r.send(tab, Answered{run.Answers})
	case "checks-out":
		var spots []diary.SpotFelt
		for _, word := range rest {
			spot, like, _ := strings.Cut(word, "=")
			name, side, _ := strings.Cut(spot, "/")
			spots = append(spots, diary.SpotFelt{Spot: name, Side: side, Like: diary.Like(like)})
		}
		r.send(tab, CheckedOut{spots})
	case "again":
		r.send(tab, Again{})
	case "goes-on":
		r.send(tab, GoOn{r.stored})
	case "starts-again":
		r.send(tab, StartAgain{r.stored})
	case "mutes":
		r.send(tab, Muted{})
	case "floor":
		r.send(tab, FloorToggled{})
	case "sleeps":
		r.asleep[tab] = true
	case "wakes":
		r.asleep[tab] = false
		r.send(tab, Returned{r.person, r.mark()})
	case "leaves":
		r.send(tab, Left{})
	case "killed":
		delete(r.tabs, tab)
		delete(r.shown, tab)
	case "crashes":
		r.send(tab, Crashed{})
	default:
		r.t.Fatalf("transcript: tab %s %q, want a known line", tab, words)
	}
}

func rating(t testing.TB, words []string) diary.Rating {
	var r diary.Rating
	for _, word := range words {
		n, err := strconv.Atoi(strings.TrimPrefix(word, "pain="))
		if err != nil {
			t.Fatal(err)
		}
		r.Pain = &n
	}
	return r
}

func message(t testing.TB, words []string) session.Msg {
	messages := map[string]session.Msg{
		"in-place": session.InPlace{}, "pause": session.Pause{}, "resume": session.Resume{}, "next": session.Next{},
		"done": session.Done{}, "eased": session.Eased{}, "hurts": session.Hurt{}, "go-on": session.GoOn{},
		"leave-out": session.Leave{}, "end": session.End{}, "undo": session.Undone{}, "repeat": session.Repeat{},
	}
	if words[0] == "says" {
		return session.Say{Pain: session.Pain(words[1])}
	}
	msg, ok := messages[words[0]]
	if !ok {
		t.Fatalf("transcript: message is %q, want a known one", words[0])
	}
	return msg
}

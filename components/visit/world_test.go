package visit

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

var load = sync.OnceValues(content.Load)

// library returns the shipped content.
func library(t testing.TB) *content.Library {
	t.Helper()
	lib, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// A world is one device with its tabs. It carries out effects as a page does,
// and writes down what a person would notice.
type world struct {
	t    testing.TB
	lib  *content.Library
	now  time.Time
	tabs map[string]*Model

	stored  Stored
	stores  int // how often, which tells one value from another
	asked   bool
	full    bool // the device refuses to store
	person  Person
	choices session.Choices
	aside   int

	check func(tab string, msg Msg, e Effect) // of every effect, before it is carried out
	log   []string
}

func newWorld(t testing.TB) *world {
	return &world{t: t, lib: library(t), now: noon, tabs: map[string]*Model{}}
}

func (w *world) note(format string, args ...any) { w.log = append(w.log, fmt.Sprintf(format, args...)) }

// mark is what is stored now, without the session itself.
func (w *world) mark() Stored { return Stored{Value: w.stored.Value, Owner: w.stored.Owner} }

// send tells a tab a message and carries out what it asks for.
func (w *world) send(tab string, msg Msg) {
	m := w.tabs[tab]
	next, effects := Update(*m, msg, w.now)
	*m = next
	for _, e := range effects {
		if w.check != nil {
			w.check(tab, msg, e)
		}
		w.carryOut(tab, e)
	}
}

func (w *world) carryOut(tab string, e Effect) {
	switch e := e.(type) {
	case Store:
		if w.full {
			w.note("cannot be remembered")
			w.send(tab, SessionKept{Refused: true})
			return
		}
		w.stores++
		w.stored = Stored{Value: fmt.Sprint("value ", w.stores), Owner: tab, Session: e.Session, Answers: e.Answers}
		w.send(tab, SessionKept{Value: w.stored.Value})
	case LookAtStored:
		w.send(tab, SawStored{w.mark()})
	case KeepLook:
		if w.stored.Owner != tab {
			w.send(tab, SawStored{w.mark()})
		} else if !w.full {
			w.stored.Session.SeenAt = e.Until
		}
	case Forget:
		w.stored = Stored{}
		w.note("the stored session is forgotten")
	case PutAside:
		w.stored, w.aside = Stored{}, w.aside+1
		w.note("the stored session is set aside")
	case Ask:
		w.asked = !w.full
	case Answer:
		w.asked = false
		w.note("answers the other tab")
	case KeepRecord:
		if w.full {
			w.note("diary: cannot be kept")
		} else {
			w.person.Book = w.person.Book.Put(e.Record)
			w.note("diary: %s", recordWords(e.Record))
		}
		kept := RecordKept{Record: e.Record, Stored: e.Stored && w.stored.Of(e.Record)}
		if w.full {
			kept.Unkept = diary.Refused
		}
		w.send(tab, kept)
	case KeepScreening:
		w.person.Screened, w.person.Cautions = e.At, e.Cautions
		when := "when they were read"
		if e.At.IsZero() {
			when = "that they are to be read again"
		}
		w.note("remembers %s%s", when, andWords(e.Cautions))
	case KeepChoices:
		w.choices = e.Choices
	case Navigate:
		w.note("goes to the page of %s", e.Routine)
	case Announce:
		w.send(tab, Announced{fmt.Sprint(e.Lines)})
	case Mute:
		w.note("muted: %t", e.On)
	case Silence:
		w.note("silence")
	case Log:
		w.note("log: %s", e.Text)
	case Do:
		if speak, ok := e.Effect.(session.Speak); ok {
			w.note("says %q", speak.Line)
		}
	}
}

// tell lets the other tabs hear of what a tab stored, and that one of what
// they then store.
func (w *world) tell(from string) {
	before := w.stores
	for _, tab := range w.names() {
		if tab != from {
			w.send(tab, TabChanged{Person: w.person, Stored: w.mark(), Asked: w.asked})
		}
	}
	if w.stores != before {
		w.tell(w.stored.Owner)
	}
}

func (w *world) names() []string {
	var names []string
	for tab := range w.tabs {
		names = append(names, tab)
	}
	slices.Sort(names)
	return names
}

// open opens a tab on a routine.
func (w *world) open(tab, routine string, carried *Carried, notices ...Notice) {
	if w.tabs[tab] == nil {
		w.tabs[tab] = &Model{}
	}
	w.send(tab, Opened{
		Library: w.lib, Routine: routine, Tab: tab, Person: w.person, Stored: w.stored,
		Carried: carried, Notices: notices,
	})
}

// begin returns the message that begins a session with the choices of a first
// visit.
func (w *world) begin(before diary.Rating) Begin {
	return Begin{
		Choices: session.Choices{
			CountIn: 10, Wait: session.WaitToSetUp, Style: content.Standard,
			First: session.Left, Spot: "side-of-hip", Cautions: w.person.Cautions,
		},
		Before: before, Stored: w.stored,
	}
}

func andWords(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return ", and " + strings.Join(words, ", ")
}

func recordWords(r diary.Record) string {
	words := []string{r.Routine, "ended early"}
	if r.Finished {
		words[1] = "finished"
	}
	if r.Pain != "" {
		words = append(words, "stopped by: "+r.Pain)
	}
	if r.Before.Pain != nil {
		words = append(words, fmt.Sprintf("pain before: %d", *r.Before.Pain))
	}
	if r.After.Pain != nil {
		words = append(words, fmt.Sprintf("pain after: %d", *r.After.Pain))
	}
	if r.Felt != diary.NotSaid {
		words = append(words, "felt "+string(r.Felt))
	}
	for _, s := range r.Spots {
		words = append(words, fmt.Sprintf("%s %s was %s", s.Spot, s.Side, s.Like))
	}
	held := 0
	for _, p := range r.Parts {
		held += p.Held
	}
	return strings.Join(append(words, fmt.Sprintf("%v of it done", time.Duration(held)*time.Second)), ", ")
}

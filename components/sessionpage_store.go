package components

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// storedVersion is the form of a stored session.
const storedVersion = 1

// A storedSession is a session as this device remembers it. Owner marks the
// tab that runs it: the tab that begins or goes on with a session writes its
// own mark, and the tab that finds another mark has lost it.
type storedSession struct {
	Version int           `json:"version"`
	Owner   string        `json:"owner"`
	Model   session.Model `json:"model"`
	Answers diary.Answers `json:"answers,omitzero"`
}

// newOwner returns a mark that no other tab has. It guards nothing, so it need
// not be hard to guess.
func newOwner() string { return strconv.FormatUint(rand.Uint64(), 36) }

// readSession reads a stored session and checks that it can be drawn: it may
// come from another version of the content.
func readSession(lib *content.Library, value string) (storedSession, error) {
	var s storedSession
	if err := json.Unmarshal([]byte(value), &s); err != nil {
		return s, fmt.Errorf("components: stored session: %w", err)
	}
	if s.Version != storedVersion {
		return s, fmt.Errorf("components: stored session: version is %d, want %d", s.Version, storedVersion)
	}
	if _, ok := lib.Routine(s.Model.Plan.Routine); !ok {
		return s, fmt.Errorf("components: stored session: routine is %q, want a known one", s.Model.Plan.Routine)
	}
	if n := len(s.Model.Plan.Segments); s.Model.At < 0 || s.Model.At >= n {
		return s, fmt.Errorf("components: stored session: at segment %d of %d, want one of them", s.Model.At, n)
	}
	if i := slices.IndexFunc(s.Model.Plan.Segments, func(g session.Segment) bool {
		return stepTitle(lib, g) == ""
	}); i >= 0 {
		return s, fmt.Errorf("components: stored session: step is %q, want a known one", s.Model.Plan.Segments[i].Step)
	}
	return s, nil
}

// find looks for a stored session. One that cannot be read is set aside, one
// that is too old is forgotten, and both are told.
func (p *SessionPage) find() {
	p.found = nil
	p.toStart()
	if p.carried != nil {
		if p.screen != AtGate {
			p.takeCarried()
		}
		return
	}
	value := p.Device.Load(sessionKey)
	if value == "" {
		return
	}
	s, err := readSession(p.Library, value)
	now := p.Device.Now()
	switch {
	case err != nil:
		app.Log(err)
		PutAside(p.Device, sessionKey)
		p.told = joined(p.told, p.text().Page.Broken)
	case session.Resumable(s.Model, now) && (p.goingOn || s.Model.Phase == session.Hurting):
		p.goingOn = false
		p.takeUp(s, now) // the question stands until it is answered
	case session.Resumable(s.Model, now):
		p.found, p.foundValue, p.screen = &s, value, AtResume
		p.ask()
	case !s.Model.Live() && now.Sub(s.Model.SeenAt) <= session.ResumeWithin:
		p.model, p.answers, p.screen = s.Model, s.Answers, AtCheckOut
		p.claim()
	default:
		p.keepLeft(s)
		p.Device.Forget(sessionKey)
		p.toStart() // it may have ended in a way that asks for the warning signs
		p.told = joined(p.told, p.text().Page.Old)
	}
}

// claim makes this tab the one that runs the session, whoever did before.
func (p *SessionPage) claim() {
	p.store()
	p.holds = !p.unsaved
}

// save stores the session, unless another tab has taken it over.
func (p *SessionPage) save() {
	if p.screen != AtSession && p.screen != AtCheckOut {
		return
	}
	if p.taken() {
		p.yield()
		return
	}
	if p.holds && p.Device.Load(sessionKey) == "" {
		p.unsaved = true // deleted in another tab: it goes on here, and stays deleted
		return
	}
	p.store()
}

func (p *SessionPage) store() {
	value, err := json.Marshal(storedSession{
		Version: storedVersion, Owner: p.owner, Model: p.model, Answers: p.answers,
	})
	if err == nil {
		err = p.Device.Store(sessionKey, string(value))
	}
	if err != nil && !p.unsaved { // once is enough in the log
		app.Log(fmt.Errorf("components: session: %w", err))
	}
	p.unsaved = err != nil
}

// taken reports whether another tab has put its mark on the stored session.
// What is stored by nobody, or cannot be read, has not been taken.
func (p *SessionPage) taken() bool {
	var mark struct {
		Owner string `json:"owner"`
	}
	if !p.holds || json.Unmarshal([]byte(p.Device.Load(sessionKey)), &mark) != nil {
		return false
	}
	return mark.Owner != "" && mark.Owner != p.owner
}

// ask asks the other tabs whether one of them runs the session just found. A
// tab that does stores it anew, and so moves it; from the others, or where
// nothing can be stored, no answer comes and the session is there to go on with.
func (p *SessionPage) ask() {
	if err := p.Device.Store(askKey, p.owner); err != nil {
		app.Log(fmt.Errorf("components: session: %w", err))
	}
}

// answer tells a tab that asks that this one runs the session.
func (p *SessionPage) answer() {
	if p.screen == AtSession && p.holds && p.Device.Load(askKey) != "" {
		p.Device.Forget(askKey)
		p.leave()
	}
}

// moved reports whether a session that was found has been stored anew since:
// another tab runs it.
func (p *SessionPage) moved() bool {
	now := p.Device.Load(sessionKey)
	return p.screen == AtResume && now != "" && now != p.foundValue
}

// yield leaves the session to the other tab.
func (p *SessionPage) yield() {
	p.screen, p.model, p.answers, p.holds, p.found = AtElsewhere, session.Model{}, diary.Answers{}, false, nil
	p.silence()
}

// leave brings the session up to now and saves it, where the page may be gone
// for good.
func (p *SessionPage) leave() {
	if p.screen != AtSession {
		return
	}
	p.send(session.Tick{})
	p.save()
}

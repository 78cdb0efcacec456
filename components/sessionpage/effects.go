package sessionpage

import (
	"fmt"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/components/wording"
)

// update changes the visit.
func (p *Page) update(msg visit.Msg) {
	p.become(visit.Update(p.visit, msg, p.Device.Now()))
	p.show()
}

// become takes the visit that an update led to, and carries out what it asks for.
// A muted session may be left in many ways, and what comes after it is heard.
// Sound comes back only once the effects have taken back the session's chimes.
func (p *Page) become(next visit.Model, effects []visit.Effect) {
	was, _ := p.visit.Run()
	is, _ := next.Run()
	p.visit = next
	for _, e := range effects {
		p.carryOut(e)
	}
	if is.Muted != was.Muted {
		p.tune()
	}
}

// crash is what a panic leads to. Whatever happens to one effect, the next
// must be carried out.
func (p *Page) crash() {
	next, effects := visit.Update(p.visit, visit.Crashed{}, p.Device.Now())
	p.visit = next
	for _, e := range effects {
		ui.Quietly(func() { p.carryOut(e) })
	}
	ui.Quietly(p.letGo)
}

func (p *Page) carryOut(e visit.Effect) {
	switch e := e.(type) {
	case visit.Do:
		p.carryOutSession(e.Effect)
	case visit.Announce:
		p.announceLines(e.Lines)
	case visit.Wake:
		p.Device.Wake(e.At, p.look)
	case visit.Unlock:
		p.Device.Unlock()
	case visit.MarkLive:
		p.Device.Live(e.On)
	case visit.Mute:
		p.mute(e.On)
	case visit.Silence:
		p.silence()
	case visit.ToTop:
		p.toTop(e.Focus)
	case visit.Navigate:
		// Not before the page that asks for it has been drawn.
		p.ctx.Defer(func(ctx app.Context) { ctx.Navigate(ui.Link("/session/" + e.Routine + "/")) })
	case visit.ForgetCarried:
		forgetFragment()
	case visit.Log:
		app.Log("sessionpage: " + e.Text)
	default:
		p.remember(e)
	}
}

// remember carries out what changes what this device remembers.
func (p *Page) remember(e visit.Effect) {
	switch e := e.(type) {
	case visit.Store:
		value, err := store.StoreSession(p.Device, p.visit.Tab, e.Session, e.Answers)
		if err != nil && !p.visit.Unsaved { // once is enough in the log
			p.logUnkept(err)
		}
		p.update(visit.SessionKept{Value: value, Refused: err != nil})
	case visit.LookAtStored:
		p.update(visit.SawStored{Stored: store.StoredMark(p.Device)})
	case visit.KeepLook:
		if !store.KeepLook(p.Device, p.visit.Tab, e.Until) {
			p.update(visit.SawStored{Stored: store.StoredMark(p.Device)})
		}
	case visit.Forget:
		p.Device.Forget(store.SessionKey)
	case visit.PutAside:
		store.PutAside(p.Device, store.SessionKey)
	case visit.Ask:
		store.Ask(p.Device, p.visit.Tab)
	case visit.Answer:
		p.Device.Forget(store.AskKey)
	case visit.KeepRecord:
		err := store.KeepRecord(p.Device, e.Record)
		if err != nil {
			p.logUnkept(fmt.Errorf("sessionpage: %w", err))
		}
		stored := e.Stored && store.ReadStored(p.Library, p.Device).Of(e.Record)
		p.update(visit.RecordKept{Record: e.Record, Unkept: diary.UnkeptFor(err), Stored: stored})
	case visit.KeepScreening:
		s := p.settings.Settings
		s.Screened, s.Cautions = e.At, e.Cautions
		p.Keep(s)
	case visit.KeepChoices:
		s := p.settings.Settings
		s.Last = e.Choices
		p.Keep(s)
	}
}

func (p *Page) carryOutSession(e session.Effect) {
	run, _ := p.visit.Run()
	switch e := e.(type) {
	case session.Speak:
		p.Device.Speak(wording.Spoken(p.Library, run.Session, e.Line, p.view().Voice()))
	case session.Chimes:
		p.Device.Chimes(e.Ahead)
	case session.Vibrate:
		p.Device.Vibrate(e.Sound)
	case session.KeepAwake:
		p.Device.KeepAwake(e.On)
	}
}

func (p *Page) announceLines(lines []session.Line) {
	run, _ := p.visit.Run()
	var words []string
	for _, line := range lines {
		words = append(words, wording.Announced(p.Library, run.Session, line)...)
	}
	if len(words) > 0 {
		p.Announce(strings.Join(words, " "))
	}
}

func (p *Page) toTop(focus bool) {
	if focus {
		ui.ArriveAtTop(p.ctx)
		return
	}
	ui.ScrollToTop(p.ctx)
}

// silence stops everything that goes on by itself.
func (p *Page) silence() {
	p.Device.Wake(time.Time{}, nil)
	p.Device.Chimes(nil)
	p.Device.Speak(nil)
	p.Device.KeepAwake(false)
	p.Device.Live(false)
}

package components

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/ui"
)

// toStart goes to where a session begins: the warning signs where they are
// due, else the set-up. A diary that cannot be read is set aside and told.
func (p *SessionPage) toStart() {
	if _, err := readDiary(p.Device); err != nil {
		app.Log(err)
		PutAside(p.Device, diaryKey)
		p.told = joined(p.told, p.Library.Text.Flow.Setup.Aside)
	}
	p.screen = AtSetUp
	if p.due() != NotDue {
		p.screen = AtGate
	}
}

// due says why the warning signs are to be read now.
func (p *SessionPage) due() Due {
	book, _ := readDiary(p.Device)
	return signsDue(p.Library, p.settings, book, p.Device.Now())
}

func (p *SessionPage) gate() app.UI {
	return &Gate{Library: p.Library, Flow: p, Due: p.due(), Cautions: p.settings.Cautions}
}

func (p *SessionPage) setUp() app.UI {
	return &Setup{Library: p.Library, Device: p.Device, Flow: p, Routine: p.Routine, Rated: p.answers.Before}
}

func (p *SessionPage) hurting() app.UI {
	return &PainAdvice{
		Library: p.Library, Flow: p,
		Pain: p.model.Pain, Spot: p.model.Segment().Spot,
	}
}

func (p *SessionPage) checkOut() app.UI {
	return &CheckOut{
		Library: p.Library, Flow: p,
		Finished: finished(p.model),
		Pain:     p.model.Pain,
		Answers:  p.answers,
		Pressed:  pressedSpots(p.model),
	}
}

func (p *SessionPage) aftercare() app.UI {
	book, _ := readDiary(p.Device)
	return &Aftercare{
		Library: p.Library, Flow: p,
		Record: p.record, WorseRun: book.WorseRun(), Unsaved: p.unsaved,
	}
}

// afterwards says that a day's dose is done, leads to the diary, and asks once
// whether the program may be put on the home screen. An article is no place
// for that.
func (p *SessionPage) afterwards() app.UI {
	if p.Embedded {
		return nothing()
	}
	book, _ := readDiary(p.Device)
	return ui.Div().Class("afterwards").Body(
		enough(p.Library, book, p.Device, 0),
		ui.P().Body(ui.A().Class("button").Attr("href", link("/diary/")).Text(p.Library.Text.Diary.Link)),
		&Install{Library: p.Library, Device: p.Device, After: p.record.Finished && !p.unsaved},
	)
}

func (p *SessionPage) Settings() Settings { return p.settings }

func (p *SessionPage) Keep(s Settings) {
	p.settings = s.clamped()
	p.Device.Set(p.settings)
	err := SaveSettings(p.Device, p.settings)
	if err != nil {
		app.Log(err)
	}
	p.unkept = err != nil
}

func (p *SessionPage) ReadSigns(c session.Choices, before diary.Rating) {
	s := p.settings
	s.Last = c
	p.Keep(s)
	p.answers.Before = before
	p.screen = AtGate
	p.Arrive()
}

func (p *SessionPage) Screened(cautions []string) {
	s := p.settings
	s.Screened, s.Cautions = p.Device.Now(), cautions
	p.Keep(s)
	p.screen = AtSetUp
	if p.carried != nil {
		p.takeCarried()
	}
	p.Arrive()
}

func (p *SessionPage) Unsure() {
	s := p.settings
	s.Screened = noTime
	p.Keep(s)
}

// Begin starts the session. It is called inside the tap, which opens sound
// and voice.
func (p *SessionPage) Begin(c session.Choices, before diary.Rating) {
	r, _ := p.Library.Routine(p.Routine)
	plan, err := session.NewPlan(r, p.Library.Spots, p.Library.Styles, c)
	if err != nil {
		app.Log(fmt.Errorf("components: session: %w", err))
		return
	}
	s := p.settings
	s.Last = c
	p.Keep(s)
	p.Device.Unlock()
	p.found, p.told = nil, nil
	p.floor, p.muted = false, false
	p.model = session.New(plan)
	p.answers = diary.Answers{At: p.Device.Now(), Before: before}
	p.screen = AtSession
	p.claim()
	p.Device.Live(true)
	p.send(session.Begin{})
	p.Arrive()
}

func (p *SessionPage) Answered(a diary.Answers) {
	p.answers = a
	p.save()
}

// CheckedOut puts the session away into the diary.
func (p *SessionPage) CheckedOut(spots []diary.SpotFelt) {
	p.answers.Spots = spots
	p.record = sessionRecord(p.model, p.answers)
	err := keepRecord(p.Device, p.record)
	if err != nil {
		app.Log(fmt.Errorf("components: session: %w", err))
	}
	p.unsaved = err != nil
	if err == nil { // else it is there to be checked out once more
		p.Device.Forget(sessionKey)
	}
	p.holds = false
	p.screen = AtAftercare
	p.Arrive()
}

func (p *SessionPage) Again() {
	p.model, p.answers = session.Model{}, diary.Answers{}
	p.toStart()
	p.Arrive()
}

func (p *SessionPage) Arrive() { arriveAtTop(p.ctx) }

func (p *SessionPage) Announce(sentence string) { p.announce(sentence) }

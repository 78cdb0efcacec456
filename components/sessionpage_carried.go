package components

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// carriedPrefix begins the fragment of an address that carries a session.
const carriedPrefix = "resume="

// A carriedSession is what embed.js takes along of a session: enough to make
// it anew. Cautions are about the person, so they stay behind and are asked
// for here.
type carriedSession struct {
	Choices session.Choices `json:"choices"`
	Place   session.Place   `json:"place"`
	Acts    []session.Act   `json:"acts"`
}

// readCarried takes note of the session that the address carries. One that
// cannot be read is told.
func (p *SessionPage) readCarried(ctx app.Context) {
	p.carried = nil
	value, ok := strings.CutPrefix(ctx.Page().URL().Fragment, carriedPrefix)
	if !ok {
		return
	}
	var c carriedSession
	text, err := base64.RawURLEncoding.DecodeString(value)
	if err == nil {
		err = json.Unmarshal(text, &c)
	}
	if err != nil {
		p.carriedFails(err)
		return
	}
	p.carried = &c
	p.told = joined(p.told, []string{p.Library.Text.Embed.Carried})
}

// takeCarried stores the carried session as one to go on with, once the
// warning signs have been read: no address leads past them. A session of this
// device that it takes the place of is kept in the diary.
func (p *SessionPage) takeCarried() {
	m, err := p.remade(*p.carried)
	p.carried = nil
	if err != nil {
		p.carriedFails(err)
	} else {
		if own, err := readSession(p.Library, p.Device.Load(sessionKey)); err == nil {
			p.keepLeft(own)
		}
		p.model, p.answers = m, diary.Answers{At: p.Device.Now()}
		p.store()
		p.model, p.answers = session.Model{}, diary.Answers{}
		forgetFragment()
	}
	p.find()
}

// remade makes the carried session anew, with the cautions of this device, and
// no harder than they and the diary allow.
func (p *SessionPage) remade(c carriedSession) (session.Model, error) {
	r, _ := p.Library.Routine(p.Routine)
	plan := func(choices session.Choices) (session.Plan, error) {
		return session.NewPlan(r, p.Library.Spots, p.Library.Styles, choices)
	}
	c.Choices.Cautions, c.Choices.Dose = nil, session.WholeDose
	whole, err := plan(c.Choices)
	if err != nil {
		return session.Model{}, err
	}
	book, _ := readDiary(p.Device)
	c.Choices.Cautions = p.settings.Cautions
	c.Choices.Dose = session.Dose(book.NextDose(p.Library.Trial, p.Device.Now()).Dose)
	if mustBeLight(p.Library, c.Choices.Cautions) != "" {
		c.Choices.Style = content.Light
	}
	mine, err := plan(c.Choices)
	if err != nil {
		return session.Model{}, err
	}
	return session.Carry(mine, whole, c.Place, c.Acts, p.Device.Now())
}

func (p *SessionPage) carriedFails(err error) {
	app.Log(fmt.Errorf("components: carried session: %w", err))
	p.told = []string{p.Library.Text.Embed.Lost}
	forgetFragment()
}

// forgetFragment takes away what the address carried, so that a reload does
// not carry it twice.
func forgetFragment() {
	app.Window().Get("history").Call("replaceState", nil, "", app.Window().Get("location").Get("pathname"))
}

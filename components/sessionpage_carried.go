package components

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
)

// carriedPrefix begins the fragment of an address that carries a session.
const carriedPrefix = "resume="

// A carriedSession is what embed.js takes along of a session: enough to make
// it anew, and nothing about the person.
type carriedSession struct {
	Choices session.Choices `json:"choices"`
	At      int             `json:"at"`
	Acts    []session.Act   `json:"acts"`
}

// carried stores the session that the address carries, as one to go on with. A
// session of this device that it takes the place of is kept in the diary. The
// fragment is taken away, so that a reload does not carry it twice.
func (p *SessionPage) carried(ctx app.Context) {
	value, ok := strings.CutPrefix(ctx.Page().URL().Fragment, carriedPrefix)
	if !ok {
		return
	}
	app.Window().Get("history").Call("replaceState", nil, "", ctx.Page().URL().Path)
	m, err := p.readCarried(value)
	if err != nil {
		app.Log(fmt.Errorf("components: carried session: %w", err))
		p.told = joined(p.told, p.text().Page.Broken)
		return
	}
	if own, err := readSession(p.Library, p.Device.Load(sessionKey)); err == nil {
		p.keepLeft(own)
	}
	p.model = m
	p.store()
	p.model = session.Model{}
	p.isCarried = true
	p.told = joined(p.told, []string{p.Library.Text.Embed.Carried})
}

func (p *SessionPage) readCarried(value string) (session.Model, error) {
	var c carriedSession
	text, err := base64.RawURLEncoding.DecodeString(value)
	if err != nil {
		return session.Model{}, err
	}
	if err := json.Unmarshal(text, &c); err != nil {
		return session.Model{}, err
	}
	r, _ := p.Library.Routine(p.Routine)
	plan, err := session.NewPlan(r, p.Library.Spots, p.Library.Styles, c.Choices)
	if err != nil {
		return session.Model{}, err
	}
	return session.Carry(plan, c.At, c.Acts, p.Device.Now())
}

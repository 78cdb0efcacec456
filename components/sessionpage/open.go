package sessionpage

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/store"
	"unknot/components/visit"
)

// open begins the visit, and carries out what it asks for.
func (p *Page) open(ctx app.Context) {
	p.read(ctx.Page().URL())
	p.opened(ctx)
}

// read begins the visit with what this device remembers, and what the address
// carries.
func (p *Page) read(at *url.URL) {
	var notices []visit.Notice
	aside := len(store.SetAside(p.Device))
	s := store.LoadSettings(p.Device)
	p.settings = visitSettings{Settings: s, begins: s.Last}
	if len(store.SetAside(p.Device)) > aside {
		notices = append(notices, visit.NoSettings)
	}
	p.Device.Set(p.settings.Settings)
	carried, err := readCarried(at.Fragment)
	if err != nil {
		app.Log(err)
		notices = append(notices, visit.CarriedLost)
	}
	if !p.askAddress(at) {
		notices = append(notices, visit.AskedLost)
	}
	if _, err := store.ReadDiary(p.Device); err != nil {
		app.Log(err)
		store.PutAside(p.Device, store.DiaryKey)
		notices = append(notices, visit.DiaryAside)
	}
	p.visit, p.asked = visit.Update(p.visit, visit.Opened{
		Library: p.Library, Routine: p.Routine, Embedded: p.Embedded, Tab: store.NewTab(),
		Person: p.person(), Stored: store.ReadStored(p.Library, p.Device), Carried: carried, Notices: notices,
	}, p.Device.Now())
}

// opened carries out what the opened visit asks for.
func (p *Page) opened(ctx app.Context) {
	p.stand(ctx)
	asked := p.asked
	p.asked = nil
	p.become(p.visit, asked)
	p.show()
}

// askAddress takes what the address of the page asks for. A host that adds to
// the fragment may have it in the query.
func (p *Page) askAddress(at *url.URL) (all bool) {
	inQuery := p.ask(at.RawQuery)
	return p.ask(at.Fragment) && inQuery
}

// ask puts what the fragment of an address asks for into what the set-up begins
// with. It reports false where some of it is not known.
func (p *Page) ask(fragment string) (all bool) {
	r, _ := p.Library.Routine(p.Routine)
	p.settings.begins, all = p.settings.begins.Asked(fragment, r, p.Library.Spots)
	return all
}

// person is what is remembered of the person.
func (p *Page) person() visit.Person {
	book, _ := store.ReadDiary(p.Device) // one that cannot be read was set aside
	return visit.Person{Screened: p.settings.Screened, Cautions: p.settings.Cautions, Book: book}
}

// carriedPrefix begins the fragment of an address that carries a session.
const carriedPrefix = "resume="

// readCarried returns the session that the fragment of an address carries, or
// nil. An error says that it cannot be read.
func readCarried(fragment string) (*visit.Carried, error) {
	value, ok := strings.CutPrefix(fragment, carriedPrefix)
	if !ok {
		return nil, nil
	}
	var c visit.Carried
	text, err := base64.RawURLEncoding.DecodeString(value)
	if err == nil {
		err = json.Unmarshal(text, &c)
	}
	if err != nil {
		return nil, fmt.Errorf("sessionpage: carried session: %w", err)
	}
	return &c, nil
}

// forgetFragment takes away what the address carried, so that a reload does
// not carry it twice.
func forgetFragment() {
	app.Window().Get("history").Call("replaceState", nil, "", app.Window().Get("location").Get("pathname"))
}

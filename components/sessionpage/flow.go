package sessionpage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/aftercare"
	"unknot/components/diary"
	"unknot/components/screening"
	"unknot/components/session"
	"unknot/components/settings"
	"unknot/components/setup"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/visit"
)

func (p *Page) gate(s visit.Signs) app.UI {
	return &screening.Gate{Library: p.Library, Flow: p, Due: s.Due, Unsure: s.Unsure, Cautions: p.settings.Cautions}
}

func (p *Page) setUp(s visit.SetUp) app.UI {
	return &setup.Setup{
		Library: p.Library, Device: p.Device, Flow: p,
		Routine: p.Routine, Last: p.settings.begins, Rated: s.Rated,
	}
}

func (p *Page) hurting(s visit.Live) app.UI {
	return &aftercare.PainAdvice{Library: p.Library, Flow: p, Pain: s.Session.Pain, Spot: s.Session.Segment().Spot}
}

func (p *Page) checkOut(s visit.CheckOut) app.UI {
	return &aftercare.CheckOut{
		Library: p.Library, Flow: p,
		Finished: visit.Finished(s.Session),
		Pain:     s.Session.Pain,
		Answers:  s.Answers,
		Pressed:  aftercare.PressedSpots(s.Session),
	}
}

func (p *Page) aftercare(s visit.Aftercare) app.UI {
	return &aftercare.Aftercare{
		Library: p.Library, Flow: p,
		Record: s.Record, WorseRun: p.visit.Person.Book.WorseRun(), Unkept: s.Unkept, Waits: s.Waits,
	}
}

// afterwards says that a day's dose is done, leads to the diary, and asks once
// whether the program may be put on the home screen. An article is no place
// for that.
func (p *Page) afterwards() app.UI {
	if p.Embedded {
		return ui.Nothing()
	}
	return ui.Box("afterwards",
		ui.Enough(p.Library, p.visit.Person.Book, p.Device, 0),
		ui.P().Body(ui.A().Class("button").Attr("href", ui.Link("/diary/")).Text(p.Library.Text.Diary.Link)),
		&settings.Install{Library: p.Library, Device: p.Device, After: p.finished() && !p.visit.Unsaved},
	)
}

// finished reports whether the session just put away came to its end.
func (p *Page) finished() bool {
	s, ok := p.visit.Screen.(visit.Aftercare)
	return ok && s.Record.Finished
}

func (p *Page) Screened(cautions []string) {
	p.update(visit.Screened{Cautions: cautions, Stored: store.ReadStored(p.Library, p.Device)})
}

func (p *Page) Unsure() { p.update(visit.Unsure{}) }

func (p *Page) BackToSigns() { p.update(visit.BackToSigns{}) }

func (p *Page) ReadSigns(c session.Choices, before diary.Rating) {
	p.settings.begins = c
	p.update(visit.ReadSigns{Choices: c, Before: before})
}

func (p *Page) Book() diary.Book { return p.visit.Person.Book }

func (p *Page) Begin(c session.Choices, before diary.Rating) {
	p.settings.begins = c
	p.update(visit.Begin{Choices: c, Before: before, Stored: store.ReadStored(p.Library, p.Device)})
}

func (p *Page) Answered(a diary.Answers) { p.update(visit.Answered{Answers: a}) }

func (p *Page) CheckedOut(spots []diary.SpotFelt) { p.update(visit.CheckedOut{Spots: spots}) }

func (p *Page) Again() { p.update(visit.Again{}) }

func (p *Page) Announce(sentence string) { p.update(visit.Announced{Sentence: sentence}) }

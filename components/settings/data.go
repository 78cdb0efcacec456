package settings

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/store"
	"unknot/components/ui"
)

// dataAskID is the id of the question before everything is deleted.
const dataAskID = "delete-ask"

// data says what this device remembers, and deletes it.
func (p *Page) data() app.UI {
	text := &p.text().Data
	return ui.TitledSection("data", text.Title,
		ui.Paragraph("", text.Text...),
		ui.List("plain-list", text.Stored),
		ui.Paragraph("", text.Never...),
		app.If(p.Device.Abilities().Memory == device.Refused || p.Device.Abilities().Memory == device.Missing,
			func() app.UI { return ui.Line("warning", p.text().NotSaved) }),
		p.deletion(),
	)
}

func (p *Page) deletion() app.UI {
	text := &p.text().Data
	if !p.asking {
		return ui.Box("actions",
			ui.Control("delete", "button button--danger", p.askDelete).Text(text.Delete),
		)
	}
	return ui.Div().Class("confirm").Role("group").Aria("labelledby", dataAskID).Body(
		ui.P().ID(dataAskID).Class("confirm__ask").TabIndex(-1).Text(text.Ask),
		ui.Box("actions",
			ui.Control("delete-yes", "button button--danger", p.deleteAll).Text(text.Yes),
			ui.Control("delete-no", "button", p.keepAll).Text(text.No),
		),
	)
}

// The button that was tapped is gone once the answer is drawn, and its context
// with it: the focus is moved by the page.
func (p *Page) askDelete(app.Context, app.Event) {
	p.asking = true
	ui.FocusLater(p.ctx, dataAskID)
}

func (p *Page) keepAll(app.Context, app.Event) {
	p.asking = false
	ui.FocusLater(p.ctx, "delete")
}

func (p *Page) deleteAll(app.Context, app.Event) {
	store.ForgetEverything(p.Device)
	p.Chosen.Forget()
	p.settings = device.DefaultSettings()
	p.Device.Set(p.settings)
	p.asking = false
	p.note = p.text().Data.Deleted
	ui.FocusLater(p.ctx, "delete")
}

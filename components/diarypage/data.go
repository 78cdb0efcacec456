package diarypage

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/wording"
)

// data takes the diary out and brings it in.
func (p *Page) data() app.UI {
	text, aside := p.words().Keep, ui.Nothing()
	if len(store.SetAside(p.Device)) > 0 { // for somebody who can read it
		aside = control("export-aside", "button", text.Aside, p.exportAside)
	}
	return ui.TitledSection("data", text.Title,
		ui.Paragraph("", text.Help...),
		p.kept(),
		ui.Box("actions",
			control("export", "button", text.Export, p.export),
			control("export-table", "button", text.Table, p.exportTable),
			aside,
			ui.A().Class("button").Attr("href", ui.Link("/diary/sheet/")).Text(p.words().Sheet.Link),
		),
		ui.Box("import",
			ui.Label().Class("import__label").Attr("for", "import").Text(text.Import),
			ui.P().ID("import-help").Class("question__help").Text(strings.Join(text.Help2, " ")),
			ui.Input().Attr("type", "file").ID("import").Class("import__file").
				Attr("accept", ".json,application/json").
				Aria("describedby", "import-help").
				OnChange(ui.Guarded(p.pickFile), app.EventScope("import")),
		),
	)
}

// kept says whether the browser has agreed to keep what is stored, and asks it
// after a tap: some browsers ask the person, who should know why.
func (p *Page) kept() app.UI {
	can, text := p.Device.Abilities(), p.words().Keep
	if can.Memory != device.Works {
		return ui.Nothing()
	}
	ask := ui.Nothing()
	if can.Kept == device.Unknown || can.Kept == device.Refused {
		ask = ui.Box("actions", control("keep", "button", text.Ask, p.askToKeep))
	}
	return ui.Box("kept",
		ui.P().ID("kept").Role("status").TabIndex(-1).Text(text.Storage[string(can.Kept)]),
		ask,
	)
}

// askToKeep leaves the button, which goes with a yes, for the answer.
func (p *Page) askToKeep(app.Context, app.Event) {
	p.Device.Keep()
	ui.FocusLater(p.ctx, "kept")
}

// moving says how the diary gets into the installed app.
func (p *Page) moving() app.UI {
	text := &p.words().Keep
	return ui.Div().Body(
		ui.Fold("moving", text.Phone, ui.List("plain-list", text.Moves)),
		ui.P().Body(ui.A().Attr("href", ui.Link("/settings/#data")).Text(text.Settings)),
	)
}

// export hands over a copy. One that can't be made is told of.
func (p *Page) export(app.Context, app.Event) {
	value, err := diary.Encode(p.book)
	if err != nil {
		app.Log(err)
		p.told(p.words().Keep.Failed, nil)
		return
	}
	p.hand("diary", "json", "application/json", value)
}

func (p *Page) exportTable(app.Context, app.Event) {
	// The mark at its start makes spreadsheets read it as UTF-8.
	p.hand("diary", "csv", "text/csv;charset=utf-8", "\ufeff"+wording.CSV(p.Library, p.book))
}

func (p *Page) exportAside(app.Context, app.Event) {
	p.hand("put-aside", "txt", "text/plain;charset=utf-8", store.AsideText(p.Device))
}

// hand gives the person a file with today in its name.
func (p *Page) hand(what, ending, kind, value string) {
	p.Device.Hand("unknot-"+what+"-"+diary.DateOf(p.Device.Now()).String()+"."+ending, kind, value)
}

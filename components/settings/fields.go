package settings

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/ui"
	"unknot/content"
)

// An option is one answer of a choice, and what picking it does.
type option struct {
	id   string
	pick func(*device.Settings)
}

// choice is a setting of a few options, of which one holds.
func (p *Page) choice(id string, text content.ChoiceText, now string, options []option) app.UI {
	body := []app.UI{
		ui.Legend().Class("field__label").Text(text.Label),
		ui.P().ID(id + "-help").Class("field__help").Text(text.Help),
	}
	for _, o := range options {
		name := id + "-" + o.id
		body = append(body, ui.Label().Class("option").Attr("for", name).Body(
			ui.Input().Attr("type", "radio").ID(name).Attr("name", id).Attr("value", o.id).
				Attr("checked", now == o.id).
				OnChange(ui.Guarded(p.pick(o)), app.EventScope(name)),
			ui.Span().Text(text.Options[o.id]),
		))
	}
	return ui.FieldSet().Class("field").Aria("describedby", id+"-help").Body(body...)
}

// pick returns the handler of one option. The option never changes under its
// name, so the handler cannot go stale.
func (p *Page) pick(o option) app.EventHandler {
	return func(app.Context, app.Event) { p.change(o.pick) }
}

// toggle is a setting that is on or off.
func (p *Page) toggle(id string, text content.SettingText, on bool, flip app.EventHandler) app.UI {
	return ui.Box("field",
		ui.Label().Class("option option--switch").Attr("for", id).Body(
			ui.Input().Attr("type", "checkbox").ID(id).Class("switch").
				Role("switch").
				Aria("describedby", id+"-help").
				Attr("checked", on).
				OnChange(ui.Guarded(flip), app.EventScope(id)),
			ui.Span().Class("field__label").Text(text.Label),
		),
		ui.P().ID(id+"-help").Class("field__help").Text(text.Help),
	)
}

// slider is a setting that is a number.
func slider(id string, text content.SettingText, now, low, high, step int, slide app.EventHandler) app.UI {
	shown := content.Fill(text.Value, map[string]string{"n": strconv.Itoa(now)})
	return ui.Box("field",
		ui.Box("field__row",
			ui.Label().Class("field__label").Attr("for", id).Text(text.Label),
			ui.Output().Class("field__value").Attr("for", id).Text(shown),
		),
		ui.Input().Attr("type", "range").ID(id).Class("slider").
			Attr("min", low).Attr("max", high).Attr("step", step).Attr("value", now).
			Aria("valuetext", shown).
			Aria("describedby", id+"-help").
			OnInput(ui.Guarded(slide), app.EventScope(id)),
		ui.P().ID(id+"-help").Class("field__help").Text(text.Help),
	)
}

// try is a button that shows what a setting does, and whether it works here.
// There is nothing to try while the setting is off.
func (p *Page) try(id string, text content.TryText, on bool, can device.Ability, do app.EventHandler) app.UI {
	return app.If(on, func() app.UI {
		return ui.Box("try",
			ui.Control(id, "button", do).Aria("describedby", id+"-here").
				Text(text.Button),
			ability(p.Library, id+"-here", can),
		)
	})
}

// ability says whether something works on this device, as far as is known.
func ability(lib *content.Library, id string, can device.Ability) app.UI {
	text := &lib.Text.Pages.Settings
	return ui.P().ID(id).
		Class("ability ability--" + string(can)).
		Text(text.Here + " " + text.Abilities[string(can)])
}

package components

import (
	"unknot/components/ui"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Install offers to put the program on the home screen: once, after a session
// that was finished, and for good in the settings. Where the browser has no
// prompt of its own it shows the steps.
type Install struct {
	app.Compo

	Device Device
	After  bool // a session was finished just now
	Always bool // stands in the settings

	ctx app.Context
	way string // prompt, apple, hand (none known) or empty (nothing is offered)
}

func (i *Install) OnMount(ctx app.Context) {
	i.ctx = ctx
	openKit(ctx, i.begin)
}

func (i *Install) begin() {
	page := app.Window().Get("document").Get("documentElement")
	asked := i.Device.Load(installKey) != ""
	switch {
	case page.Call("hasAttribute", "data-standalone").Bool() || !i.Always && (!i.After || asked):
	case i.ctx.IsAppleBrowser() && app.Window().Get("navigator").Get("maxTouchPoints").Int() > 1: // no Mac
		i.way = "apple"
	case i.ctx.IsAppInstallable():
		i.way = "prompt"
	case i.Always:
		i.way = "hand"
	}
	if i.way != "" && !i.Always {
		i.remember("asked")
	}
}

// remember keeps that it was asked. Where that can't be kept it is asked again.
func (i *Install) remember(answer string) {
	if err := i.Device.Store(installKey, answer); err != nil {
		app.Log(err)
	}
}

func (i *Install) Render() app.UI {
	html, not := "", ""
	if !i.Always {
		not = part("install-not")
	}
	if i.way != "" {
		html = part("install-"+i.way, "not", not)
	}
	return ui.Div().OnClick(guarded(i.tapped), app.EventScope("install")).Body(drawn(html))
}

func (i *Install) tapped(_ app.Context, e app.Event) {
	switch do, _ := tapped(e); do {
	case "install-do":
		i.ctx.ShowAppInstallPrompt()
	case "install-not":
		i.way = ""
		i.remember("declined")
		focusLater(i.ctx, headingID)
	}
}

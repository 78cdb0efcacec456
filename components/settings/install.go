package settings

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/content"
)

// Install offers to put the program on the home screen: once, after a session
// that was finished, and for good in the settings. Where the browser has no
// prompt of its own it shows the steps.
type Install struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	After   bool // a session was finished just now
	Always  bool // stands in the settings

	ctx app.Context // outlives the button that was tapped
	way installWay
}

// An installWay is how the program gets onto the home screen.
type installWay string

const (
	notOffered    installWay = ""
	installPrompt installWay = "prompt" // the browser asks
	installApple  installWay = "apple"  // by the steps of an iPhone or an iPad
	installByHand installWay = "hand"   // no way is known
)

// An installer is what a browser says of putting programs on the home screen.
type installer struct {
	done   bool // the program runs from there
	apple  bool // an iPhone or an iPad: on a Mac the steps are others
	prompt bool // it can ask by itself
}

func (i *Install) OnMount(ctx app.Context) {
	i.ctx = ctx
	page := app.Window().Get("document").Get("documentElement")
	touches := app.Window().Get("navigator").Get("maxTouchPoints")
	i.begin(installer{
		done:   page.Call("hasAttribute", "data-standalone").Bool(),
		apple:  ctx.IsAppleBrowser() && touches.Int() > 1,
		prompt: ctx.IsAppInstallable(),
	})
}

// begin picks the way. It is offered once only, but in the settings.
func (i *Install) begin(can installer) {
	asked := i.Device.Load(store.InstallKey) != ""
	switch {
	case can.done || !i.Always && (!i.After || asked):
		return
	case can.apple: // go-app says of these that they can ask, and then fails
		i.way = installApple
	case can.prompt:
		i.way = installPrompt
	case i.Always:
		i.way = installByHand
	}
	if i.way != notOffered && !i.Always {
		i.remember("asked")
	}
}

// remember keeps that it was asked. Where that can't be kept it is asked again.
func (i *Install) remember(answer string) {
	if err := i.Device.Store(store.InstallKey, answer); err != nil {
		app.Log(err)
	}
}

func (i *Install) text() *content.InstallText { return &i.Library.Text.Diary.Install }

func (i *Install) Render() app.UI {
	return ui.Div().Body(app.If(i.way != notOffered, func() app.UI {
		body := append([]app.UI{ui.Paragraph("", i.text().Why...)}, i.steps()...)
		return ui.TitledSection("install", i.text().Title, append(body, ui.Box("actions", i.buttons()...))...)
	}))
}

// steps is what a person has to do where the browser does not ask.
func (i *Install) steps() []app.UI {
	switch text := i.text(); i.way {
	case installApple:
		var steps []app.UI
		for n, step := range text.Apple {
			steps = append(steps, ui.Li().Class("install__step").Body(installIcon(n), ui.Span().Text(step)))
		}
		return []app.UI{ui.Ol().Class("install").Body(steps...), ui.Paragraph("", text.Move...)}
	case installByHand:
		return []app.UI{ui.Paragraph("", text.Failed...)}
	}
	return nil
}

func (i *Install) buttons() []app.UI {
	var buttons []app.UI
	if i.way == installPrompt {
		buttons = append(buttons, ui.Control("install-do", "button button--main", i.ask).Text(i.text().Do))
	}
	if !i.Always {
		buttons = append(buttons, ui.Control("install-not", "button", i.decline).Text(i.text().Not))
	}
	return buttons
}

func (i *Install) ask(ctx app.Context, _ app.Event) { ctx.ShowAppInstallPrompt() }

func (i *Install) decline(app.Context, app.Event) {
	i.way = notOffered
	i.remember("declined")
	ui.FocusLater(i.ctx, ui.HeadingID)
}

// installIcon is the picture of a step on an iPhone: Share, Add to Home Screen,
// and the program among others.
func installIcon(step int) app.UI {
	icons := [3]string{
		"M9 10H6v11h12V10h-3M12 15V3M8 7l4-4 4 4",
		"M4 4h16v16H4zM12 8v8M8 12h8",
		"M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 17h6M17 14v6",
	}
	return ui.Drawing("install__icon", `viewBox="0 0 24 24"`, `<path d="`+icons[step%len(icons)]+`"/>`)
}

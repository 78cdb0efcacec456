package settings

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/content"
)

// Page is where the person says how they want to be told what to do,
// tries it, and deletes what this device remembers. Nothing can be set before
// the program runs, so until then it shows no controls.
type Page struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	// Chosen is what was chosen in this visit on the body map: the program has
	// it in mind, and the device does not.
	Chosen interface{ Forget() }

	ctx      app.Context // of the page, which outlives its buttons
	settings device.Settings
	unkept   bool   // the device refused them, and they hold for this visit
	open     bool   // whether the settings have been read
	note     string // the last thing to be told
	asking   bool   // whether "delete everything" waits for a yes
	endWatch func()
}

func (p *Page) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Page) OnNav(ctx app.Context) { p.head().Arrive(ctx) }

func (p *Page) head() ui.Head {
	text := p.text()
	return ui.PageHead(p.Library, text.Title, text.Description)
}

// OnInit reads the settings for the first drawing. Read in OnMount, it would
// first be drawn without controls.
func (p *Page) OnInit() {
	if app.IsClient {
		p.begin()
	}
}

func (p *Page) begin() {
	p.settings = store.LoadSettings(p.Device)
	p.open = true
}

func (p *Page) OnMount(ctx app.Context) {
	p.ctx = ctx
	p.Device.Set(p.settings)
	if len(store.SetAside(p.Device)) > 0 {
		p.note = p.text().Aside
	}
	p.endWatch = p.Device.Watch(func(bool) {
		ctx.Dispatch(func(app.Context) { p.again() }) // draws the abilities anew, too
	})
}

// again reads the settings again: another page may have changed them, and a
// switch turns over what it shows.
func (p *Page) again() {
	if !p.unkept {
		p.settings = store.LoadSettings(p.Device)
	}
}

// OnDismount lets go of the screen, which a try may have kept on.
func (p *Page) OnDismount() {
	if p.endWatch != nil {
		p.endWatch()
		p.Device.KeepAwake(false)
	}
}

func (p *Page) text() *content.SettingsPageText { return &p.Library.Text.Pages.Settings }

// change is the only place where a setting changes. What another tab has
// changed since stays, cautions above all.
func (p *Page) change(set func(*device.Settings)) {
	p.again()
	set(&p.settings)
	p.Device.Set(p.settings)
	p.note = p.text().Saved
	p.unkept = store.SaveSettings(p.Device, p.settings) != nil
	if p.unkept {
		p.note = p.text().NotSaved
	}
}

func (p *Page) Render() app.UI {
	text := p.text()
	body := []app.UI{ui.Paragraph("lead", text.Lead...)}
	if p.open {
		body = append(body, ui.Box("columns",
			p.hearing(), p.feeling(), p.looking(), p.pace(),
			&Install{Library: p.Library, Device: p.Device, Always: true}, p.data(),
		))
	} else {
		body = append(body, ui.P().Text(text.Opening))
	}
	body = append(body, ui.P().Class("settings-note").Role("status").Text(p.note))
	return ui.Frame(p.Library, "/settings/", text.Title, body...)
}

func (p *Page) hearing() app.UI {
	text, s, can := p.text(), p.settings, p.Device.Abilities()
	return ui.TitledSection("hearing", text.Hearing,
		p.choice("voice", text.Voice, string(s.Voice), p.voices()),
		p.choice("rate", text.Rate, speedOf(s.Rate), p.rates()),
		p.try("voice-try", text.VoiceTry, s.Voice != session.VoiceOff, can.Voice, p.tryVoice),
		p.toggle("sound", text.Sound, s.Sound, p.toggleSound),
		slider("volume", text.Volume, percent(s.Volume), 0, 100, 10, p.slideVolume),
		p.toggle("muted", text.Muted, s.EvenMuted, p.toggleMuted),
		ability(p.Library, "muted-here", can.Muted),
		p.try("sound-try", text.SoundTry, s.Sound, can.Sound, p.trySound),
	)
}

func (p *Page) feeling() app.UI {
	text, s, can := p.text(), p.settings, p.Device.Abilities()
	return ui.TitledSection("feeling", text.Feeling,
		p.toggle("vibrate", text.Vibrate, s.Vibrate, p.toggleVibrate),
		p.try("vibrate-try", text.FeelTry, s.Vibrate, can.Vibrate, p.tryVibrate),
	)
}

func (p *Page) looking() app.UI {
	text, s, can := p.text(), p.settings, p.Device.Abilities()
	return ui.TitledSection("looking", text.Looking,
		p.toggle("awake", text.Awake, s.Awake, p.toggleAwake),
		p.try("awake-try", text.AwakeTry, s.Awake, can.Awake, p.tryAwake),
		p.choice("theme", text.Theme, s.Theme, p.themes()),
	)
}

func (p *Page) pace() app.UI {
	text, s := p.text(), p.settings
	return ui.TitledSection("pace", text.Pace,
		slider("count-in", text.CountIn, s.CountIn, session.MinCountIn, session.MaxCountIn, 5, p.slideCountIn),
		p.choice("wait", text.Wait, string(s.Wait), p.waits()),
		p.toggle("keys", text.Keys, s.Keys, p.toggleKeys),
		p.toggle("headset", text.Headset, s.Headset, p.toggleHeadset),
	)
}

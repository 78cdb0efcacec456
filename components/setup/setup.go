package setup

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/settings"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// A Flow is what setting up a session leads to.
type Flow interface {
	settings.Flow
	// Begin starts a session. Call it inside a tap: it opens sound and voice.
	Begin(choices session.Choices, before diary.Rating)
	// ReadSigns goes back to the warning signs, and keeps what was chosen and
	// rated so far.
	ReadSigns(choices session.Choices, before diary.Rating)
	// Book is the diary as this visit knows it: also what the device refused.
	Book() diary.Book
	// Announce puts a sentence before a screen reader.
	Announce(sentence string)
}

// Setup is where a session is chosen and begun. What, where, which side and
// Start are in sight at once on a small phone; the rest is folded away, said in
// a line and remembered. Nothing must be answered to start.
type Setup struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	Flow    Flow
	Routine string
	Last    session.Choices // what it begins with, as far as that fits
	Rated   diary.Rating    // before the warning signs were read again

	routine content.Routine
	choices session.Choices
	gentler bool // the last session went badly, so this one begins lighter
	book    diary.Book
	limit   diary.Limit // what this session presses less for
	painWhy diary.Why   // what of the pain now leaves pressing out
	shown   string      // the spot it began with, which is never folded away
	missed  string      // the spot of last time, or that was asked for, which is not for now
	before  diary.Rating
	thing   string     // the hard thing that was rated last
	other   bool       // the person writes their own
	day     diary.Date // on which it began

	unfolded bool // what is seldom changed was looked for

	end func() // ends the watch
}

func (s *Setup) OnInit() { s.begin(s.Last, s.Rated) }

// OnUpdate begins anew where the page now has another routine.
func (s *Setup) OnUpdate(app.Context) {
	if s.routine.ID != s.Routine {
		s.begin(s.Last, s.Rated)
	}
}

// begin starts from what was chosen last time, or was asked for.
func (s *Setup) begin(last session.Choices, rated diary.Rating) {
	settings := s.Flow.Settings()
	settings.Last = last
	book := s.Flow.Book()
	s.routine, _ = s.Library.Routine(s.Routine)
	s.choices = Begins(s.Library, s.routine, settings, book)
	s.gentler = book.Gentler(s.Library.Trial)
	s.missed = ""
	if s.routine.ChoosesSpot() && last.Spot != s.choices.Spot {
		s.missed = s.Library.SpotTitle(last.Spot)
	}
	now := s.Device.Now()
	s.book, s.limit, s.day = book, book.NextDose(s.Library.Trial, now), diary.DateOf(now)
	s.shown, s.thing = s.choices.Spot, book.LastThing()
	s.before, s.other = diary.Rating{Thing: s.thing}, false
	if rated != (diary.Rating{}) {
		s.before, s.thing = rated, rated.Thing
	}
	if first, _ := s.preferred(); slices.Equal(first, last.Sooner) {
		s.choices.Sooner = first
	}
	s.weigh(&s.choices)
}

func (s *Setup) text() *content.SetupText { return &s.Library.Text.Flow.Setup }

// plan returns what some choices come to: nothing where no step is left.
func (s *Setup) plan(c session.Choices) *session.Plan {
	plan, _ := session.NewPlan(s.routine, s.Library.Spots, s.Library.Styles, c)
	return &plan
}

// change is the only place where a choice changes. A new length is told.
func (s *Setup) change(set func(*session.Choices)) {
	before := s.length(s.plan(s.choices))
	set(&s.choices)
	if after := s.length(s.plan(s.choices)); after != before && after != "" {
		s.Flow.Announce(content.Fill(s.text().Total, map[string]string{"time": after}))
	}
}

// length says about how long a plan takes; "" where there are no timers.
func (s *Setup) length(plan *session.Plan) string {
	return wording.AboutWords(s.Library, plan.About())
}

func (s *Setup) Render() app.UI {
	plan := s.plan(s.choices)
	presses := plan.Presses()
	return ui.Box("setup",
		ui.PageHeading(s.Library.Text.Routines[s.Routine].Title),
		ui.Box("setup__notes", s.missedNote(), s.gentlerNote(plan), s.limitNote(plan), s.changes(plan)),
		s.where(plan),
		s.kit(plan),
		ui.Box("setup__choices",
			s.side(),
			s.surface(presses),
			s.checkIn(),
			s.more(presses),
			s.memories(),
			s.help(presses),
			s.screened(),
			s.dock(plan),
		),
		ui.Phone(s.Library, s.path(), s.Library.Text.Pages.Phone.Choices),
	)
}

// path leads to this set-up, with the choices that a fragment holds.
func (s *Setup) path() string {
	return "/session/" + s.routine.ID + "/" + s.choices.Fragment(s.routine)
}

// dock keeps Start in reach, with how long it will take.
func (s *Setup) dock(plan *session.Plan) app.UI {
	text := s.text()
	if len(plan.Segments) == 0 {
		return ui.Box("setup__dock", ui.Paragraph("", text.Nothing...))
	}
	start := wording.StartWords(s.Library, s.length(plan))
	return ui.Box("setup__dock",
		ui.Control("start", "button button--main setup__start", s.start).Text(start),
	)
}

// start begins the session. A thing that was not rated was not answered.
func (s *Setup) start(app.Context, app.Event) {
	before := s.before
	if before.Ease == nil {
		before.Thing = ""
	}
	s.Flow.Begin(s.choices, before)
}

package journey

import (
	"os"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
)

// BenchmarkAxe looks for what axe-core can find wrong for people with
// disabilities, on every page and every screen of a session, light and dark.
// It stands among the measurements because axe-core only comes from npm, which
// the tests do without.
func BenchmarkAxe(b *testing.B) {
	once(b)
	source, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		b.Fatalf("axe-core is not installed, want it from make bench: %v", err)
	}
	a := &axe{person: keeper(b), source: string(source)}
	for _, page := range everywhere {
		a.open(page.path)
		a.look(page.path)
	}
	a.settings()
	a.bodyMap()
	a.embed()
	a.session()
	a.diary()
	found("findings of axe-core", float64(a.findings), "", "0")
	found("pages and screens that axe-core saw, light and dark", float64(a.seen), "", "")
}

// An axe is a visitor who looks for faults.
type axe struct {
	*person
	source   string
	seen     int
	findings int
}

// look reports what is wrong with what is on the screen.
func (a *axe) look(where string) {
	a.Helper()
	eval[any](a.person, `window.axe || (() => { `+a.source+` })(), null`)
	for _, scheme := range []string{"light", "dark"} {
		call(a.person, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{
				{Name: "prefers-color-scheme", Value: scheme},
				{Name: "prefers-reduced-motion", Value: "reduce"}, // no colour half-way to another
			},
		})
		wrong := eval[[]string](a.person, `axe.run().then(({ violations }) => violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 200) + " " + n.failureSummary)))`)
		a.seen++
		a.findings += len(wrong)
		for _, finding := range wrong {
			a.Errorf("%s, %s: %s", where, scheme, finding)
		}
	}
}

func (a *axe) settings() {
	a.open("/settings/")
	a.find("radio", "Dark")
	a.look("settings")
	a.open("/nowhere/")
	a.look("a page that is not there")
}

func (a *axe) bodyMap() {
	a.open("/spots/")
	a.tap("checkbox", "Left low back")
	a.tap("checkbox", "Right side of the hip")
	a.reads("You chose: Left low back, Right side of the hip.")
	a.look("the map with what hurts")
	a.tap("radio", "Where to press")
	a.tap("radio", "Top of the buttock, left")
	a.reads("Top of the buttock, left. Said to send pain to")
	a.look("the map with a spot")
}

func (a *axe) embed() {
	a.open("/embed/wall/")
	a.look("a routine in an article")
	a.tap("button", "Start")
	a.find("button", noSigns)
	a.look("the gate in an article")
}

// diary looks at what the diary shows of some weeks.
func (a *axe) diary() {
	book := years(30)
	book.Cards = book.Cards[:29]
	a.remembers(book)
	a.open("/today/")
	a.reads(dayCard)
	a.look("the page of the day, with what the diary asks")
	a.tap("button", "I was sore or bruised")
	a.find("checkbox", "It left a bruise")
	a.tap("DisclosureTriangle", "Something else")
	a.tap("DisclosureTriangle", rulesFrom)
	a.look("the page of the day, with all that it can ask and all that is folded")
	a.open("/diary/")
	a.tap("button", "The same as a table")
	const line = "28 February 2026, 10:00, Full session, pain 4 before, 3 after, same"
	a.tap("button", line)
	a.find("button", "Delete: "+line)
	for _, folded := range []string{rulesFrom, "Pick your days", "Moving to the app on your phone"} {
		a.tap("DisclosureTriangle", folded)
	}
	a.look("the diary, with a session, the table and all that is folded")
	a.tap("button", "Change the ratings: "+line)
	a.find("button", "Leave as it was")
	a.look("a session of the diary, to be changed")
	a.tap("button", "24 February 2026, 10:00, Full session, pain 4 before, 3 after, same. The day after: same; not sore from pressing")
	a.tap("button", "Change: The day after: same; not sore from pressing")
	a.find("button", "Leave as it was")
	a.look("a card of the diary, to be changed")
	a.screen(1280, 800)
	a.open("/diary/")
	a.find("button", "Delete: "+line)
	a.look("the diary on a wide screen, with a session beside it")
	a.screen(360, 640)
	a.open("/diary/sheet/")
	a.find("heading", "Questions to ask")
	a.look("the sheet for a therapist")
	a.open("/spots/")
	a.tap("radio", "Where to press")
	a.reads("Marks show what you said of a spot:")
	a.tap("radio", "Side of the hip, left")
	a.reads("What you said on")
	a.look("the map with what is remembered")
	a.setsUp("full")
	a.find("checkbox", "Start with the spots that felt right last time")
	a.look("set-up with what is remembered")
}

// session looks at every screen of a session.
func (a *axe) session() {
	a.open("/session/wall/")
	a.tap("button", "One or more might apply")
	a.find("heading", "Please leave this for today")
	a.look("advice at the gate")
	a.tap("button", "Back to the cards")
	a.tap("checkbox", "You are pregnant")
	a.tap("button", noSigns)
	a.find("heading", "Changed for you")
	a.look("set-up with a caution")
	a.forgets()
	a.setsUp("one-spot")
	a.tap("radio", "Right")
	for _, folded := range []string{"Low-back corner Both sides, right first Change spot", "More choices: standard press", "One thing your back makes hard", "Steps and pressure", "Getting ready", "Sound, voice and screen"} {
		a.tap("DisclosureTriangle", folded)
	}
	a.tap("radio", "Bending down")
	a.look("set-up and check-in")
	a.forgets()
	a.begin("wall")
	a.look("getting in place")
	a.tap("button", ready)
	a.find("button", "Pause")
	a.look("warming")
	a.wait(time.Minute)
	a.tap("button", ready)
	a.find("button", "Found it")
	a.look("finding the spot")
	a.tap("button", "Found it")
	a.reads("Let your weight sink")
	a.look("hold")
	a.tap("button", "Floor view")
	a.find("button", "Close floor view")
	a.look("floor view")
	a.tap("button", "Close floor view")
	a.tap("button", "Too much: lighter")
	a.tap("button", "Pause")
	a.find("button", "Go on")
	a.look("paused, lighter")
	a.tap("button", "Next")
	a.find("button", "Undo")
	a.look("skipped")
	a.tap("button", "Undo")
	a.tap("button", "Go on")
	a.find("button", "Pause")
	a.look("going on")
	a.wait(5 * time.Second)
	a.sleep(time.Hour, false)
	a.find("heading", wasAway)
	a.look("away")
	a.hurting()
	a.ending()
}

func (a *axe) hurting() {
	a.tap("button", hurts)
	a.find("heading", "Let go now. What do you feel?")
	a.look("hurting")
	for _, kind := range []string{"Too sore The same ache, only too strong", "Tingling, numb, or a sharp or new pain Or burning, a shock, a beat like a pulse, or pain down the leg"} {
		a.tap("button", kind)
		a.find("button", "Choose again")
		a.look(kind)
		a.tap("button", "Choose again")
	}
	a.tap("button", "Faint or unwell You feel sick, have chest pain, cannot get your breath, or a leg went weak")
	a.find("heading", "Lie down or sit down")
	a.look("check-out of who is unwell")
}

func (a *axe) ending() {
	a.tap("radio", "Worse")
	a.tap("button", "Done")
	a.find("heading", "For the rest of the day")
	a.look("aftercare of who feels worse")
	a.now = a.now.Add(3 * time.Hour) // a page that is opened begins at it, and the session was over later
	a.setClock()
	a.open("/session/one-spot/")
	a.find("heading", "Check these first")
	a.look("gate once more")
	a.begin("one-spot")
	a.reload(time.Minute)
	a.find("heading", "Go on where you stopped?")
	a.look("resume")
	a.tap("button", "Continue at step 1: Pelvic tilts, 10 seconds to go")
	a.find("button", hurts)
	a.elsewhere()
	a.find("heading", "Your session runs in another tab")
	a.look("elsewhere")
	a.tap("button", "Go on in this tab")
	a.tap("button", "End session")
	a.find("heading", "You ended the session")
	a.look("check-out")
	a.tap("button", "Done")
	a.find("heading", "For the rest of the day")
	a.look("aftercare")
}

// elsewhere goes on with the session in another tab.
func (a *axe) elsewhere() {
	other := a.tab()
	other.now = a.now
	other.setClock()
	other.open("/session/one-spot/")
	other.tap("button", "Continue at step 1: Pelvic tilts, 10 seconds to go")
	other.find("button", hurts)
}

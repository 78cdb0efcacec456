package journey

import (
	"testing"
	"time"
)

// mainJourneys are walked in every engine.
var mainJourneys = []struct {
	name string
	walk func(t *testing.T, in engine)
}{
	{"a session to its end", func(t *testing.T, in engine) { in.visitor(t).wholeOneSpot() }},
	{"a session by keyboard", func(t *testing.T, in engine) { in.visitor(t).wholeByKeyboard() }},
	{"stopped, with advice", func(t *testing.T, in engine) { in.visitor(t).stopsWithAdvice() }},
	{"reloaded and gone on with", func(t *testing.T, in engine) { in.visitor(t).resumes() }},
	{"a warning sign that stops", func(t *testing.T, in engine) { in.visitor(t).mightHaveASign() }},
	{"the diary goes and comes back", func(t *testing.T, in engine) { in.visitor(t).takesTheDiaryAlong() }},
	{"offline, by a link into the depth", func(t *testing.T, in engine) {
		h := newHost(t, *dist)
		p := in.guestOf(t, h)
		p.open("/")
		p.kept()
		h.off()
		p.open("/session/wall/?source=article")
		p.tap("button", noSigns)
		p.tap("button", "Start: 15 minutes")
		p.tap("button", ready)
		p.find("button", "Pause")
		p.runs()
		p.open("/spots/pit/")
		p.reads("Pit of the low back")
	}},
	{"in an article", func(t *testing.T, in engine) {
		p := newPublication(t, "", embeds)
		r := p.readerWho(in.guestOf(t, p.host))
		r.open("/article")
		r.tap("button", "Start: Desk and wall")
		p.inFrame(r, "/embed/wall/").unremembered()
	}},
	{"every screen", func(t *testing.T, in engine) { in.visitor(t).looksEverywhere(in.name) }},
}

func TestMainJourneys(t *testing.T) {
	sandbox := newPublication(t, "", `<iframe sandbox="allow-scripts" src="{ours}/embed/wall/" width="280" height="600"></iframe>`)
	sandbox.ours.deploy(builtWith(t, "-origin", "http://"+sandbox.ours.address))
	t.Run("in", func(t *testing.T) {
		for _, in := range allEngines {
			t.Run(in.name, func(t *testing.T) {
				t.Parallel()
				for _, journey := range mainJourneys {
					t.Run(journey.name, func(t *testing.T) { journey.walk(t, in) })
				}
				t.Run("in a sandboxed frame", func(t *testing.T) {
					r := sandbox.readerWho(in.guestOf(t, sandbox.host))
					r.open("/article")
					inside := sandbox.inFrame(r, "/embed/wall/")
					inside.tap("button", "Start")
					inside.unremembered()
				})
			})
		}
	})
	compareBoxes(t)
}

// stopsWithAdvice goes on in a hold that hurts until it has to end.
func (p *person) stopsWithAdvice() {
	p.Helper()
	p.pressing()
	p.wait(10 * time.Second)
	p.tap("button", hurts)
	p.find("heading", "Let go now. What do you feel?")
	p.tap("button", tingles)
	p.find("heading", "Let go and wait")
	p.tap("button", "It has not gone: end here")
	p.find("heading", "Do not press again today")
	p.tap("radio", "Worse")
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
	p.open("/session/one-spot/")
	p.find("button", noSigns) // they are read again
}

// mightHaveASign stops at the warning signs, and goes no further.
func (p *person) mightHaveASign() {
	p.Helper()
	p.open("/session/full/")
	p.tap("button", "One or more might apply")
	p.find("heading", "Please leave this for today")
	p.gone("button", noSigns)
	p.reads("999")
	p.reload(time.Minute)
	p.find("button", noSigns)
}

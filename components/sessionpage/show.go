package sessionpage

import (
	"unknot/components/device"
	"unknot/components/player"
	"unknot/components/session"
	"unknot/components/visit"
	"unknot/components/wording"
)

// show tells what runs to what is outside the page, where that changed. In an
// article those buttons belong to the article.
func (p *Page) show() {
	if now := p.showing(); now != p.shown {
		p.shown = now
		p.Device.Show(now, p.press)
	}
}

// letGo gives the buttons back when the page goes: a session that is left is
// still on its screen.
func (p *Page) letGo() {
	p.shown = device.Showing{}
	p.Device.Show(p.shown, p.press)
}

func (p *Page) showing() device.Showing {
	live, ok := p.visit.Screen.(visit.Live)
	if !ok || !p.settings.Headset || p.Embedded {
		return device.Showing{}
	}
	m := live.Session
	return device.Showing{
		Title:   wording.Place(p.Library, m.Segment()),
		Of:      p.Library.Text.Routines[m.Plan.Routine].Title,
		Picture: player.IllustrationOf(p.Library, m).Still(),
		Paused:  m.Phase != session.Running && m.Phase != session.Returning,
	}
}

// press does what a button outside the page means. What is said there may be
// late: a pause that comes twice is one.
func (p *Page) press(b device.Button) {
	p.later(func() {
		live, ok := p.visit.Screen.(visit.Live)
		if !ok {
			return
		}
		switch b {
		case device.NextButton:
			p.Tell(session.Next{})
		case device.PreviousButton:
			p.Tell(session.Previous{})
		default:
			if (b == device.PlayButton) == p.showing().Paused {
				p.Tell(player.MainMessage(live.Session))
			}
		}
	})
}

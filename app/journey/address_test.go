package journey

import "testing"

// What is wrong in an address changes nothing on the page.
func TestAddressThatMakesNoSense(t *testing.T) {
	for _, wrong := range []string{"#%", "#main%zz", "?%#%E0%A4%A", "#resume%"} {
		t.Run(wrong, func(t *testing.T) {
			p := guest(t)
			p.open("/session/one-spot/" + wrong)
			p.tap("button", noSigns)
			p.find("heading", "One spot, quick")
			p.tap("button", "Start: 10 minutes")
			p.tap("button", ready)
			for _, wrong := range []string{"#main", "#%z", "#heading", "#resume=%"} {
				eval[bool](p, `new Promise((done) => { addEventListener("hashchange", () => done(true), { once: true }); location.hash = "`+wrong+`"; })`)
				p.idle()
				p.find("button", "Pause")
			}
			p.tap("button", "Pause")
			p.find("button", "Go on")
			p.open("/today/" + wrong)
			p.tap("link", "Diary")
			p.find("heading", "Diary")
			p.open("/embed/wall/" + wrong)
			p.tap("button", "Start")
			p.tap("button", noSigns)
			p.find("button", "Start: 15 minutes")
			if len(*p.broken) > 0 {
				t.Errorf("the page broke: %v", *p.broken)
			}
		})
	}
}

package journey

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// There are phones with "bot" in their name.
func TestProgramRunsWhateverTheBrowserIsCalled(t *testing.T) {
	for _, name := range []string{
		"Mozilla/5.0 (Linux; Android 11; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0 Mobile Safari/537.36",
		"Mozilla/5.0 (Linux; Android 13; Cubot_X70) crawler spider",
	} {
		t.Run(name, func(t *testing.T) {
			p := starter(t, newHost(t, *dist))
			call(p, emulation.SetUserAgentOverride, emulation.SetUserAgentOverrideParams{UserAgent: name})
			p.begin("one-spot")
			p.open("/embed/wall/")
			p.tap("button", "Start")
			p.tap("button", noSigns)
			p.find("button", "Start: 15 minutes")
		})
	}
}

func TestPageThatWillNotRunSaysSo(t *testing.T) {
	for _, path := range []string{"/session/one-spot/", "/diary/", "/embed/wall/"} {
		t.Run(path, func(t *testing.T) {
			p := guest(t)
			p.inject("delete window.WebAssembly")
			p.open(path)
			p.reads("This browser does not run the guided session. You can still read this page.")
		})
	}
}

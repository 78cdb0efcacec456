package journey

import "testing"

// A device without an audio output never says whether sound may begin, one
// without voices says nothing of them.
const silent = `
	AudioContext.prototype.resume = () => new Promise(() => {});
	speechSynthesis.getVoices = () => [];
`

func TestSilenceIsAdmitted(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.inject(silent)
	p.open("/settings/")
	p.tap("button", "Try the sounds")
	for id, want := range map[string]string{
		"sound-try-here": "On this device: not allowed just now",
		"voice-try-here": "On this device: this browser cannot do it",
	} {
		says := func() string { return eval[string](p, `document.getElementById("`+id+`").textContent`) }
		p.eventually(func() bool { return says() == want }, func() string { return id + " says " + says() + ", want " + want })
	}
	p.begin("wall")
	p.reads("This device plays no sound here.")
	p.reads("This device reads nothing aloud here.")
	p.gone("button", "Say again")
}

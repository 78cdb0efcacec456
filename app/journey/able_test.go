package journey

import (
	"strings"
	"testing"
	"time"
)

// What a device is asked for may break or never be answered. A session goes on
// all the same, and says in one plain sentence what is not to be counted on, and
// nothing of what works. What is missing or refused is tried without a browser.
func TestSessionWithWhatADeviceWillNotDo(t *testing.T) {
	const (
		noSound = "This device plays no sound here."
		noVoice = "This device reads nothing aloud here."
		noAwake = "Screen may turn off"
		nothing = "" // it has a twin in sound and in sight
	)
	for _, test := range []struct{ name, device, says string }{
		{"sound that never answers", `AudioContext.prototype.resume = () => new Promise(() => {})`, noSound},
		{"voice that breaks off", `speechSynthesis.speak = (u) => setTimeout(() => u.dispatchEvent(Object.assign(new Event("error"), { error: "synthesis-failed" })))`, noVoice},
		{"voice that never begins", `speechSynthesis.speak = () => {}`, noVoice},
		{"screen lock that never answers", `navigator.wakeLock.request = () => new Promise(() => {})`, noAwake},
		{"vibration that throws", `Object.defineProperty(Navigator.prototype, "vibrate", { value: () => { throw new Error("no"); } })`, nothing},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := visitor(t)
			p.inject(test.device)
			p.begin("one-spot")
			for _, sentence := range []string{noSound, noVoice, noAwake} {
				if sentence == test.says {
					p.reads(sentence)
				}
			}
			p.tap("button", ready)
			p.find("button", "Pause")
			p.wait(10 * time.Second)
			p.shows("30")
			for _, sentence := range []string{noSound, noVoice, noAwake, "Something went wrong"} {
				if says := strings.Contains(p.text(), sentence); says != (sentence == test.says) {
					t.Errorf("it says %q: %t, want %t; it says:\n%s", sentence, says, !says, p.text())
				}
			}
			p.wait(30 * time.Second)
			p.find("button", ready) // for the next part
			p.tap("button", "End session")
			p.tap("button", "Done")
			p.reads("Kept on this device.")
			if len(*p.broken) > 0 {
				t.Errorf("the page broke:\n%s", strings.Join(*p.broken, "\n"))
			}
		})
	}
}

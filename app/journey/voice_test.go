package journey

import (
	"testing"
	"time"
)

// A translator changes the language of the page, but not what the voice reads.
func TestVoiceSpeaksTheLanguageOfItsSentences(t *testing.T) {
	p := visitor(t)
	p.inject(`addEventListener("DOMContentLoaded", () => { document.documentElement.lang = "de"; });
		const { speak } = speechSynthesis;
		window.spokenBy = new Set();
		speechSynthesis.getVoices().unshift({ name: "Anna", lang: "de-DE", localService: true, default: true, voiceURI: "anna" });
		speechSynthesis.speak = (u) => { spokenBy.add(u.voice.name); speak(u); };`)
	p.begin("one-spot")
	p.tap("button", ready)
	p.wait(time.Second)
	if got := eval[string](p, `[...spokenBy].join()`); got != "Journey" {
		t.Errorf("%q speaks, want the English voice alone", got)
	}
}

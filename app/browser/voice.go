package browser

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
)

// A voice says sentences. Nothing waits for it: a browser may never tell that
// it has finished.
type voice struct {
	language string // of the sentences, whatever a translator makes of the page
	level    session.VoiceLevel
	name     string
	rate     float64
	unlocked bool
	spoken   []app.Value // held on to, because browsers drop what nobody holds
	unheard  []func()    // ends hearing of it
	mute     bool        // what was said last was not heard
	known    []speaker
	overdue  bool // no voice has come in a while after a tap
	changed  func()
}

// follow hears of the voices, which some browsers load late.
func (v *voice) follow() {
	speech := window("speechSynthesis")
	v.load(speech)
	if get(speech, "addEventListener").Truthy() {
		listen(speech, "voiceschanged", func(app.Value) {
			v.load(speech)
			v.changed()
		})
	}
}

func (v *voice) load(speech app.Value) {
	if !speech.Truthy() {
		return
	}
	try(func() {
		list := speech.Call("getVoices")
		v.known = make([]speaker, list.Length())
		for i := range v.known {
			one := list.Index(i)
			v.known[i] = speaker{
				name:  one.Get("name").String(),
				lang:  one.Get("lang").String(),
				local: one.Get("localService").Truthy(),
				usual: one.Get("default").Truthy(),
			}
		}
	})
}

func (v *voice) set(s device.Settings) {
	v.level, v.name, v.rate = s.Voice, s.VoiceName, s.Rate
	if v.level == session.VoiceOff {
		v.speak(nil)
	}
}

// unlock says nothing once inside a tap; some browsers are silent for ever
// otherwise.
func (v *voice) unlock() {
	if !v.overdue && v.ability() == device.Unknown {
		after(answerTime, func() {
			v.overdue = true
			v.load(window("speechSynthesis")) // not every browser tells of them
			v.changed()
		})
	}
	if v.unlocked || v.level == session.VoiceOff || v.ability() != device.Works {
		return
	}
	v.unlocked = true
	v.say(" ", 0)
}

// speak says sentences in place of what is being said.
func (v *voice) speak(sentences []string) {
	speech := window("speechSynthesis")
	if !speech.Truthy() {
		return
	}
	for _, end := range v.unheard { // before it is cut off, which is an error, too
		end()
	}
	v.unheard = nil
	if speech.Get("speaking").Truthy() || speech.Get("pending").Truthy() {
		try(func() { speech.Call("cancel") })
	}
	v.spoken = nil
	if can := v.ability(); v.level == session.VoiceOff || can != device.Works && can != device.Refused {
		return
	}
	if speech.Get("paused").Truthy() { // as a phone leaves it after a call
		try(func() { speech.Call("resume") })
	}
	for _, sentence := range sentences {
		v.say(sentence, 1)
	}
	v.hear()
}

// speakTime is how long a voice may take to begin. Some load on first use.
const speakTime = 4 * time.Second

// hear tells from what becomes of what is said whether anybody can hear it.
func (v *voice) hear() {
	if len(v.spoken) == 0 {
		return
	}
	answered := false
	answer := func(mute bool) func(app.Value) {
		return func(app.Value) {
			answered = true
			v.turnsOut(mute)
		}
	}
	for _, utterance := range v.spoken {
		v.unheard = append(v.unheard,
			listen(utterance, "start", answer(false)), listen(utterance, "error", answer(true)))
	}
	v.unheard = append(v.unheard, func() { answered = true }) // or nobody waits any more
	after(speakTime, func() {
		if !answered {
			v.turnsOut(true)
		}
	})
}

func (v *voice) turnsOut(mute bool) {
	if v.mute != mute {
		v.mute = mute
		v.changed()
	}
}

// say adds one utterance. Each is a sentence, because some voices fall silent
// after 14 seconds.
func (v *voice) say(words string, loud float64) {
	try(func() {
		utterance := window("SpeechSynthesisUtterance").New(words)
		i, ok := choose(v.known, v.language, personLang(v.language), v.name)
		if !ok { // the browser's own choice may send what it says away
			return
		}
		utterance.Set("voice", window("speechSynthesis").Call("getVoices").Index(i))
		utterance.Set("lang", v.known[i].lang)
		utterance.Set("rate", v.rate)
		utterance.Set("volume", loud)
		v.spoken = append(v.spoken, utterance)
		window("speechSynthesis").Call("speak", utterance)
	})
}

// ability is missing where no voice on the device speaks the language of the
// sentences: words read by the rules of another one are not understood.
func (v *voice) ability() device.Ability {
	if !window("speechSynthesis").Truthy() || !window("SpeechSynthesisUtterance").Truthy() {
		return device.Missing
	}
	if len(v.known) == 0 {
		if v.overdue {
			return device.Missing
		}
		return device.Unknown
	}
	if _, ok := choose(v.known, v.language, personLang(v.language), v.name); !ok {
		return device.Missing
	}
	if v.mute {
		return device.Refused
	}
	return device.Works
}

// personLang is the person's own kind of a language, or else the language.
func personLang(words string) string {
	likes := window("navigator", "languages")
	for i := 0; likes.Truthy() && i < likes.Length(); i++ {
		if tag := likes.Index(i).String(); language(tag) == language(words) {
			return tag
		}
	}
	return words
}

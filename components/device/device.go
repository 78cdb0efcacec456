package device

import (
	"time"

	"unknot/components/session"
)

// A Device is what carries out effects and tells the time. Where an API is
// missing or refused a Device is silent; what it can do is in Abilities.
type Device interface {
	// Now is the wall clock with no monotonic reading.
	Now() time.Time
	// Wake asks for one look at a time, in place of the one asked before. It
	// comes on time in a hidden tab, as far as the browser lets it. The zero
	// time asks for none.
	Wake(at time.Time, look func())
	// Unlock opens sound and voice. Call it inside a tap.
	Unlock()
	// Speak says sentences one by one, in place of what is being said; none
	// is silence.
	Speak(sentences []string)
	// Chimes schedules sounds on the audio clock, as session.Chimes says: in
	// place of those to come, an equal one that stands already left alone.
	Chimes(ahead []session.Chime)
	Vibrate(session.Sound)
	// KeepAwake holds the screen on, and takes it again on return.
	KeepAwake(on bool)
	// Show tells a headset, a keyboard and the lock screen what runs, and calls
	// press with what their buttons mean. It does nothing where the settings
	// leave those alone; the zero Showing lets go of them. Call it inside a tap
	// where something begins.
	Show(now Showing, press func(Button))
	// Live marks that a session is under way, so that no update interrupts it.
	Live(on bool)
	// Set gives the device the person's settings.
	Set(Settings)
	// Abilities says what works here, as far as is known now.
	Abilities() Abilities
	// Watch calls look when the page comes back or is about to go, or when an
	// ability changed; leaving is true where it may be gone for good. It
	// returns a function that ends the watch.
	Watch(look func(leaving bool)) (end func())

	// Load returns the stored value, or "" where there is none. The key has
	// no prefix.
	Load(key string) string
	// Store keeps a value; the error says why it will not be remembered.
	Store(key, value string) error
	// Forget removes a value.
	Forget(key string)
	// Keep asks the browser not to clear what is stored when it runs short of
	// room. Some ask the person in turn: call it inside a tap that says so.
	Keep()

	// Date writes a day or a time as the person does who reads the page's
	// language: what the clock on the wall said there and then, whatever the
	// time zone is here and now. Number writes a number so, to a tenth.
	Date(of time.Time, as DateForm) string
	Number(n float64) string

	// Hand gives the person a file of a media type, to keep or to open. Call
	// it inside a tap.
	Hand(name, kind, value string)
}

// Showing is what runs, as it is shown outside the page.
type Showing struct {
	Title, Of string // the step, and the routine it belongs to
	Picture   string // its address, an SVG, or ""
	Paused    bool
}

// A Button is one outside the page, by the name that browsers give it.
type Button string

const (
	PlayButton     Button = "play"
	PauseButton    Button = "pause"
	NextButton     Button = "nexttrack"
	PreviousButton Button = "previoustrack"
)

// A DateForm is what of a date is written.
type DateForm int

const (
	Day          DateForm = iota // 2 March 2026
	Month                        // March 2026
	Weekday                      // Monday
	ShortWeekday                 // Mon
	Clock                        // 14:05
)

// An Ability is whether something works here.
type Ability string

const (
	Works   Ability = "works"
	Refused Ability = "refused" // there, but not now: low battery, a policy, a frame
	Missing Ability = "missing" // this browser has none
	Unknown Ability = "unknown" // not tried yet
)

// Denied reports whether something is known not to work. What was not tried may.
func (a Ability) Denied() bool { return a == Refused || a == Missing }

// Abilities is what the device can do.
type Abilities struct {
	Sound   Ability
	Voice   Ability
	Vibrate Ability
	Awake   Ability // whether the screen is kept on now
	Muted   Ability // "sound even when muted"
	Memory  Ability // whether what is stored outlives the visit
	Kept    Ability // whether the browser agreed not to clear it
}

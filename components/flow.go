package components

import (
	"time"

	"unknot/components/diary"
	"unknot/components/session"
)

// A Flow is what the screens before and after the player lead to. The page
// that owns the session is one.
type Flow interface {
	// Settings are those of this visit; Keep changes them.
	Settings() Settings
	Keep(Settings)

	// ReadSigns goes back to the warning signs, and keeps what was chosen and
	// rated so far.
	ReadSigns(choices session.Choices, before diary.Rating)
	// Screened says that none of the signs applies, and which cautions do.
	Screened(cautions []string)
	// Unsure says that a sign might apply: the signs are asked again next
	// time. Which sign it was is not told.
	Unsure()

	// Begin starts a session. Call it inside a tap: it opens sound and voice.
	Begin(choices session.Choices, before diary.Rating)
	Tell(msg session.Msg)
	// Answered keeps the answers so far: the page may be gone before the last.
	Answered(Answers)
	// CheckedOut puts the session that ended into the diary.
	CheckedOut(spots []diary.SpotFelt)
	// Again goes back to the set-up for another session.
	Again()

	// Arrive begins a new screen at its top. A screen can't do so itself: the
	// button that was tapped is gone by then, and its context with it.
	Arrive()
	// Announce puts a sentence before a screen reader.
	Announce(sentence string)
}

// Answers are what a person said of one session, before and after it.
type Answers struct {
	At     time.Time    `json:"at"` // when the session began
	Before diary.Rating `json:"before,omitzero"`
	After  diary.Rating `json:"after,omitzero"`
	Felt   diary.Felt   `json:"felt,omitzero"`
}

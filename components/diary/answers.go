package diary

import "time"

// Answers are what a person said of one session, before and after it.
type Answers struct {
	At     time.Time `json:"at"` // when the session began
	Before Rating    `json:"before,omitzero"`
	After  Rating    `json:"after,omitzero"`
	Felt   Felt      `json:"felt,omitzero"`

	Spots []SpotFelt `json:"spots,omitzero"` // what single spots were like
}

package content

// Limits that no content may pass, whatever its file says. A number from a
// study names it; the rest is our judgement and says so.
const (
	// MaxHoldSeconds is the longest hold. Light pressure needed 90 s to work
	// in the dose-finding trial; nothing longer was tried (Hou 2002,
	// doi 10.1053/apmr.2002.34834; neck, immediate effect only).
	MaxHoldSeconds = 90
	// MinHoldSeconds is the shortest press worth starting: 30 s was the least
	// tried in the same trial.
	MinHoldSeconds = 30
	// MaxOnSpotSeconds is the most a spot is pressed in one session, both
	// sides together. Our judgement; people pressed for 3 minutes a point
	// in a trial with few side effects (Murphy 2019, doi 10.1093/pm/pnz138).
	MaxOnSpotSeconds = 300
	// MaxPressure is the most anyone is told to press, 0 to 10. Our
	// judgement: side effects came from pressing too hard (Murphy 2019).
	MaxPressure = 7
	// MaxRating is the top of the pain scale, which begins at 0.
	MaxRating = 10
	// MaxHeatSeconds is the longest warmth. Leaflets say 15 to 20 minutes
	// (Elderly Health Service, Hong Kong).
	MaxHeatSeconds = 1200
	// MaxRoutineMinutes is the longest routine. Our judgement; people pressed
	// about 27 to 30 minutes a day in a trial (Murphy 2019).
	MaxRoutineMinutes = 25
	// A repetition is slow enough to be gentle and short enough to follow.
	// Our judgement.
	MinRepeatSeconds = 3
	MaxRepeatSeconds = 20
)

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
	// MinFindSeconds is the least time to look for a spot with a ball, and
	// MinSwapSeconds to take the ball to the other side. Our judgement: a
	// hurried ball ends up on bone.
	MinFindSeconds = 30
	MinSwapSeconds = 15
	// HalfCueSeconds is the shortest hold with a cue halfway. Our judgement.
	HalfCueSeconds = 40
	// MaxOnSpotSeconds is the most a spot is pressed in one session, both
	// sides together. Our judgement.
	MaxOnSpotSeconds = 300
	// MaxPressure is the most anyone is told to press, 0 to 10. Our
	// judgement.
	MaxPressure = 7
	// MaxRating is the top of the pain scale, which begins at 0.
	MaxRating = 10
	// MaxHeatSeconds is the longest warmth. Leaflets say 15 to 20 minutes
	// (Elderly Health Service, Hong Kong).
	MaxHeatSeconds = 1200
	// MaxRoutineMinutes is the longest routine. Our judgement.
	MaxRoutineMinutes = 25
	// A repetition is slow enough to be gentle and short enough to follow.
	// Our judgement.
	MinRepeatSeconds = 3
	MaxRepeatSeconds = 20
)

package session

// VoiceLevel is how much is said aloud.
type VoiceLevel string

const (
	VoiceOff  VoiceLevel = "off"
	VoiceEnds VoiceLevel = "ends" // start and end of each part
	VoiceFull VoiceLevel = "full"
)

package diary

import "errors"

// Unkept is why something will not be remembered; "" where it will be.
type Unkept string

const (
	Refused  Unkept = "refused"  // by the device
	Fleeting Unkept = "fleeting" // the device keeps it for this visit alone
	Unfit    Unkept = "unfit"    // the program made it wrong, and the device has no part in it
)

// What an error in keeping something wraps.
var (
	ErrFleeting = errors.New("kept for this visit alone")
	ErrUnfit    = errors.New("unfit to be kept") // Decode would refuse it
)

// UnkeptFor returns what an error in keeping something says.
func UnkeptFor(err error) Unkept {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, ErrUnfit):
		return Unfit
	case errors.Is(err, ErrFleeting):
		return Fleeting
	}
	return Refused
}

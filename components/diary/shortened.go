package diary

// A shortened error quotes no more of a file than a person would read.
type shortened struct{ error }

// most is how many characters an error has from its beginning, and from its end.
const most = 150

func (s shortened) Error() string {
	text := []rune(s.error.Error())
	if len(text) <= 2*most {
		return string(text)
	}
	return string(text[:most]) + " … " + string(text[len(text)-most:])
}

func (s shortened) Unwrap() error { return s.error }

package content

type (
	BuildText struct{}
	ReadText  struct{}
)

func (t *BuildText) places() []place { return nil }

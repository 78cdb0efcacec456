package setup

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
)

// OnMount listens for the person to come back: a day may have begun, or another
// page may have changed what this session goes by.
func (s *Setup) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // nothing drawn changes
	s.end = s.Device.Watch(func(leaving bool) {
		if !leaving {
			ctx.Dispatch(func(app.Context) { s.back() })
		}
	})
}

func (s *Setup) OnDismount() {
	if s.end != nil {
		s.end()
	}
}

// back begins anew where something has changed, with what was chosen. How the
// pain was on another day says nothing about now.
func (s *Setup) back() {
	book := s.Flow.Book()
	now := s.Device.Now()
	kept := len(book.Records) == len(s.book.Records) && len(book.Cards) == len(s.book.Cards)
	switch {
	case s.day != diary.DateOf(now):
		s.begin(s.choices, diary.Rating{})
	case !kept || book.NextDose(s.Library.Trial, now) != s.limit || !slices.Equal(s.Flow.Settings().Cautions, s.choices.Cautions):
		s.begin(s.choices, s.before)
	}
}

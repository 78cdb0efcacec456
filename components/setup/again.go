package setup

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
)

// askAgain asks, where pressing stays out until the person has done something
// about it, whether that was done. Time alone is no answer.
func (s *Setup) askAgain() app.UI {
	text, ok := s.Library.Text.Diary.Dose.Again[string(s.limit.Why)]
	if !ok {
		return ui.Nothing()
	}
	return ui.Box("question",
		ui.Paragraph("", text.Ask...),
		ui.Control("begin-again", "button", s.beginAgain).Text(text.Yes),
	)
}

// beginAgain begins a new trial. Where the device does not remember that, it
// holds for this session.
func (s *Setup) beginAgain(app.Context, app.Event) {
	ui.Focus(ui.HeadingID) // the button goes
	now := s.Device.Now()
	book, err := store.ChangeDiary(s.Device, func(b diary.Book) diary.Book { return b.BeginAgain(diary.DateOf(now)) })
	if err != nil {
		app.Log(err)
	}
	s.book, s.limit = book, book.NextDose(s.Library.Trial, now)
	s.change(s.weigh)
}

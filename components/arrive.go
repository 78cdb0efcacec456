package components

import (
	"unknot/components/ui"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// pageHeading is the heading of a screen, which takes the focus when the
// screen changes.
func pageHeading(title string) app.UI {
	return ui.H1().ID(headingID).Class("page__title").TabIndex(-1).Text(title)
}

// arriveAtTop begins a new screen at its top, with the focus on its heading.
func arriveAtTop(ctx app.Context) {
	scrollToTop(ctx)
	focusLater(ctx, headingID)
}

// scrollToTop shows the top of what is drawn next. The focus stays.
func scrollToTop(ctx app.Context) {
	ctx.Defer(func(app.Context) {
		app.Window().Call("scrollTo", 0, 0)
	})
}

// keepFocus moves the focus to the heading if the control that has it now is
// gone once what is about to change has been drawn, for from the bare page a
// keyboard begins at the top again.
func keepFocus(ctx app.Context) {
	had := app.Window().Get("document").Get("activeElement")
	if !had.Truthy() {
		return
	}
	ctx.Defer(func(app.Context) {
		if had.Call("getClientRects").Get("length").Int() == 0 {
			focus(headingID)
		}
	})
}

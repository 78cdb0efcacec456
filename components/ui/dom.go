package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// ArriveAtTop begins a new screen at its top, with the focus on its heading.
func ArriveAtTop(ctx app.Context) {
	ScrollToTop(ctx)
	FocusLater(ctx, HeadingID)
}

// ScrollToTop shows the top of what is drawn next. The focus stays.
func ScrollToTop(ctx app.Context) {
	ctx.Defer(func(app.Context) {
		app.Window().Call("scrollTo", 0, 0)
	})
}

// KeepFocus moves the focus to the heading if the control that has it now is
// gone once what is about to change has been drawn, for from the bare page a
// keyboard begins at the top again.
func KeepFocus(ctx app.Context) {
	had := app.Window().Get("document").Get("activeElement")
	if !had.Truthy() {
		return
	}
	ctx.Defer(func(app.Context) {
		if had.Call("getClientRects").Get("length").Int() == 0 {
			Focus(HeadingID)
		}
	})
}

// Focus moves the focus to an element without scrolling. An id that is not on
// the page is ignored: an address may name anything. A frame does not take the
// focus from the page around it.
func Focus(id string) {
	if w := app.Window(); !w.Get("parent").Equal(w.Get("self")) && !w.Get("document").Call("hasFocus").Bool() {
		return
	}
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus", map[string]any{"preventScroll": true})
	}
}

// FocusLater moves the focus once what just changed has been drawn.
func FocusLater(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { Focus(id) })
}

// OnWindow hears an event of the window until end is called.
func OnWindow(event string, hear func(app.Value)) (end func()) {
	heard := app.FuncOf(func(_ app.Value, args []app.Value) any {
		if len(args) > 0 {
			hear(args[0])
		}
		return nil
	})
	app.Window().Call("addEventListener", event, heard)
	return func() {
		app.Window().Call("removeEventListener", event, heard)
		heard.Release()
	}
}

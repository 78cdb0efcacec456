package ui

import (
	"fmt"
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// crashedID is the bar that says the program fell. It stands in every page, so
// that it can be shown when nothing can be drawn any more.
const crashedID = "boot-crashed"

// Guarded returns a handler that outlives a panic. A panic would end the whole
// program, and leave a page on which nothing works and a clock that stands
// still. Here what is to be saved is saved, and the bar that offers to reload
// is shown.
//
// go-app tells handlers apart by their code, and all of these share one: the
// element that takes it must give its own app.EventScope.
func Guarded(do app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		Guard(ctx, func() { do(ctx, e) })
	}
}

// Control is a button under an id of its own, by which go-app tells its handler
// from others.
func Control(id, class string, do app.EventHandler) app.HTMLElem {
	return Button().ID(id).Class(class).OnClick(Guarded(do), app.EventScope(id))
}

// Guard runs a callback as guarded runs a handler.
func Guard(ctx app.Context, do func()) {
	defer func() {
		if cause := recover(); cause != nil {
			app.Log(fmt.Errorf("ui: panic: %v, want none\n%s", cause, debug.Stack()))
			Quietly(func() { crashed(ctx) })
			Quietly(func() {
				if bar := app.Window().GetElementByID(crashedID); bar.Truthy() {
					bar.Set("hidden", false)
				}
			})
		}
	}()
	do()
}

// Quietly runs one part of the way down; the next part must run whatever
// happens to it.
func Quietly(do func()) {
	defer func() { _ = recover() }()
	do()
}

// crashState is the name of the state of the program that holds the crashHook.
const crashState = "unknot/crash"

// A crashHook is what is done about a panic beside telling of it.
type crashHook struct{ do func() }

// OnCrash says what a panic in any handler of the page leads to; nil is
// nothing.
func OnCrash(ctx app.Context, do func()) { ctx.SetState(crashState, crashHook{do: do}) }

func crashed(ctx app.Context) {
	var hook crashHook
	if ctx.GetState(crashState, &hook); hook.do != nil {
		hook.do()
	}
}

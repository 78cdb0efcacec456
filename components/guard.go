package components

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// guarded returns a handler that outlives a panic. A panic would end the whole
// program, and leave a page on which nothing works.
//
// go-app tells handlers apart by their code, and all of these share one: the
// element that takes it must give its own app.EventScope.
func guarded(do app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer func() {
			if cause := recover(); cause != nil {
				app.Log(fmt.Errorf("components: handler: panic: %v, want none", cause))
			}
		}()
		do(ctx, e)
	}
}

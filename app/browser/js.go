package browser

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// try makes calls into the browser and returns what the browser threw. A call
// that throws would end the whole program otherwise. Reading a property that
// throws can't be caught, so none is read here that may.
func try(calls func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("%v", r)
		}
	}()
	calls()
	return nil
}

// guard runs what the browser calls, and logs what it threw.
func guard(called func()) {
	if err := try(called); err != nil {
		app.Log(fmt.Errorf("browser: %w", err))
	}
}

// after does something after some time, and logs what the browser threw.
func after(wait time.Duration, do func()) {
	time.AfterFunc(wait, func() { guard(do) })
}

// get follows properties from a value, and stops at the first that is not
// there. It returns something falsy then.
func get(v app.Value, names ...string) app.Value {
	for _, name := range names {
		if !v.Truthy() {
			return app.Undefined()
		}
		v = v.Get(name)
	}
	return v
}

// window follows properties from the browser's window. Off the browser nothing
// is there.
func window(names ...string) app.Value {
	if app.IsServer {
		return app.Undefined()
	}
	return get(app.Window(), names...)
}

// listen calls hear with each event of a target until end is called. A target
// that is not there sends none.
func listen(target app.Value, event string, hear func(event app.Value)) (end func()) {
	if !target.Truthy() {
		return func() {}
	}
	heard := app.FuncOf(func(_ app.Value, args []app.Value) any {
		guard(func() { hear(first(args)) })
		return nil
	})
	try(func() { target.Call("addEventListener", event, heard) })
	return func() {
		try(func() { target.Call("removeEventListener", event, heard) })
		heard.Release()
	}
}

// await calls one of two functions when a promise settles. What is not a
// promise never settles.
func await(promise app.Value, kept func(app.Value), broken func()) {
	if !get(promise, "then").Truthy() {
		return
	}
	var yes, no app.Func
	settled := func(then func(app.Value)) func(app.Value, []app.Value) any {
		return func(_ app.Value, args []app.Value) any {
			yes.Release()
			no.Release()
			guard(func() { then(first(args)) })
			return nil
		}
	}
	yes = app.FuncOf(settled(kept))
	no = app.FuncOf(settled(func(app.Value) { broken() }))
	try(func() { promise.Call("then", yes, no) })
}

func first(args []app.Value) app.Value {
	if len(args) == 0 {
		return app.Undefined()
	}
	return args[0]
}

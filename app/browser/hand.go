package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// hand gives the person a file by way of a link that is followed at once. The
// address of the file is let go later: some browsers fetch it after the tap.
func hand(name, kind, value string) {
	document := window("document")
	if !document.Truthy() {
		return
	}
	try(func() {
		parts, options := []any{value}, map[string]any{"type": kind}
		blob := app.Window().Get("Blob").New(parts, options)
		address := app.Window().Get("URL").Call("createObjectURL", blob)
		link := document.Call("createElement", "a")
		link.Set("href", address)
		link.Set("download", name)
		document.Get("body").Call("appendChild", link)
		link.Call("click")
		link.Call("remove")
		var free app.Func
		free = app.FuncOf(func(app.Value, []app.Value) any {
			free.Release()
			app.Window().Get("URL").Call("revokeObjectURL", address)
			return nil
		})
		app.Window().Call("setTimeout", free, 60_000)
	})
}

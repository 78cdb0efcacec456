package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
)

// Elsewhere stands for every path that the program does not know: it leaves
// that to the host, which has a page for it or one that says that it has none.
// Links lead there by themselves, so this is for what the program itself does
// not mean to do. The program is in neither page, and a page that it is in
// begins at its own path, so this does not go round in circles.
type Elsewhere struct{ app.Compo }

func (e *Elsewhere) OnNav(app.Context) { app.Window().Get("location").Call("reload") }

func (e *Elsewhere) Render() app.UI { return ui.Div() }

package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
)

// Elsewhere stands for every path that the program does not know: it leaves
// that to the host, which has a page for it or one that says that it has none.
// The program is in neither, and a page that it is in begins at its own path,
// so this does not go round in circles.
type Elsewhere struct{ app.Compo }

// OnNav takes the place of this page with another document, so that the way back
// leads to one that runs. An address with a fragment would only be scrolled to.
func (e *Elsewhere) OnNav(ctx app.Context) {
	app.Window().Get("location").Call("replace", ctx.Page().URL().Path)
}

func (e *Elsewhere) Render() app.UI { return ui.Div() }

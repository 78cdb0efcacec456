package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// link returns the address of a path of this site, which may stand under a
// sub-path. Every href to a page of ours goes through it.
func link(path string) string {
	return strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/") + path
}

// wholeProgram leads from an embedded session to the whole program. embed.js
// puts the session into the address when it is tapped.
func wholeProgram(lib *content.Library, routine string) app.UI {
	return ui.P().Class("embed__go-on").Body(
		ui.A().Attr("href", link("/session/"+routine+"/")).Text(lib.Text.Embed.GoOn),
	)
}

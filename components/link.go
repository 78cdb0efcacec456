package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// link returns the address of a path of this site, which may stand under a
// sub-path. Every href to a page of ours goes through it.
func link(path string) string {
	return strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/") + path
}

package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

func TestPhone(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	path := "/session/one-spot/#side=left&spot=pit&surface=wall"
	if got := app.HTMLString(Phone(lib, path, "Words")); strings.Contains(got, "img") {
		t.Errorf("where the site is not known it is\n%s\nwant nothing", got)
	}
	t.Setenv("UNKNOT_ORIGIN", "https://example.org")
	t.Setenv("GOAPP_ROOT_PREFIX", "/unknot/es/")
	lib.Language.Tag = "es"
	t.Setenv("UNKNOT_CODES", "/unknot/web/codes.1/")
	got := app.HTMLString(Phone(lib, path, "Words"))
	for _, want := range []string{
		`src="/unknot/web/codes.1/es/one-spot.side.left.spot.pit.surface.wall.svg"`,
		"https://example.org/unknot/es/session/one-spot/#side=left&amp;spot=pit&amp;surface=wall",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("it is\n%s\nwant %s in it", got, want)
		}
	}
}

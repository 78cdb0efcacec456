package ui

import (
	"testing"
)

func TestLinkStandsUnderTheSubPath(t *testing.T) {
	for _, test := range []struct{ prefix, want string }{
		{"", "/spots/"},
		{"/", "/spots/"},
		{"/unknot", "/unknot/spots/"},
		{"/unknot/", "/unknot/spots/"},
	} {
		t.Setenv("GOAPP_ROOT_PREFIX", test.prefix)
		if got := Link("/spots/"); got != test.want {
			t.Errorf("under %q: got %q, want %q", test.prefix, got, test.want)
		}
	}
}

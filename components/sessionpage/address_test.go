package sessionpage

import (
	"net/url"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/session"
	"unknot/components/uitest"
)

func TestChoicesAtAnAddress(t *testing.T) {
	lib := uitest.Library(t)
	last := session.Choices{Spot: "pit", First: session.Right, OneSide: true}
	for _, test := range []struct {
		name, address string
		want          session.Choices
	}{
		{name: "none", address: "/session/one-spot/", want: last},
		{
			name: "a spot", address: "/session/one-spot/#spot=side-of-hip",
			want: session.Choices{Spot: "side-of-hip", First: session.Right, OneSide: true},
		},
		{
			name: "a spot and a side, of what a frame is told", address: "/embed/one-spot/#id=a1&theme=auto&spot=side-of-hip&side=left&start=",
			want: session.Choices{Spot: "side-of-hip", First: session.Left, OneSide: true},
		},
		{
			name: "in the query, where a host adds to the fragment", address: "/embed/one-spot/?spot=side-of-hip&side=left#?secret=abc",
			want: session.Choices{Spot: "side-of-hip", First: session.Left, OneSide: true},
		},
		{name: "a spot that is not known", address: "/session/one-spot/#spot=gone&side=left", want: session.Choices{Spot: "pit", First: session.Left, OneSide: true}},
		{name: "a side that is not known", address: "/session/one-spot/#side=both", want: last},
		{name: "what cannot be read", address: "/session/one-spot/?%zz#%25zz;&", want: last},
	} {
		t.Run(test.name, func(t *testing.T) {
			at, err := url.Parse(test.address)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, choicesAt(lib, at, last)); diff != "" {
				t.Errorf("choices mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

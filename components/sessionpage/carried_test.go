package sessionpage

import (
	"encoding/base64"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/session"
	"unknot/components/visit"
	"unknot/content"
)

func TestReadCarried(t *testing.T) {
	want := &visit.Carried{
		Choices: session.Choices{Style: content.Standard, First: session.Left, CountIn: 10},
		Place:   session.Place{Step: "low-back-corner", Spot: "low-back-corner", Side: session.Left},
	}
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, fragment string
		want           *visit.Carried
		wantErr        bool
	}{
		{name: "nothing"},
		{name: "a place in the page", fragment: "main"},
		{name: "a session", fragment: carriedPrefix + base64.RawURLEncoding.EncodeToString(text), want: want},
		{name: "something broken", fragment: carriedPrefix + "e30K!", wantErr: true},
		{name: "something else", fragment: carriedPrefix + base64.RawURLEncoding.EncodeToString([]byte("[]")), wantErr: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := readCarried(test.fragment)
			if (err != nil) != test.wantErr {
				t.Errorf("error is %v, want one: %t", err, test.wantErr)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("carried mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

package diary

import (
	"strings"
	"testing"
)

// A label is cleaned as it is typed, so that nothing that was let in is refused
// when it is to be kept.
func TestThingName(t *testing.T) {
	for _, test := range []struct{ name, typed, want string }{
		{"nothing", "  ", ""},
		{"space within", " tying \n my  shoes ", "tying my shoes"},
		{"too long", strings.Repeat("é", 60), strings.Repeat("é", MaxThing)},
		{"space where it is cut", strings.Repeat("a", MaxThing-1) + " b", strings.Repeat("a", MaxThing-1)},
		{"a control character", "Lift\x02ing", "Lifting"},
		{"the end of a line in Unicode", "a\u0085b\u2028c", "a b c"},
		{"control characters alone", "\x00\x1b\x7f\u009f", ""},
		{"half a character", "Lift\xc3", "Lift"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ThingName(test.typed)
			if got != test.want {
				t.Errorf("ThingName(%q) = %q, want %q", test.typed, got, test.want)
			}
		})
	}
	for r := range rune(0x3000) {
		if got := (Rating{Thing: ThingName("a" + string(r) + "b")}); got.check() != nil {
			t.Errorf("with %U it is %q, which is refused: %v", r, got.Thing, got.check())
		}
	}
}

package content

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// everyPart returns the names of all parts.
func everyPart() []Part {
	var parts []Part
	for part := range new(Library).Parts() {
		parts = append(parts, part)
	}
	return parts
}

func packed(t *testing.T, parts ...Part) string {
	t.Helper()
	text, err := Pack(shippedLibrary(t), parts...)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func opened(t *testing.T, text string) *Library {
	t.Helper()
	lib, err := Open(text)
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func need(t *testing.T, lib *Library, parts ...Part) {
	t.Helper()
	if err := lib.Need(parts...); err != nil {
		t.Fatal(err)
	}
}

// same compares two libraries by what is in them.
var same = cmpopts.IgnoreUnexported(Library{})

func TestWhatIsPackedIsWhatWasLoaded(t *testing.T) {
	lib := opened(t, packed(t, everyPart()...))
	if diff := cmp.Diff(&Library{}, lib, same); diff != "" {
		t.Errorf("decoded before it was needed (-want +got):\n%s", diff)
	}
	need(t, lib, everyPart()...)
	want := shippedLibrary(t)
	want.Text.Pages.ReadText = ReadText{}
	if diff := cmp.Diff(want, lib, same); diff != "" {
		t.Errorf("library mismatch (-want +got):\n%s", diff)
	}
}

func TestNeedDecodesWhatItIsAskedForAndOnce(t *testing.T) {
	lib := opened(t, packed(t, everyPart()...))
	need(t, lib, DataStyles, TextSteps)
	shipped := shippedLibrary(t)
	want := &Library{Styles: shipped.Styles, Text: Text{Steps: shipped.Text.Steps}}
	if diff := cmp.Diff(want, lib, same); diff != "" {
		t.Errorf("library mismatch (-want +got):\n%s", diff)
	}
	lib.Styles[Light] = Press{}
	need(t, lib, DataStyles)
	if got := lib.Styles[Light]; got != (Press{}) {
		t.Errorf("decoded again: the light style is %+v, want it left alone", got)
	}
}

func TestSourcesAreThereWhenTheFirstIsAskedFor(t *testing.T) {
	lib := opened(t, packed(t))
	if r, ok := lib.Reference("hou-2002"); !ok || r.Title == "" {
		t.Errorf("got %+v, want the source", r)
	}
	if diff := cmp.Diff(shippedLibrary(t).References, lib.References); diff != "" {
		t.Errorf("references mismatch (-want +got):\n%s", diff)
	}
}

func TestALoadedLibraryHasEverything(t *testing.T) { need(t, shippedLibrary(t), everyPart()...) }

func TestNeedSaysWhatIsNotThere(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"left out", packed(t, DataStyles), "content: trial is not packed, want it"},
		{"cut short", "{\n\"trial\":{\"rules\":\n", "content: trial as packed: byte 9: want '['"},
		{"more", "{\n\"trial\":{}{}\n", "content: trial as packed: byte 2: want nothing more"},
		{"a field that nothing has", "{\n\"trial\":{\"rates\":1}\n", "content: trial as packed: byte 9: want a field of content.Trial instead of rates"},
		{"no number", "{\n\"trial\":{\"review_day\":six}\n", `content: trial as packed: byte 17: strconv.ParseInt: parsing "six": invalid syntax`},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := opened(t, test.text).Need(DataTrial)
			if err == nil || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}

// No part of what was packed passes for the whole.
func TestACutPartIsRefused(t *testing.T) {
	lib := opened(t, packed(t, TextSafety))
	whole := lib.packed[TextSafety]
	for n := range whole {
		if err := unpack(whole[:n], new(SafetyText)); err == nil {
			t.Fatalf("%d of %d bytes were taken for the whole", n, len(whole))
		}
	}
}

// What JSON writes in another way comes back as it was.
func TestWhatIsEscapedComesBack(t *testing.T) {
	want := map[string]string{`"`: `a "b" \ c\`, "\n": "line\nline\ttab \u2028 \x00", "ß": "año 𝄞", "": ""}
	packed, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]string
	if err := unpack(string(packed), &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("words mismatch (-want +got):\n%s", diff)
	}
}

func TestOpenRefusesSomethingElse(t *testing.T) {
	const want = "content: 15 bytes hold no part, want what Pack writes"
	if _, err := Open("<!doctype html>"); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestWhatIsPackedIsJSON(t *testing.T) {
	text := packed(t, everyPart()...)
	if !strings.HasPrefix(text, "{\n") || !strings.HasSuffix(text, "\n}\n") {
		t.Errorf("it begins %q and ends %q, want a brace on a line at either end: the start-up tells a whole file by them", text[:2], text[len(text)-3:])
	}
	var parts map[Part]json.RawMessage
	if err := json.Unmarshal([]byte(text), &parts); err != nil {
		t.Fatal(err)
	}
	if len(parts) != len(everyPart()) {
		t.Errorf("%d parts, want %d", len(parts), len(everyPart()))
	}
}

package content

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func shippedLibrary(t *testing.T) *Library {
	t.Helper()
	lib, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func TestRoutinesComeInTheOrderTheyAreOffered(t *testing.T) {
	lib := shippedLibrary(t)
	got := map[string]int{}
	var order []string
	for _, r := range lib.Routines {
		got[r.ID] = r.Minutes
		order = append(order, r.ID)
	}
	want := map[string]int{"one-spot": 8, "wall": 12, "full": 25, "move": 15}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("minutes mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"one-spot", "wall", "full", "move"}, order); diff != "" {
		t.Errorf("order mismatch (-want +got):\n%s", diff)
	}
}

func TestAFurtherRoutineFollowsByName(t *testing.T) {
	got := routineOrder([]string{"routines/chair.json", "routines/full.json", "routines/wall.json"})
	want := []string{"routines/wall.json", "routines/full.json", "routines/chair.json"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("order mismatch (-want +got):\n%s", diff)
	}
}

func TestLookups(t *testing.T) {
	lib := shippedLibrary(t)
	for _, test := range []struct {
		name string
		has  func(id string) bool
		id   string
	}{
		{"routine", func(id string) bool { r, ok := lib.Routine(id); return ok && r.ID == id }, "wall"},
		{"spot", func(id string) bool { s, ok := lib.Spot(id); return ok && s.ID == id }, "pit"},
		{"evidence", func(id string) bool { e, ok := lib.EvidenceByID(id); return ok && e.ID == id }, "heat"},
		{"reference", func(id string) bool { r, ok := lib.Reference(id); return ok && r.ID == id }, "hou-2002"},
	} {
		if !test.has(test.id) {
			t.Errorf("%s %q: not found, want it", test.name, test.id)
		}
		if test.has("nothing") {
			t.Errorf("%s %q: found, want nothing", test.name, "nothing")
		}
	}
}

func TestLoadFillsTheConstants(t *testing.T) {
	lib := shippedLibrary(t)
	for _, test := range []struct{ got, want string }{
		{lib.Text.Steps["press-and-move"].Care[0], "Never go above 7 out of 10."},
		{lib.Text.Spots["side-of-hip"].Press[1], "Stop when the ache under the ball is {pressure} out of 10."},
		{lib.Text.Steps["slow-breaths"].Care[0], "If you are more than 16 weeks pregnant, sit, or lie on your side."},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
	if why := lib.Text.Safety.Cautions["pregnant"].Why; !strings.Contains(why, "After 16 weeks") {
		t.Errorf("pregnant: got %q, want the weeks in it", why)
	}
}

func TestFill(t *testing.T) {
	values := map[string]string{"low": "4", "high": "6", "thing": "{low} {low|a}"}
	for _, test := range []struct{ in, want string }{
		{"{low} to {high}", "4 to 6"},
		{"{low}, {low}", "4, 4"},
		{"{most} stays", "{most} stays"},
		{"{most {low}", "{most 4"},
		{"{ {low} {high", "{ 4 {high"},
		{"{thing} {high}", "{low} {low|a} 6"},
		{"{low|a}{low|a|A}{low|a|b|9}", "aaa"},
		{"", ""},
	} {
		if got := Fill(test.in, values); got != test.want {
			t.Errorf("Fill(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

// People type some of the values, and some of what is filled was filled before.
func FuzzFill(f *testing.F) {
	f.Add("{n|minute|minutes|0b1a2b}", "7")
	f.Add("{side|left|right}", "right")
	f.Add("{n|a}", "{n|a|A}")
	f.Fuzz(func(t *testing.T, template, typed string) {
		Fill(template, map[string]string{"n": typed, "side": typed})
		if got, want := Fill("{n}, {side}", map[string]string{"n": typed, "side": "left"}), typed+", left"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestDecodeSaysTheLine(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"bad syntax", "{\n  \"low\": 4,\n  oops\n}", "content/x.json: line 3: invalid character 'o' looking for beginning of object key string"},
		{"wrong type", "{\n  \"low\": \"four\"\n}", "content/x.json: line 2: json: cannot unmarshal string into Go struct field Press.low of type int"},
		{"cut short", "{", "content/x.json: unexpected EOF"},
		{"empty", "", "content/x.json: EOF"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var press Press
			err := Decode(fstest.MapFS{"x.json": {Data: []byte(test.text)}}, "x.json", &press)
			if err == nil || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}

func TestDatesAreWritten(t *testing.T) {
	lib := shippedLibrary(t)
	for _, test := range []struct{ date, want string }{
		{"2026-03-02", "2 March 2026"},
		{"soon", "soon"},
	} {
		if got := lib.Text.Date.Words(test.date); got != test.want {
			t.Errorf("%s: got %q, want %q", test.date, got, test.want)
		}
	}
}

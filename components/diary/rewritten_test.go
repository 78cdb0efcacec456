package diary

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// rewritten is a text as another tool may write it: with its keys in any
// order, its numbers and letters in any form, and space anywhere.
func rewritten(t *testing.T, r *rand.Rand, text string) string {
	t.Helper()
	var tree any
	if err := json.Unmarshal([]byte(text), &tree); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	rewrite(&out, r, tree)
	return out.String()
}

func rewrite(out *strings.Builder, r *rand.Rand, tree any) {
	space := func() { out.WriteString([]string{"", " ", "\n", "\r\n\t"}[r.IntN(4)]) }
	before := func(i int, bracket string) {
		if i > 0 {
			bracket = ","
		}
		out.WriteString(bracket)
		space()
	}
	space()
	switch value := tree.(type) {
	case map[string]any:
		keys := make([]string, 0, len(value))
		for key := range value {
			keys = append(keys, key)
		}
		r.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
		for i, key := range keys {
			before(i, "{")
			rewrite(out, r, key)
			out.WriteString(":")
			rewrite(out, r, value[key])
		}
		out.WriteString("}")
	case []any:
		for i, item := range value {
			before(i, "[")
			rewrite(out, r, item)
		}
		out.WriteString("]")
	case float64:
		fmt.Fprintf(out, []string{"%.0f", "%.1f", "%.0fe0", "%.2fE+0", "%.3f"}[r.IntN(5)], value)
	case string:
		out.WriteString(`"`)
		for _, letter := range value {
			if letter < ' ' || letter == '"' || letter == '\\' || letter < 0x10000 && r.IntN(4) == 0 {
				fmt.Fprintf(out, `\u%04x`, letter)
			} else {
				out.WriteRune(letter)
			}
		}
		out.WriteString(`"`)
	default:
		fmt.Fprint(out, value)
	}
	space()
}

// A file that another tool has rewritten says what it said.
func TestRewrittenByAnotherTool(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for i := range 300 {
		want := Merge(full(), anyBook(r))
		if i%2 == 0 {
			want = anyBook(r)
		}
		want = want.MarkRead(`a "key" <&> of übermorgen`)
		text, err := Encode(want)
		if err != nil {
			t.Fatal(err)
		}
		other := rewritten(t, r, text)
		got, err := Decode(other, time.FixedZone("", 3600))
		if err != nil {
			t.Fatalf("%v in\n%s", err, other)
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("book mismatch (-want +got):\n%s\nof\n%s", diff, other)
		}
	}
}

// The parts of version 1 were objects, with numbers of their own.
func TestVersion1Rewritten(t *testing.T) {
	const old = `{"version":1,"records":[{"id":"a","routine":"full","begin":"2026-03-02T12:00:00Z","end":"2026-03-02T12:25:00Z","before":{"pain":6},` +
		`"parts":[{"step":"walk","planned":40,"held":31,"ending":"eased","lighter":true},{"step":"rub","planned":0,"held":0,"ending":"in-full"}]}]}`
	want, err := Decode(old, time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(7, 8))
	for range 50 {
		other := rewritten(t, r, old)
		got, err := Decode(other, time.UTC)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Fatalf("error is %v, book mismatch (-want +got):\n%s\nof\n%s", err, diff, other)
		}
	}
}

// What the program stored before it read with encoding/json is read as it was.
func TestWhatVersion2Stored(t *testing.T) {
	const stored = "{\"version\":2,\"records\":[\n" +
		`{"id":"a","routine":"one-spot","begin":"2026-03-02T12:00:00Z","end":"2026-03-02T12:08:00Z","finished":true,"pain":"too-sore",` +
		`"choices":{"style":"light","first":"left","oneSide":true,"surface":"wall","spot":"side-of-hip","untimed":true,"dose":"half"},` +
		`"parts":"light-and-long,90,61,eased,left,side-of-hip,wall,lighter",` +
		`"changes":[{"step":"easy-stretch","spot":"pit","caution":"new-hip","to":"wall"}],` +
		`"before":{"pain":0,"thing":"Putting on socks","ease":10},"after":{"pain":10},"felt":"better",` +
		`"spots":"side-of-hip,left,good-ache,low-back thigh-side","edited":"2026-03-02T13:00:00Z"}` + ",\n" +
		`{"id":"b","routine":"one-spot","begin":"2026-03-03T12:00:00Z","end":"2026-03-03T12:08:00Z","finished":true}` + "\n],\"cards\":[\n" +
		`{"date":"2026-03-02","at":"2026-03-03T12:00:00Z","felt":"worse","sore":"long","bruise":true}` + ",\n" +
		`{"date":"2026-03-09","week":true,"at":"2026-03-09T12:00:00Z","pain":4,"thing":"Lifting","ease":5,"sure":8}` + "\n],\"read\":[\n" +
		`"2026-03-02 review"` + "\n]}\n"
	got, err := Decode(stored, time.FixedZone("", 3600))
	if diff := cmp.Diff(full(), got); diff != "" || err != nil {
		t.Errorf("error is %v, book mismatch (-want +got):\n%s", err, diff)
	}
	if again, err := Encode(full()); err != nil || again != stored {
		t.Errorf("error is %v, text mismatch (-want +got):\n%s", err, cmp.Diff(stored, again))
	}
}

package diary

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// spread is a text with each field on a line of its own, which only
// encoding/json reads; false where it is no JSON.
func spread(text string) (string, bool) {
	var out bytes.Buffer
	err := json.Indent(&out, []byte(text), "", " ")
	return out.String(), err == nil
}

// What the program has written it reads at once, whatever a person called the
// thing that their back makes hard.
func TestReadStored(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	things := []string{"", "Socken & Schuhe", `Getting "up"`, `C:\`, "übermorgen", "<b>\u2028🧦"}
	for i := range 200 {
		want := anyBook(r)
		if i%2 == 0 {
			want = Merge(full(), want)
		}
		for j := range want.Records {
			want.Records[j].Before.Thing = things[r.IntN(len(things))]
		}
		text, err := Encode(want)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := readStored(text)
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || !ok {
			t.Fatalf("read is %v, want it, book mismatch (-want +got):\n%s\nof\n%s", ok, diff, text)
		}
	}
}

// What readStored does not know would make every book that has it slow to read.
func TestFullUsesEveryField(t *testing.T) {
	used := map[string]bool{}
	var look func(v reflect.Value)
	look = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				look(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				name := v.Type().String() + " " + v.Type().Field(i).Name
				used[name] = used[name] || !v.Field(i).IsZero()
				if v.Field(i).Type() != reflect.TypeFor[time.Time]() {
					look(v.Field(i))
				}
			}
		}
	}
	look(reflect.ValueOf(full()))
	for name, is := range used {
		if !is {
			t.Errorf("%s is used nowhere in the full book, want every field in it", name)
		}
	}
	if len(used) < 40 {
		t.Errorf("%d fields seen, want all", len(used))
	}
}

// With any letter of it another, a book is refused or says what encoding/json
// makes of it.
func TestReadStoredIsWhatJSONSays(t *testing.T) {
	text, err := Encode(full())
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for at := range text {
		for _, letter := range []byte("0a\"\\,{}[]:\n \x01\xff") {
			other := text[:at] + string(letter) + text[at+1:]
			got, ok := readStored(other)
			if !ok {
				continue
			}
			read++
			lines, valid := spread(other)
			want, err := Decode(lines, time.UTC)
			got.sort()
			if diff := cmp.Diff(want, got); diff != "" || err != nil || !valid {
				t.Fatalf("error is %v, book mismatch (-want +got):\n%s\nof\n%s", err, diff, other)
			}
		}
	}
	if read == 0 {
		t.Error("none was read, want those that make a book")
	}
}

package diary

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestBadDiaries(t *testing.T) {
	const good = `"id":"a","routine":"full","begin":"2026-03-02T12:00:00Z","end":"2026-03-02T12:25:00Z"`
	book := func(records string) string { return `{"version":1,"records":[` + records + `]}` }
	for _, test := range []struct{ name, value, want string }{
		{"no JSON", `diary`, `diary: invalid character 'd' looking for beginning of value`},
		{"cut short", `{"version":1,`, `diary: unexpected EOF`},
		{"another version", `{"version":2,"records":[]}`, `diary: version is 2, want 1`},
		{"no version", `{"records":[]}`, `diary: version is 0, want 1`},
		{"an unknown field", `{"version":1,"mood":3}`, `diary: json: unknown field "mood"`},
		{"more than one value", `{"version":1}{}`, `diary: more after the first value, want one value`},
		{"no id", book(`{}`), `diary: record 1: no id, want one`},
		{"no routine", book(`{"id":"a"}`), `diary: record 1: no routine, want one`},
		{"no begin", book(`{"id":"a","routine":"full"}`), `diary: record 1: begin is 0001-01-01 00:00:00 +0000 UTC, want a time`},
		{"an end before the begin", book(strings.Replace("{"+good+"}", "12:25", "11:25", 1)),
			`diary: record 1: end is 2026-03-02 11:25:00 +0000 UTC, want a time after 2026-03-02 12:00:00 +0000 UTC`},
		{"an id twice", book("{" + good + "},{" + good + "}"), `diary: record 2: id "a" stands twice, want once`},
		{"a feeling nobody offered", book("{" + good + `,"felt":"great"}`), `diary: record 1: felt is "great", want better, same or worse`},
		{"pain over 10", book("{" + good + `,"before":{"pain":11}}`), `diary: record 1: before: rating is 11, want 0 to 10`},
		{"ease below 0", book("{" + good + `,"after":{"ease":-1}}`), `diary: record 1: after: rating is -1, want 0 to 10`},
		{"a long label", book("{" + good + `,"before":{"thing":"` + strings.Repeat("é", 41) + `"}}`),
			`diary: record 1: before: thing is 41 characters, want at most 40`},
		{"time below 0", book("{" + good + `,"parts":[{"step":"x","planned":60,"held":-1,"ending":"eased"}]}`),
			`diary: record 1: part 1: step "x", planned 60, held -1 seconds, want a step and no less than 0`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Decode(test.value)
			if err == nil || err.Error() != test.want {
				t.Errorf("error is\n%v\nwant\n%s", err, test.want)
			}
		})
	}
}

func TestEncodeRefusesWhatDecodeWould(t *testing.T) {
	long := whole()
	long.End = time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC)
	if value, err := Encode(Book{Records: []Record{long}}); err == nil {
		t.Errorf("value is %s, want an error", value)
	}
}

func FuzzDecode(f *testing.F) {
	value, err := Encode(Book{}.Put(whole()))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(value)
	f.Add("")
	f.Add(`{"version":1,"records":null}`)
	f.Fuzz(func(t *testing.T, value string) {
		first, err := Decode(value)
		if err != nil {
			return
		}
		again, err := Encode(first)
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		second, err := Decode(again)
		if err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		if diff := cmp.Diff(first, second, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("book mismatch (-first +second):\n%s", diff)
		}
	})
}

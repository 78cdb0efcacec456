package diary

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestBadDiaries(t *testing.T) {
	const good = `"id":"a","routine":"full","begin":"2026-03-02T12:00:00Z","end":"2026-03-02T12:25:00Z"`
	book := func(records string) string { return "{\"version\":2,\n\"records\":[\n" + records + `]}` }
	for _, test := range []struct{ name, value, want string }{
		{"no JSON", `diary`, `diary: line 1: no diary, want one`},
		{"cut short", "{\"version\":2,\n", `diary: line 2: it stops here, want the rest`},
		{"a list", `[]`, `diary: line 1: no diary, want one`},
		{"a later version", `{"version":3,"records":[]}`, `diary: line 1: version is 3, want 1 to 2: from a newer program`},
		{"no version", "{\n\"records\":[]}", `diary: line 2: no version, want one`},
		{"half a version", `{"version":1.5}`, `diary: line 1: version is 1.5, want 1 to 2`},
		{"a later version at the end", "{\"mood\":3,\n\"version\":3}", `diary: line 1: version is 3, want 1 to 2: from a newer program`},
		{"a version that is none", `{"version":"2"}`, `diary: line 1: it is string, want a number`},
		{"nothing at all", `{}`, `diary: line 1: no version, want one`},
		{"an unknown part", "{\"version\":2,\n\n\"mood\":3}", `diary: line 3: "mood" is unknown, want another field`},
		{"an unknown field after all others", `{"version":2,"cards":[],"mood":3}`, `diary: line 1: "mood" is unknown, want another field`},
		{"a part twice", book("{" + good + "}],\"records\":[{" + good + "}"), `diary: line 3: records stands here again, want it once`},
		{"no list", `{"version":2,"records":{}}`, `diary: line 1: records is {, want a list`},
		{"a word that is none", "{\"version\":2,\n\"records\":[{\n\"finished\":maybe}]}",
			`diary: line 3: invalid character 'm' looking for beginning of value, want JSON`},
		{"a comma too many", "{\"version\":2,\n}", `diary: line 2: invalid character '}' looking for beginning of object key string, want JSON`},
		{"cut short in a session", book("{" + good[:30]), `diary: line 3: it stops here, want the rest`},
		{"cut short before its version", "{\"records\":[\n{" + good, `diary: line 2: it stops here, want the rest`},
		{"a number for a word", book("{" + good + `,"felt":3}`), `diary: line 3: felt is number, want text`},
		{"half a point", book("{" + good + `,"before":{"pain":1.5}}`), `diary: line 3: before.pain is number 1.5, want a whole number`},
		{"a number beyond all", book("{" + good + `,"before":{"pain":1e400}}`), `diary: line 3: before.pain is number 1e400, want a whole number`},
		{"a word for changes", book("{" + good + `,"changes":"none"}`), `diary: line 3: changes is string, want a list`},
		{"objects for parts", book("{" + good + `,"parts":[{"step":"x"}]}`), `diary: line 3: parts is array, want text`},
		{"a number for spots", book("{" + good + `,"spots":3}`), `diary: line 3: spots is number, want text`},
		{"a number for a day", `{"version":2,"cards":[{"date":3}]}`, `diary: line 1: date is number, want text`},
		{"a word for a session", book(`"a"`), `diary: line 3: it is string, want fields`},
		{"a moment that is none", book(`{"id":"a","begin":"2026-02-30T12:00:00Z"}`),
			`diary: line 3: parsing time "2026-02-30T12:00:00Z": day out of range`},
		{"more than one value", `{"version":2}{}`, `diary: line 1: more after the diary, want its end`},
		{"a comma after all", `{"version":2},`, `diary: line 1: more after the diary, want its end`},
		{"an unknown field", book("{" + good + "},\n{\"mood\":3}"), `diary: line 4: "mood" is unknown, want another field`},
		{"no id", book(`{}`), `diary: line 3: id is "", want one`},
		{"an odd id", book(`{"id":"<b>"}`), `diary: line 3: id is "<b>", want one`},
		{"no routine", book(`{"id":"a"}`), `diary: line 3: routine is "", want one`},
		{"no begin", book(`{"id":"a","routine":"full"}`), `diary: line 3: begin is 0001-01-01 00:00:00 +0000 UTC, want a time`},
		{"an end before the begin", book(strings.Replace("{"+good+"}", "12:25", "11:25", 1)),
			`diary: line 3: end is 2026-03-02 11:25:00 +0000 UTC, want a time after 2026-03-02 12:00:00 +0000 UTC`},
		{"an id twice", book("{" + good + "},{" + good + "}"), `diary: line 3: session a stands here again, want it once`},
		{"a feeling nobody offered", book("{" + good + `,"felt":"great"}`), `diary: line 3: felt is "great", want better, same or worse`},
		{"pain over 10", book("{" + good + "},\n\n{" + good + `,"before":{"pain":11}}`), `diary: line 5: before: rating is 11, want 0 to 10`},
		{"ease below 0", book("{" + good + `,"after":{"ease":-1}}`), `diary: line 3: after: rating is -1, want 0 to 10`},
		{"a long label", book("{" + good + `,"before":{"thing":"` + strings.Repeat("é", 41) + `"}}`),
			`diary: line 3: before: thing is "` + strings.Repeat("é", 41) + `", want at most 40 characters on one line`},
		{"a label on two lines", book("{" + good + `,"before":{"thing":"a\nb"}}`),
			`diary: line 3: before: thing is "a\nb", want at most 40 characters on one line`},
		{"time below 0", book("{" + good + `,"parts":"x,60,-1"}`),
			`diary: line 3: part 1: step "x", planned 60, held -1 seconds, want a step and 0 to 86400`},
		{"a part without a time", book("{" + good + `,"parts":"x,60;y"}`), `diary: line 3: part 2: planned is "", want seconds`},
		{"a part with too much", book("{" + good + `,"parts":"x,60,,,,,,,,"}`), `diary: line 3: part 1: more than 8 fields, want at most so many`},
		{"a name that is none", book("{" + good + `,"choices":{"spot":"=1+1"}}`),
			`diary: line 3: name is "=1+1", want small letters, digits and hyphens, at most 60`},
		{"a day that is none", "{\"version\":2,\n\"cards\":[{\"date\":\"2026-02-30\"}]}", `diary: line 2: date is "2026-02-30", want one such as 2026-01-31`},
		{"a card without a time", "{\"version\":2,\n\"cards\":[{\"date\":\"2026-02-28\"}]}", `diary: line 2: date or time is missing, want both`},
		{"a soreness nobody offered", `{"version":2,"cards":[{"date":"2026-02-28","at":"2026-03-01T10:00:00Z","sore":"very"}]}`,
			`diary: line 1: sore is "very", want none, day, long or too-long`},
		{"a week over 10", `{"version":2,"cards":[{"date":"2026-02-28","week":true,"at":"2026-03-01T10:00:00Z","sure":12}]}`,
			`diary: line 1: rating is 12, want 0 to 10`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Decode(test.value, time.UTC)
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

// What version 1 kept comes over whole, with its times where the person is.
func TestMigrateFromVersion1(t *testing.T) {
	berlin := time.FixedZone("", 3600)
	value := `{"version":1,"records":[{"id":"a","routine":"one-spot","begin":"2026-03-02T23:30:00Z","end":"2026-03-02T23:38:00Z","finished":true,` +
		`"choices":{"style":"light","first":"left"},"parts":[{"step":"light-and-long","spot":"pit","side":"left","surface":"wall","planned":90,"held":31,"ending":"eased","lighter":true},` +
		`{"step":"walk","planned":40,"held":40,"ending":"in-full"}],"changes":[{"step":"walk","caution":"sleepy"}],"before":{"pain":6},"after":{"pain":5},"felt":"same"}]}`
	want := Book{Records: []Record{{
		ID: "a", Routine: "one-spot", Finished: true,
		Begin:   time.Date(2026, 3, 3, 0, 30, 0, 0, berlin),
		End:     time.Date(2026, 3, 3, 0, 38, 0, 0, berlin),
		Choices: Choices{Style: "light", First: "left"},
		Parts: Parts{
			{Step: "light-and-long", Spot: "pit", Side: "left", Surface: "wall", Planned: 90, Held: 31, Ending: "eased", Lighter: true},
			{Step: "walk", Planned: 40, Held: 40, Ending: "in-full"},
		},
		Changes: []Change{{Step: "walk", Caution: "sleepy"}},
		Before:  Rating{Pain: n(6)}, After: Rating{Pain: n(5)}, Felt: Same,
	}}}
	got, err := Decode(value, berlin)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("book mismatch (-want +got):\n%s", diff)
	}
	if got.Records[0].Date().String() != "2026-03-03" {
		t.Errorf("the day is %v, want the one of where the person is", got.Records[0].Date())
	}
	for _, empty := range []string{`{"version":1,"records":null}`, `{"version":1,"records":[]}`} {
		if _, err := Decode(empty, berlin); err != nil {
			t.Error(err)
		}
	}
}

// The day of a session is that of the place where it was done.
func TestRecordsKeepTheirTimeZone(t *testing.T) {
	r := record("a", 0, Same)
	r.Begin = time.Date(2026, 3, 2, 23, 50, 0, 0, time.FixedZone("", -5*3600))
	r.End = r.Begin.Add(time.Minute)
	value, err := Encode(Book{}.Put(r))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(value, time.FixedZone("", 9*3600))
	if err != nil || got.Records[0].Date().String() != "2026-03-02" {
		t.Errorf("book is %v, error %v, want the day 2026-03-02", got, err)
	}
}

// year is a year of a session a day, two kinds in turn, with all cards.
func year(days int) Book {
	var b Book
	for i := range days {
		r := record(fmt.Sprintf("mm%06d", i), i, Same)
		r.Choices = Choices{Style: "standard", First: "left", Surface: "wall", Spot: "side-of-hip"}
		r.Before, r.After = Rating{Pain: n(i % 8), Thing: "Putting on socks", Ease: n(5)}, Rating{Pain: n(i % 7), Thing: "Putting on socks", Ease: n(6)}
		for _, step := range []string{"low-back-corner", "top-of-buttock", "side-of-hip"} {
			for _, side := range []string{"left", "right"} {
				r.Parts = append(r.Parts, Part{Step: step, Spot: step, Side: side, Surface: "wall", Planned: 60, Held: 60 - i%3*7, Ending: "in-full"})
				r.Spots = append(r.Spots, SpotFelt{Spot: step, Side: side, Like: GoodAche})
			}
		}
		for _, step := range []string{"warm-hands", "rub-it-out", "stand-and-step", "knee-rolls", "pelvic-tilts", "cat-and-camel", "figure-four"} {
			r.Parts = append(r.Parts, Part{Step: step, Planned: 60, Held: 60, Ending: "in-full"})
		}
		b.Records = append(b.Records, r)
		b.Cards = append(b.Cards, Card{Date: r.Date(), At: r.End.AddDate(0, 0, 1), Felt: Same, Sore: NotSore})
		if i%7 == 6 {
			b.Cards = append(b.Cards, Card{Date: r.Date(), Week: true, At: r.End, Rating: Rating{n(3), "Putting on socks", n(4)}, Sure: n(7)})
		}
	}
	return b
}

func TestAYearIsAFewHundredKilobytes(t *testing.T) {
	value, err := Encode(year(365))
	if err != nil {
		t.Fatal(err)
	}
	t.Log(len(value))
	if len(value) > 450_000 {
		t.Errorf("a year of daily sessions is %d bytes, want at most 450,000", len(value))
	}
}

func BenchmarkDecode(b *testing.B) {
	value, err := Encode(year(1000))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(value)))
	for b.Loop() {
		if _, err := Decode(value, time.UTC); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzImport(f *testing.F) {
	value, err := Encode(full())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(value)
	f.Add("")
	f.Add(`{"version":1,"records":null}`)
	f.Add(`{"version":1,"records":[{"id":"a","routine":"full","begin":"2026-03-02T12:00:00+23:59","end":"2026-03-02T12:25:00Z","parts":[{"step":"a","planned":1}]}]}`)
	f.Add(`{"records":[{"end":"2026-03-02T12:25:00Z","begin":"2026-03-02T12:00:00Z","routine":"full","id":"a","before":{"pain":1e0}}],"version":2.0}`)
	f.Add("{\"version\":2,\n\"records\":[\n{\"id\":\"a\",\"routine\":\"full\",\"begin\":\"2026-03-02T12:00:00Z\",\"end\":\"2026-03-02T12:25:00Z\",\"parts\":\"x,60,-1\"}\n]}")
	f.Fuzz(func(t *testing.T, value string) {
		into := full()
		first, err := ReadImport(value, into, time.FixedZone("", 3600))
		if diff := cmp.Diff(full(), into); diff != "" {
			t.Fatalf("the diary itself changed (-want +got):\n%s", diff)
		}
		if err != nil {
			return
		}
		var pretty bytes.Buffer
		if err := json.Indent(&pretty, []byte(value), "", "\t"); err != nil {
			t.Fatalf("what is no JSON was read: %v", err)
		}
		if other, err := Decode(pretty.String(), time.FixedZone("", 3600)); err != nil {
			t.Fatalf("what was read cannot be read on more lines: %v", err)
		} else if diff := cmp.Diff(first.From, other); diff != "" {
			t.Errorf("book mismatch (-on one line +on more):\n%s", diff)
		}
		again, err := Encode(Merge(into, first.From))
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		second, err := Decode(again, time.UTC)
		if err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		if diff := cmp.Diff(Merge(into, first.From), second, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("book mismatch (-first +second):\n%s", diff)
		}
		third, err := Encode(second)
		if err != nil || third != again {
			t.Errorf("a second export differs, error %v:\n%s\nwant\n%s", err, third, again)
		}
	})
}

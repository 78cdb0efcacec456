package diary

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"unknot/content"
)

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

func n(n int) *int { return &n }

// record is a session of so many days after the first.
func record(id string, days int, felt Felt) Record {
	begin := noon.AddDate(0, 0, days)
	return Record{ID: id, Routine: "one-spot", Begin: begin, End: begin.Add(8 * time.Minute), Finished: true, Felt: felt}
}

// whole is a record with every field in use.
func whole() Record {
	r := record("a", 0, Better)
	r.Pain = "too-sore"
	r.Choices = Choices{Style: content.Light, First: "left", OneSide: true, Surface: content.Wall, Spot: "side-of-hip", Untimed: true, Dose: HalfDose}
	r.Spots = []SpotFelt{{Spot: "side-of-hip", Side: "left", Like: GoodAche, Spread: []string{"low-back", "thigh-side"}}}
	r.Edited = noon.Add(time.Hour)
	r.Parts = Parts{{Step: "light-and-long", Spot: "side-of-hip", Side: "left", Surface: content.Wall, Planned: 90, Held: 61, Ending: "eased", Lighter: true}}
	r.Changes = []Change{{Step: "easy-stretch", Spot: "pit", Caution: "new-hip", To: content.Wall}}
	r.Before = Rating{Pain: n(0), Thing: "Putting on socks", Ease: n(10)}
	r.After = Rating{Pain: n(10)}
	return r
}

// full is a book with every field in use.
func full() Book {
	b := Book{}.Put(whole()).Put(record("b", 1, NotSaid))
	b = b.PutCard(Card{Date: DateOf(noon), At: noon.AddDate(0, 0, 1), Felt: Worse, Sore: SoreLong, Bruise: true})
	b = b.PutCard(Card{Date: DateOf(noon) + 7, Week: true, At: noon.AddDate(0, 0, 7), Rating: Rating{n(4), "Lifting", n(5)}, Sure: n(8)})
	return b.MarkRead("2026-03-02 review")
}

func TestPut(t *testing.T) {
	early, late, other := record("a", 0, Same), record("b", 3, Same), record("c", 1, Same)
	changed := early
	changed.Felt = Worse
	for _, test := range []struct {
		name string
		in   []Record
		put  Record
		want []Record
	}{
		{name: "the first", put: early, want: []Record{early}},
		{name: "a later one comes last", in: []Record{early}, put: late, want: []Record{early, late}},
		{name: "an earlier one finds its place", in: []Record{early, late}, put: other, want: []Record{early, other, late}},
		{name: "the same session takes its own place", in: []Record{early, late}, put: changed, want: []Record{changed, late}},
	} {
		t.Run(test.name, func(t *testing.T) {
			before := Book{Records: test.in}
			kept := append([]Record(nil), test.in...)
			got := before.Put(test.put)
			if diff := cmp.Diff(Book{Records: test.want}, got); diff != "" {
				t.Errorf("book mismatch (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(kept, before.Records); diff != "" {
				t.Errorf("the book it was put into changed (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLastAndWorseRun(t *testing.T) {
	worse, same := record("w", 0, Worse), record("s", 0, Same)
	for _, test := range []struct {
		name    string
		records []Record
		want    Felt
		run     int
	}{
		{name: "an empty book"},
		{name: "one", records: []Record{worse}, want: Worse, run: 1},
		{name: "a better one ends the run", records: []Record{worse, worse, same}, want: Same},
		{name: "the newest count", records: []Record{same, worse, worse, worse}, want: Worse, run: 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := Book{Records: test.records}
			last, ok := b.Last()
			if last.Felt != test.want || ok != (len(test.records) > 0) {
				t.Errorf("last felt %q, found %t, want %q", last.Felt, ok, test.want)
			}
			if run := b.WorseRun(); run != test.run {
				t.Errorf("run is %d, want %d", run, test.run)
			}
		})
	}
}

func TestRoundTrip(t *testing.T) {
	want := full()
	value, err := Encode(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(value, time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("book mismatch (-want +got):\n%s", diff)
	}
}

func TestDecodeNothing(t *testing.T) {
	got, err := Decode("", time.UTC)
	if diff := cmp.Diff(Book{}, got); diff != "" || err != nil {
		t.Errorf("error is %v, book mismatch (-want +got):\n%s", err, diff)
	}
}

func TestDecodePutsInOrder(t *testing.T) {
	late, early := record("b", 3, Same), record("a", 0, Same)
	value, err := Encode(Book{Records: []Record{late, early}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(value, time.UTC)
	if err != nil || got.Records[0].ID != "a" {
		t.Errorf("records are %v, error %v, want the early one first", got.Records, err)
	}
}

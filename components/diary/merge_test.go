package diary

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// anyBook returns a book made of few things, so that two books share some of
// them in other forms.
func anyBook(r *rand.Rand) Book {
	var b Book
	for i := range 6 {
		if r.IntN(2) == 0 {
			continue
		}
		record := record(fmt.Sprint("r", i), i/2, []Felt{Better, Same, Worse}[r.IntN(3)])
		if r.IntN(2) == 0 {
			record.Edited = noon.Add(time.Duration(r.IntN(3)) * time.Hour)
		}
		record.Before.Pain = n(r.IntN(11))
		b = b.Put(record)
		at := noon.Add(time.Duration(r.IntN(3)) * time.Hour)
		b = b.PutCard(Card{Date: DateOf(noon) + Date(i), At: at, Felt: []Felt{Better, Worse}[r.IntN(2)]})
		b = b.PutCard(Card{Date: DateOf(noon) + Date(i), Week: true, At: at, Rating: Rating{Pain: n(r.IntN(3))}})
		b = b.MarkRead(fmt.Sprint("key ", r.IntN(4)))
	}
	return b
}

func TestMergeProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	same := func(name string, got, want Book) {
		t.Helper()
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%s mismatch (-want +got):\n%s", name, diff)
		}
	}
	for range 300 {
		a, b, c := anyBook(r), anyBook(r), anyBook(r)
		ab := Merge(a, b)
		same("the other way round", Merge(b, a), ab)
		same("once more", Merge(ab, b), ab)
		same("with itself", Merge(a, a), a)
		same("with nothing", Merge(a, Book{}), a)
		same("another order of three", Merge(a, Merge(b, c)), Merge(ab, c))
		if _, err := Encode(ab); err != nil {
			t.Fatal(err)
		}
	}
}

// What is exported and imported again is the same to the byte, and adds
// nothing.
func TestRoundTripToTheByte(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 100 {
		b := anyBook(r)
		value, err := Encode(b)
		if err != nil {
			t.Fatal(err)
		}
		fresh, err := ReadImport(value, Book{}, time.FixedZone("", 3600))
		if err != nil {
			t.Fatal(err)
		}
		if again, err := Encode(fresh.From); err != nil || again != value {
			t.Fatalf("export is, error %v:\n%s\nwant\n%s", err, again, value)
		}
		twice, err := ReadImport(value, b, time.UTC)
		if err != nil || twice.Records+twice.Cards+twice.Changed != 0 {
			t.Fatalf("importing it again adds %+v, error %v, want nothing", twice, err)
		}
	}
}

func TestReadImportSaysWhatItAdds(t *testing.T) {
	mine := Book{}.Put(record("a", 0, Same))
	edited := record("a", 0, Better)
	edited.Edited = noon
	theirs := Book{}.Put(edited).Put(record("b", 1, Same)).PutCard(Card{Date: DateOf(noon), At: noon})
	value, err := Encode(theirs)
	if err != nil {
		t.Fatal(err)
	}
	got, err := ReadImport(value, mine, time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	want := Import{From: theirs, Records: 1, Cards: 1, Changed: 1}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("import mismatch (-want +got):\n%s", diff)
	}
	for value, want := range map[string]string{
		" \n":                             "diary: line 2: no diary, want one",
		string(make([]byte, MaxImport+1)): fmt.Sprintf("diary: %d bytes, want at most %d", MaxImport+1, MaxImport),
	} {
		if _, err := ReadImport(value, mine, time.UTC); err == nil || err.Error() != want {
			t.Errorf("error is %v, want %s", err, want)
		}
	}
}

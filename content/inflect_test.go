package content

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// in returns a sentence as Fill finds it in a library of a language.
func in(t *testing.T, tag, sentence string) string {
	t.Helper()
	inflect, err := inflections(fstest.MapFS{
		"text/" + tag + "/words.json": {Data: []byte(`{"sides": {"left": "izquierda", "right": "derecha"}}`)},
	}, tag)
	if err != nil {
		t.Fatal(err)
	}
	return string(inflect([]byte(sentence)))
}

func TestANumberTakesTheFormOfTheLanguage(t *testing.T) {
	const polish, arabic = "{n} {n|minuta|minuty|minut}", "{n|zero|one|two|few|many|other}"
	for _, test := range []struct{ tag, in, n, want string }{
		{"en", "{n} {n|day|days} to go", "1", "1 day to go"},
		{"en", "{n} {n|day|days} to go", "0", "0 days to go"},
		{"en", "{n} {n|day|days} to go", "101", "101 days to go"},
		{"en", "{n} {n|day|days} to go", "4 to 6", "4 to 6 days to go"},
		{"en", "{n} {n|day|days}", "4.5", "4.5 days"},
		{"ja", "{n}{n|日}", "1", "1日"},
		{"fr", "{n} {n|jour|jours}", "0", "0 jour"},
		{"pl", polish, "1", "1 minuta"},
		{"pl", polish, "4", "4 minuty"},
		{"pl", polish, "12", "12 minut"},
		{"pl", polish, "22", "22 minuty"},
		{"pl", polish, "612", "612 minut"},
		{"pl", polish, "622", "622 minuty"},
		{"ar", arabic, "0", "zero"},
		{"ar", arabic, "2", "two"},
		{"ar", arabic, "103", "few"},
		{"ar", arabic, "902", "other"},
	} {
		if got := Fill(in(t, test.tag, test.in), map[string]string{"n": test.n}); got != test.want {
			t.Errorf("%s: %s in %q is %q, want %q", test.tag, test.n, test.in, got, test.want)
		}
	}
}

func TestASideIsAWordOrAPhrase(t *testing.T) {
	for _, test := range []struct{ in, side, want string }{
		{"a la {side}", "left", "a la izquierda"},
		{"a la {side}", "right", "a la derecha"},
		{"el {side|tobillo izquierdo|tobillo derecho}", "left", "el tobillo izquierdo"},
		{"el {side|tobillo izquierdo|tobillo derecho}", "right", "el tobillo derecho"},
	} {
		if got := Fill(in(t, "es", test.in), map[string]string{"side": test.side}); got != test.want {
			t.Errorf("%s of %q is %q, want %q", test.side, test.in, got, test.want)
		}
	}
}

func TestHowALanguageCounts(t *testing.T) {
	for tag, want := range map[string]string{"en": "0b1a2b", "es": "0b1a2b", "de": "0b1a2b", "ja": "0a", "fr": "0a2b"} {
		if got, err := countRule(tag); err != nil || got != want {
			t.Errorf("%s counts by %s (%v), want %s", tag, got, err, want)
		}
	}
	counts, err := Counts("pl")
	if diff := cmp.Diff([]string{"one", "few", "many"}, counts); err != nil || diff != "" {
		t.Errorf("%v; forms mismatch (-want +got):\n%s", err, diff)
	}
	if _, err := countRule("no language"); err == nil {
		t.Error("a tag that is none: no error, want one")
	}
}

func TestALanguageMustBeListed(t *testing.T) {
	const want = `content/languages.json: no language "eo", want it listed`
	if _, err := languageOf(Files, "eo"); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

package check

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"unknot/content/madeup"
)

// madeUp returns the shipped files with the language that is made up.
func madeUp(t *testing.T) fstest.MapFS {
	t.Helper()
	fsys, err := madeup.FS(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	return fsys
}

func TestALanguageThatLacksNothingPasses(t *testing.T) {
	for _, err := range FS(madeUp(t)) {
		t.Error(err)
	}
}

func TestCheckSaysWhatALanguageLacks(t *testing.T) {
	const place = "content/text/ar-XB/"
	for _, test := range []struct {
		name, file, english, words string
		want                       []string
	}{
		{"a key", "boot.json", `{"retry": "Try again", "reload": "Reload"}`, `{"retry": "Otra vez"}`, []string{
			place + `boot.json: reload: no words, want those for "Reload"`,
		}},
		{"a sentence of a list", "boot.json", `{"do": ["Sit down.", "Stand up."]}`, `{"do": ["Siéntese."]}`, []string{
			place + `boot.json: do.2: no words, want those for "Stand up."`,
		}},
		{"words", "boot.json", `{"retry": "Try again"}`, `{"retry": " "}`, []string{
			place + `boot.json: retry: no words, want those for "Try again"`,
		}},
		{"a key of its own", "boot.json", `{"retry": "Try again"}`, `{"retry": "Otra vez", "more": "Más"}`, []string{
			place + `boot.json: more: English has nothing of the kind, want it gone`,
		}},
		{"what is only its own", "pages.json", `{"site": {"name": "Unknot"}}`, `{"site": {"name": "Unknot"}}`, []string{
			place + `pages.json: site.translated.1: no words, want some that say that no clinician who speaks the language has checked it`,
		}},
		{"a translation", "boot.json", `{"retry": "Try it once again"}`, `{"retry": "Try it once again"}`, []string{
			place + `boot.json: retry: is the English sentence "Try it once again", want it translated`,
		}},
		{"an id", "flow.json", `{"things": [{"id": "Bending", "name": "Bending"}]}`, `{"things": [{"id": "Agacharse", "name": "Agacharse"}]}`, []string{
			place + `flow.json: things.1.id: is "Agacharse", want "Bending": an id is the same in every language`,
		}},
		{"quiet marks", "boot.json", `{"retry": "Try again"}`, `{"retry": "¡Otra \"vez\"!"}`, []string{
			place + `boot.json: retry: has " in "¡Otra \"vez\"!", want none`,
			place + `boot.json: retry: has ! in "¡Otra \"vez\"!", want none`,
			place + `boot.json: retry: has ¡ in "¡Otra \"vez\"!", want none`,
		}},
		{"a placeholder", "boot.json", `{"loading": "Ready: {percent} %"}`, `{"loading": "Listo: {porcentaje} %"}`, []string{
			place + `boot.json: loading: placeholder {percent} is missing, want it`,
			place + `boot.json: loading: placeholder {porcentaje} is unknown, want one of ["percent"]`,
		}},
		{"a brace", "boot.json", `{"retry": "Try again"}`, `{"retry": "Otra vez}"}`, []string{
			place + `boot.json: retry: has a lone brace in "Otra vez}", want pairs`,
		}},
		{"forms of a number", "boot.json", `{"days": "{n} {n|day|days}"}`, `{"days": "{n} {n|día|días}"}`, []string{
			place + `boot.json: days: choice {n|día|días} has 2 forms, want 6: zero, one, two, few, many, other`,
		}},
		{"forms of a side", "boot.json", `{"arm": "Your {side} arm"}`, `{"arm": "El brazo {side|izquierdo}"}`, []string{
			place + `boot.json: arm: choice {side|izquierdo} has 1 forms, want 2: left, right`,
		}},
		{"a number", "boot.json", `{"wait": "Wait for 3 days."}`, `{"wait": "Espere 5 días."}`, []string{
			place + `boot.json: wait: does not say 3, want it as in "Wait for 3 days."`,
			place + `boot.json: wait: says 5, want no number that is not in "Wait for 3 days."`,
		}},
		{"a dose without words", "steps.json", `{"do": "Stay there."}`, `{"do": "Quédese tres minutos. Luego pare."}`, []string{
			place + `steps.json: do: has a dose in words in "Quédese tres minutos. Luego pare.", want a placeholder`,
			place + `steps.json: do: has more than 1 sentence in "Quédese tres minutos. Luego pare.", want 1 to a string`,
		}},
		{"a term", "safety.json", `{"a": "You feel numb.", "b": "You feel well."}`, `{"a": "Se siente raro.", "b": "Se siente bien."}`, []string{
			place + `safety.json: a: says nothing of numb in "Se siente raro.", want one of ["entumec*"] as in "You feel numb."`,
		}},
		{"nothing", "safety.json", `{"a": "You feel numb."}`, `{"a": "Se siente entumecido."}`, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := &checker{}
			c.language(fstest.MapFS{
				"text/en/" + test.file:                 {Data: []byte(test.english)},
				"text/en/terms.json":                   {Data: []byte(`{"terms": {"numb": ["numb"]}, "in": {"numb": ["safety"]}}`)},
				"text/" + madeup.Tag + "/" + test.file: {Data: []byte(test.words)},
				"text/" + madeup.Tag + "/terms.json":   {Data: []byte(`{"terms": {"numb": ["entumec*"]}, "numbers": ["tres"], "units": ["minutos"]}`)},
			}, madeup.Tag)
			got := messages(c.errs)
			if test.file != "safety.json" { // where the English term stands
				got = got[1:]
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("messages mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCheckSaysOfAFileThatALanguageLacks(t *testing.T) {
	fsys := madeUp(t)
	delete(fsys, "text/"+madeup.Tag+"/diary.json")
	want := []string{"content/text/ar-XB/diary.json: no such file, want one with the keys of the English one"}
	if diff := cmp.Diff(want, messages(FS(fsys))); diff != "" {
		t.Errorf("messages mismatch (-want +got):\n%s", diff)
	}
}

// A language that is half done lies in its folder and harms nobody.
func TestALanguageThatIsNotListedIsReportedApart(t *testing.T) {
	fsys := madeUp(t)
	fsys["languages.json"] = shipped(t)["languages.json"]
	delete(fsys, "text/"+madeup.Tag+"/diary.json")
	if errs := FS(fsys); len(errs) > 0 {
		t.Errorf("got %v, want nothing said of what is not built", errs)
	}
	got := Unlisted(fsys)
	if len(got[madeup.Tag]) != 1 {
		t.Errorf("got %v, want the one file that is missing", got)
	}
}

func TestCheckRefusesABadList(t *testing.T) {
	for _, test := range []struct{ name, list, want string }{
		{"no English", `[{"tag": "es", "name": "Español", "dir": "ltr"}]`, `content/languages.json: begins with something else than "en", want it first`},
		{"no direction", `[{"tag": "en", "name": "English", "dir": ""}]`, `content/languages.json: en: dir is "", want one of ["ltr" "rtl"]`},
		{"no name", `[{"tag": "en", "name": "", "dir": "ltr"}]`, `content/languages.json: en: no name, want one in the language itself`},
		{"no folder", `[{"tag": "en", "name": "English", "dir": "ltr"}, {"tag": "eo", "name": "Esperanto", "dir": "ltr"}]`, `content/text/eo/boot.json: no such file, want one with the keys of the English one`},
	} {
		t.Run(test.name, func(t *testing.T) {
			fsys := shipped(t)
			fsys["languages.json"] = &fstest.MapFile{Data: []byte(test.list)}
			if got := strings.Join(messages(FS(fsys)), "\n"); !strings.Contains(got, test.want) {
				t.Errorf("got %s, want %s among it", got, test.want)
			}
		})
	}
}

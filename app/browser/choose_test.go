package browser

import "testing"

func TestChoose(t *testing.T) {
	voices := []speaker{
		{name: "Anna", lang: "de-DE", local: true, usual: true},
		{name: "Cloud", lang: "en-US", usual: true},
		{name: "Sam", lang: "en_US", local: true},
		{name: "Daniel", lang: "en-GB", local: true},
	}
	for _, test := range []struct {
		name               string
		voices             []speaker
		page, person, wish string
		want               string // "" is none
	}{
		{"the person's own kind, on the device", voices, "en", "en-GB", "", "Daniel"},
		{"an underline for a hyphen", voices, "en", "en-US", "", "Sam"},
		{"on the device before the browser's choice", voices[:3], "en", "fr-FR", "", "Sam"},
		{"never away from the device", voices[:2], "en", "en-GB", "", ""},
		{"by name", voices, "en", "en-GB", "Sam", "Sam"},
		{"not even by name", voices, "en", "en-GB", "Cloud", "Daniel"},
		{"a name of another language is no reason", voices, "en", "en-GB", "Anna", "Daniel"},
		{"a name that is gone", voices, "en", "en-GB", "Zoe", "Daniel"},
		{"the words' language, not the person's", voices, "de", "en-GB", "", "Anna"},
		{"none of the language", voices, "fr", "en-GB", "", ""},
		{"none at all", nil, "en", "en-GB", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ""
			if i, ok := choose(test.voices, test.page, test.person, test.wish); ok {
				got = test.voices[i].name
			}
			if got != test.want {
				t.Errorf("chose %q, want %q", got, test.want)
			}
		})
	}
}

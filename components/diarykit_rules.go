//go:build !wasm

package components

import (
	"strconv"

	"unknot/components/diary"
)

// A kitTrial is what the trial says in one state, and the rules it goes by.
type kitTrial struct{ Says, Rules []string }

// trials returns what the trial says in each state. Only the day is left to be
// filled.
func (k kitMaker) trials() map[string]kitTrial {
	text, trial := k.text.Trial, k.lib.Trial
	n := func(n int) map[string]string {
		return map[string]string{"n": strconv.Itoa(n), "low": strconv.Itoa(trial.LowPain)}
	}
	look := []string{"length", "change", "thing", "time"}
	all := map[string]kitTrial{
		"none":                {k.says(text.None, nil), look},
		"begun":               {k.says(append([]string{text.Today}, text.Early[1:]...), nil), look},
		string(diary.Early):   {k.says(text.Early, nil), look},
		string(diary.Low):     {k.says(text.Low, n(trial.LowDays)), []string{"low", "time"}},
		string(diary.Stopped): {k.says(text.Stopped, n(trial.WorseRun)), []string{"worse-run", "time"}},
		string(diary.Lapsed):  {k.says(text.Lapsed, n(trial.LapseDays)), []string{"length", "break", "time"}},
	}
	for stage, verdicts := range text.Says {
		for verdict, says := range verdicts {
			all[stage+"-"+verdict] = kitTrial{k.says(says, nil), look}
		}
	}
	return all
}

func (k kitMaker) says(phrases []string, values map[string]string) []string {
	says := fillAll(append(append([]string(nil), phrases...), k.text.Trial.Always...), map[string]string{
		"of": strconv.Itoa(k.lib.Trial.EndDay), "day": strconv.Itoa(k.lib.Trial.ReviewDay),
	})
	return fillAll(says, values)
}

// A kitSource is a source with its address.
type kitSource struct{ By, Title, URL, In string }

func (k kitMaker) sources(rule string) []kitSource {
	var all []kitSource
	for _, ref := range ruleSources(k.lib, rule) {
		address := ref.URL
		if ref.DOI != "" {
			address = "https://doi.org/" + ref.DOI
		}
		all = append(all, kitSource{byline(k.lib, ref), ref.Title + ".", address, appeared(k.lib, ref)})
	}
	return all
}

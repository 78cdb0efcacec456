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

// rule says one rule with its numbers.
func (k kitMaker) rule(id string) []string {
	t := k.lib.Trial
	n := map[string]int{
		"change": t.Points, "thing": t.ThingPoints, "worse-run": t.WorseRun,
		"pain-up": t.Points, "break": t.BreakDays, "low": t.LowDays, "day-dose": t.DaySessions,
	}[id]
	values := k.hours()
	if id == "low" {
		values["low"] = strconv.Itoa(t.LowPain)
	}
	for key, value := range map[string]int{
		"n": n, "percent": t.Percent, "minutes": t.DayMinutes, "day": t.ReviewDay, "of": t.EndDay,
	} {
		values[key] = strconv.Itoa(value)
	}
	return fillAll(k.text.Rules[id], values)
}

// A kitSource is a source with its address.
type kitSource struct{ By, Title, URL, In string }

func (k kitMaker) sources(rule string) []kitSource {
	r, _ := k.lib.Trial.Rule(rule)
	var all []kitSource
	for _, id := range r.Sources {
		if ref, ok := k.lib.Reference(id); ok {
			address := ref.URL
			if ref.DOI != "" {
				address = "https://doi.org/" + ref.DOI
			}
			all = append(all, kitSource{byline(k.lib, ref), ref.Title + ".", address, appeared(k.lib, ref)})
		}
	}
	return all
}

// limit says why a session presses less.
func (k kitMaker) limit(why string, says []string) []string {
	values := k.hours()
	values["n"] = strconv.Itoa(k.lib.Trial.BreakDays)
	switch diary.Why(why) {
	case diary.WorseDays:
		values["n"] = strconv.Itoa(k.lib.Trial.WorseRun)
	case diary.PainUp:
		values["n"] = strconv.Itoa(k.lib.Trial.Points)
	}
	return fillAll(says, values)
}

func limitRules(why string) []string {
	switch diary.Why(why) {
	case diary.WorseDays:
		return []string{"worse-run"}
	case diary.PainUp:
		return []string{"pain-up"}
	case diary.LongAgo:
		return []string{"break"}
	case diary.FeltWorse:
		return []string{"worse-run"}
	case diary.NotHelping:
		return []string{"length", "change"}
	case diary.Returning:
		return []string{"soreness", "worse-run", "break"}
	}
	return []string{"soreness"}
}

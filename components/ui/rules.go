package ui

import (
	"maps"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/wording"
	"unknot/content"
)

// Enough says that a day's dose is done where another session that presses
// would be too much, or that only one of so many minutes would be.
func Enough(lib *content.Library, b diary.Book, d device.Device, another int) app.UI {
	words := EnoughWords(lib, b, d, another)
	if words == nil {
		return Nothing()
	}
	return EnoughNote(lib, words)
}

// RulesFold shows rules of the trial, each with its sources or as our own.
func RulesFold(lib *content.Library, id string, rules ...string) app.UI {
	shown := make([]app.UI, len(rules))
	for i, rule := range rules {
		shown[i] = RuleItem(lib, rule)
	}
	return Fold(id, lib.Text.Diary.Trial.Rules, shown...)
}

func RuleItem(lib *content.Library, id string) app.UI {
	rule, _ := lib.Trial.Rule(id)
	sources := RuleSources(lib, id)
	body := []app.UI{Paragraph("", RuleWords(lib, id)...)}
	switch {
	case rule.Judgement && len(sources) > 0:
		body = append(body, Paragraph("fine", lib.Text.Diary.Trial.Partly))
	case rule.Judgement:
		body = append(body, Paragraph("fine", lib.Text.Diary.Trial.Ours))
	}
	if len(sources) > 0 {
		items := make([]app.UI, len(sources))
		for i, source := range sources {
			items[i] = Li().Body(Citation(lib, source))
		}
		body = append(body, Ul().Class("sources__list").Body(items...))
	}
	return Box("rule", body...)
}

// RuleWords says one rule of the trial with its numbers.
func RuleWords(lib *content.Library, id string) []string {
	t := lib.Trial
	numbers := map[string]int{
		"percent": t.Percent, "minutes": t.DayMinutes, "day": t.ReviewDay, "of": t.EndDay,
		"low": t.HalveHours, "high": t.StopHours,
	}
	maps.Copy(numbers, map[string]map[string]int{
		"change":    {"n": t.Points, "low": t.LeastPoints},
		"thing":     {"n": t.ThingPoints},
		"worse-run": {"n": t.WorseRun},
		"soreness":  {"day": t.BruiseDays},
		"pain-up":   {"n": t.Points, "day": t.UpDays},
		"break":     {"n": t.BreakDays},
		"low":       {"n": t.LowDays, "low": t.LowPain, "high": t.EasyThing},
		"severe":    {"n": t.SeverePain},
		"day-dose":  {"n": t.DaySessions},
		"today":     {"n": t.MovesOnly, "day": t.BetweenDays},
	}[id])
	return wording.FillAll(lib.Text.Diary.Rules[id], NumberWords(numbers))
}

// RuleSources returns what a rule of the trial goes by.
func RuleSources(lib *content.Library, id string) []content.Reference {
	rule, _ := lib.Trial.Rule(id)
	var sources []content.Reference
	for _, source := range rule.Sources {
		if ref, ok := lib.Reference(source); ok {
			sources = append(sources, ref)
		}
	}
	return sources
}

// LimitWords says why a session presses less.
func LimitWords(lib *content.Library, why diary.Why) []string {
	n := lib.Trial.BreakDays
	switch why {
	case diary.WorseDays:
		n = lib.Trial.WorseRun
	case diary.PainUp:
		n = lib.Trial.Points
	case diary.VeryBad:
		n = lib.Trial.SeverePain
	case diary.Bruised:
		n = lib.Trial.BruiseDays
	}
	values := wording.SoreHours(lib)
	values["n"] = strconv.Itoa(n)
	return wording.FillAll(lib.Text.Diary.Dose.Why[string(why)], values)
}

// LimitRules returns the rules by which a session presses less.
func LimitRules(why diary.Why) []string {
	switch why {
	case diary.WorseDays, diary.FeltWorse:
		return []string{"worse-run"}
	case diary.PainUp:
		return []string{"pain-up"}
	case diary.LongAgo:
		return []string{"break"}
	case diary.VeryBad:
		return []string{"severe"}
	case diary.BadToday, diary.HadToStop:
		return []string{"bad-day"}
	case diary.GotWorse:
		return []string{"change", "thing"}
	case diary.NotHelping:
		return []string{"length", "change"}
	case diary.Returning:
		return []string{"soreness", "worse-run", "break"}
	}
	return []string{"soreness"}
}

// NumberWords are numbers as phrases take them.
func NumberWords(numbers map[string]int) map[string]string {
	words := make(map[string]string, len(numbers))
	for key, n := range numbers {
		words[key] = strconv.Itoa(n)
	}
	return words
}

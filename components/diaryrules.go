package components

import (
	"maps"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// rulesFold shows rules of the trial, each with its sources or as our own.
func rulesFold(lib *content.Library, id string, rules ...string) app.UI {
	shown := make([]app.UI, len(rules))
	for i, rule := range rules {
		shown[i] = ruleItem(lib, rule)
	}
	return fold(id, lib.Text.Diary.Trial.Rules, shown...)
}

func ruleItem(lib *content.Library, id string) app.UI {
	rule, _ := lib.Trial.Rule(id)
	sources := ruleSources(lib, id)
	body := []app.UI{paragraph("", ruleWords(lib, id)...)}
	switch {
	case rule.Judgement && len(sources) > 0:
		body = append(body, paragraph("fine", lib.Text.Diary.Trial.Partly))
	case rule.Judgement:
		body = append(body, paragraph("fine", lib.Text.Diary.Trial.Ours))
	}
	if len(sources) > 0 {
		items := make([]app.UI, len(sources))
		for i, source := range sources {
			items[i] = ui.Li().Body(citation(lib, source))
		}
		body = append(body, ui.Ul().Class("sources__list").Body(items...))
	}
	return ui.Div().Class("rule").Body(body...)
}

// ruleWords says one rule of the trial with its numbers.
func ruleWords(lib *content.Library, id string) []string {
	t := lib.Trial
	n := map[string]int{
		"change": t.Points, "thing": t.ThingPoints, "worse-run": t.WorseRun,
		"pain-up": t.Points, "break": t.BreakDays, "low": t.LowDays, "day-dose": t.DaySessions,
	}[id]
	values := soreHours(lib)
	if id == "low" {
		values["low"] = strconv.Itoa(t.LowPain)
	}
	maps.Copy(values, numberWords(map[string]int{
		"n": n, "percent": t.Percent, "minutes": t.DayMinutes, "day": t.ReviewDay, "of": t.EndDay,
	}))
	return wording.FillAll(lib.Text.Diary.Rules[id], values)
}

// ruleSources returns what a rule of the trial goes by.
func ruleSources(lib *content.Library, id string) []content.Reference {
	rule, _ := lib.Trial.Rule(id)
	var sources []content.Reference
	for _, source := range rule.Sources {
		if ref, ok := lib.Reference(source); ok {
			sources = append(sources, ref)
		}
	}
	return sources
}

// limitWords says why a session presses less.
func limitWords(lib *content.Library, why diary.Why) []string {
	n := lib.Trial.BreakDays
	switch why {
	case diary.WorseDays:
		n = lib.Trial.WorseRun
	case diary.PainUp:
		n = lib.Trial.Points
	}
	values := soreHours(lib)
	values["n"] = strconv.Itoa(n)
	return wording.FillAll(lib.Text.Diary.Dose.Why[string(why)], values)
}

// limitRules returns the rules by which a session presses less.
func limitRules(why diary.Why) []string {
	switch why {
	case diary.WorseDays, diary.FeltWorse:
		return []string{"worse-run"}
	case diary.PainUp:
		return []string{"pain-up"}
	case diary.LongAgo:
		return []string{"break"}
	case diary.NotHelping:
		return []string{"length", "change"}
	case diary.Returning:
		return []string{"soreness", "worse-run", "break"}
	}
	return []string{"soreness"}
}

// soreHours are the hours of soreness after which less is pressed, and none.
func soreHours(lib *content.Library) map[string]string {
	return numberWords(map[string]int{"low": lib.Trial.HalveHours, "high": lib.Trial.StopHours})
}

// numberWords are numbers as phrases take them.
func numberWords(numbers map[string]int) map[string]string {
	words := make(map[string]string, len(numbers))
	for key, n := range numbers {
		words[key] = strconv.Itoa(n)
	}
	return words
}

package check

import (
	"slices"
	"strings"
)

// stepTakes, spotTakes, cautionTakes and figureTakes are what those words may take.
var (
	stepTakes    = []string{"pressure", "hold", "limit", "most", "weeks"}
	spotTakes    = []string{"pressure", "hold", "limit", "most"}
	cautionTakes = []string{"limit", "most", "weeks", "birth"}
	figureTakes  = []string{"side"}
)

// viewFiles are the words that views fill, viewTakes every name they fill.
var viewFiles = []string{
	"text/en/pages.json", "text/en/map.json", "text/en/session.json", "text/en/flow.json", "text/en/diary.json", "text/en/boot.json", "text/en/embed.json", "text/en/publish.json", "text/en/manifest.json", "text/en/date.json",
}

var viewTakes = []string{
	"a", "address", "after", "b", "before", "date", "day", "dose", "high", "hold", "isbn", "limit", "low", "minutes", "month", "most", "n", "name",
	"of", "page", "percent", "place", "places", "pressure", "routine", "seconds", "side", "spot", "spots", "steps", "thing", "time", "title", "year",
}

// mustTake is, by file and key, what a sentence is useless without.
var mustTake = map[string]string{
	"boot.json: loading": "percent",

	"date.json: pattern": "day month year",

	"embed.json: title":       "routine",
	"embed.json: description": "routine minutes",
	"embed.json: frame":       "routine",
	"embed.json: moved":       "n",
	"embed.json: blocked":     "address",
	"map.json: sides.left":    "spot",
	"map.json: sides.right":   "spot",
	"map.json: chosen":        "places n",
	"map.json: shown":         "spot places",

	"pages.json: site.title":         "page name",
	"pages.json: site.reviewed":      "date",
	"pages.json: site.unchecked.2":   "date",
	"pages.json: safety.judged.3":    "n",
	"pages.json: home.minutes":       "n",
	"pages.json: home.linkLabel":     "name routine",
	"pages.json: routine.light":      "pressure",
	"pages.json: routine.reviewed":   "date",
	"pages.json: spots.how.standard": "pressure hold",
	"pages.json: spots.how.light":    "pressure hold",
	"pages.json: spots.spotTitle":    "spot",
	"pages.json: evidence.isbn":      "isbn",
	"pages.json: dose.seconds":       "n",
	"pages.json: dose.minutes":       "n",
	"pages.json: dose.both":          "minutes seconds",
	"pages.json: dose.range":         "low high",
	"pages.json: dose.hold":          "time",
	"pages.json: dose.holds":         "n time",
	"pages.json: dose.sets":          "n time",
	"pages.json: dose.repeats":       "n",
	"pages.json: dose.eachSide":      "dose",
	"pages.json: dose.changingSide":  "dose",
	"pages.json: dose.eachWay":       "dose",
	"pages.json: dose.worseSide":     "dose",
	"pages.json: dose.otherSide":     "dose",
	"pages.json: list.two":           "a b",
	"pages.json: list.more":          "a b",
	"pages.json: list.last":          "a b",

	"flow.json: setup.screened":           "n",
	"flow.json: setup.leftOut":            "steps",
	"flow.json: setup.moved":              "steps",
	"flow.json: setup.lighter":            "pressure",
	"flow.json: setup.styles.standard":    "pressure hold",
	"flow.json: setup.styles.light":       "pressure hold",
	"flow.json: setup.styleTime":          "time",
	"flow.json: setup.startTime":          "time",
	"flow.json: setup.preferFirst":        "spots",
	"flow.json: setup.preferLeave":        "spots",
	"flow.json: setup.total":              "time",
	"flow.json: checkIn.ease.legend":      "thing",
	"flow.json: aftercare.pressed":        "time",
	"flow.json: aftercare.onSide":         "time side",
	"flow.json: aftercare.midline":        "time",
	"flow.json: aftercare.part":           "place time",
	"flow.json: aftercare.partOf":         "place time of",
	"flow.json: aftercare.skipped":        "steps",
	"flow.json: aftercare.leftOut":        "steps",
	"flow.json: aftercare.moved":          "steps",
	"flow.json: aftercare.pain":           "before after",
	"flow.json: aftercare.ease":           "thing before after most",
	"flow.json: aftercare.worseRun.title": "n",
	"flow.json: gate.again.long-ago":      "n",
	"flow.json: pain.tingling.do.2":       "time",

	"diary.json: today.trial.first":       "day",
	"diary.json: today.trial.early":       "n of day",
	"diary.json: today.trial.late":        "n of",
	"diary.json: today.day":               "day name",
	"diary.json: today.other":             "routine time",
	"diary.json: cards.day":               "date",
	"diary.json: cards.soreAgain":         "date",
	"diary.json: cards.soreness.day":      "low",
	"diary.json: cards.soreness.long":     "low high",
	"diary.json: cards.soreness.too-long": "high",
	"diary.json: cards.was.day":           "low",
	"diary.json: cards.was.long":          "low high",
	"diary.json: cards.was.too-long":      "high",
	"diary.json: trial.early.1":           "n of",
	"diary.json: trial.early.3":           "day",
	"diary.json: trial.low.1":             "n low",
	"diary.json: trial.stopped.1":         "n",
	"diary.json: trial.lapsed.1":          "n",
	"diary.json: trial.pain":              "before after",
	"diary.json: trial.ease":              "thing before after most",
	"diary.json: rules.length.1":          "day of",
	"diary.json: rules.change.1":          "n percent low",
	"diary.json: rules.thing.1":           "n",
	"diary.json: rules.worse-run.1":       "n",
	"diary.json: rules.soreness.1":        "low high day",
	"diary.json: rules.pain-up.1":         "n day",
	"diary.json: rules.break.1":           "n",
	"diary.json: rules.low.1":             "low n high",
	"diary.json: rules.severe.1":          "n",
	"diary.json: dose.why.severe.1":       "n",
	"diary.json: rules.day-dose.1":        "n minutes",
	"diary.json: dose.why.sore.1":         "low",
	"diary.json: dose.why.too-sore.1":     "high",
	"diary.json: dose.why.too-sore.3":     "n",
	"diary.json: dose.why.bruised.3":      "n",
	"diary.json: dose.why.worse-days.1":   "n",
	"diary.json: dose.why.pain-up.1":      "n",
	"diary.json: dose.why.long-ago.1":     "n",
	"diary.json: trend.one":               "n date",
	"diary.json: trend.since":             "date",
	"diary.json: trend.trial":             "date day of",
	"diary.json: month.sum":               "n",
	"diary.json: month.sore":              "n",
	"diary.json: trend.sum":               "n low high",
	"diary.json: trend.same":              "n low",
	"diary.json: trend.change":            "before after",
	"diary.json: list.count":              "n",
	"diary.json: list.session":            "date time",
	"diary.json: list.key":                "most",
	"diary.json: list.pain":               "before after",
	"diary.json: list.painBefore":         "n",
	"diary.json: list.painAfter":          "n",
	"diary.json: list.sure":               "n most",
	"diary.json: list.ease":               "thing n most",
	"diary.json: list.average":            "n most",
	"diary.json: spots.went":              "places",
	"diary.json: spots.lastTime":          "date",
	"diary.json: keep.found":              "n of",
	"diary.json: keep.changes":            "n",
	"diary.json: keep.bad":                "n",
	"diary.json: sheet.lead":              "date",
	"diary.json: sheet.routine":           "routine n",
	"diary.json: sheet.often":             "n of date",
	"diary.json: sheet.pressed":           "time",
	"diary.json: sheet.spot":              "place title",
	"diary.json: sheet.sore":              "n of",
	"diary.json: sheet.soreDay":           "n",
	"diary.json: sheet.bruised":           "n",
	"diary.json: sheet.worseDays":         "n",
	"diary.json: sheet.day":               "date n",
	"diary.json: sheet.stops":             "n",

	"session.json: resume.continue":     "n place",
	"session.json: resume.continueLeft": "n place time",
	"session.json: player.place":        "title side",
	"session.json: player.step":         "n of",
	"session.json: player.hold":         "n of",
	"session.json: player.count":        "n of",
	"session.json: player.minutes":      "n",
	"session.json: player.next":         "place",
	"session.json: player.atMost":       "time",
	"session.json: player.pressure":     "pressure",
	"session.json: controls.longer":     "n",
	"session.json: away.unseen":         "time",
	"session.json: away.left":           "place time",
	"session.json: lines.next":          "place",
	"session.json: lines.hold":          "time",
	"session.json: lines.repeats":       "n",
	"session.json: lines.warm":          "time",
	"session.json: lines.swap":          "side",
	"session.json: lines.tooMuch":       "pressure",
}

// englishCounts are the forms of a choice by number in English.
var englishCounts = []string{"one", "other"}

// placeholders reports those that nothing fills, and those that are missing.
func (c *checker) placeholders(at place, file string, path []string, s string) {
	takes := mayTake(file, path)
	for _, p := range placeholder.FindAllString(s, -1) {
		if name, _, _ := strings.Cut(strings.Trim(p, "{}"), "|"); !slices.Contains(takes, name) {
			at.report("placeholder %s is unknown, want one of %q", p, takes)
		}
	}
	if rest := placeholder.ReplaceAllString(s, ""); strings.ContainsAny(rest, "{}") {
		at.report("has a lone brace in %q, want pairs", s)
	}
	choices(at, s, englishCounts)
	key := file[strings.LastIndex(file, "/")+1:] + ": " + strings.Join(path, ".")
	for _, name := range strings.Fields(mustTake[key]) {
		if !slices.Contains(names(s), name) {
			at.report("placeholder {%s} is missing, want it", name)
		}
	}
}

// mayTake returns the placeholders a sentence may use.
func mayTake(file string, path []string) []string {
	title := path[len(path)-1] == "title"
	switch {
	case file == "text/en/steps.json" && slices.Contains(path, "onSide"):
		return slices.Concat(figureTakes, stepTakes)
	case file == "text/en/steps.json" && !title:
		return stepTakes
	case file == "text/en/spots.json" && !title:
		return spotTakes
	case file == "text/en/safety.json" && path[0] == "cautions":
		return cautionTakes
	case file == "text/en/figures.json":
		return figureTakes
	case slices.Contains(viewFiles, file):
		return viewTakes
	}
	return nil
}

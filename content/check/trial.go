package check

import "unknot/content"

// trial checks the numbers of the trial against limits that no file may pass,
// and that each rule says where it comes from and has words.
func (c *checker) trial() {
	t := c.lib.Trial
	at := c.at("trial.json")
	at.date(t.Reviewed)
	for _, n := range []struct {
		name      string
		n         int
		low, high int
		unit      string
		rule      string // which says where the number comes from
	}{
		{"review_day", t.ReviewDay, 7, 28, "", "length"},
		{"end_day", t.EndDay, t.ReviewDay + 1, 84, "", "length"},
		{"points", t.Points, 1, content.MaxRating, " of 10", "change"},
		{"percent", t.Percent, 10, 50, " %", "change"},
		{"least_points", t.LeastPoints, 1, t.Points, " of 10", "change"},
		{"thing_points", t.ThingPoints, 1, content.MaxRating, " of 10", "thing"},
		{"window_days", t.WindowDays, 1, t.ReviewDay / 2, "", "change"},
		{"ratings", t.Ratings, 2, t.WindowDays, "", "change"}, // never from one session
		{"worse_run", t.WorseRun, 2, 5, "", "worse-run"},
		{"halve_hours", t.HalveHours, 12, 48, "", "soreness"},
		{"stop_hours", t.StopHours, t.HalveHours + 1, 72, "", "soreness"},
		{"break_days", t.BreakDays, 3, 28, "", "break"},
		{"lapse_days", t.LapseDays, t.BreakDays, t.EndDay, "", "length"},
		{"ask_days", t.AskDays, (t.StopHours + 47) / 24, 7, "", "soreness"},
		{"night_hours", t.NightHours, 1, 12, "", "soreness"},
		{"low_pain", t.LowPain, 0, 3, " of 10", "low"},
		{"low_days", t.LowDays, 7, t.EndDay, "", "low"},
		{"easy_thing", t.EasyThing, 5, content.MaxRating, " of 10", "low"},
		{"severe_pain", t.SeverePain, 6, 8, " of 10", "severe"},
		{"up_days", t.UpDays, 1, 7, "", "pain-up"},
		{"bruise_days", t.BruiseDays, 7, 28, "", "soreness"},
		{"day_minutes", t.DayMinutes, 1, content.MaxRoutineMinutes, "", "day-dose"},
		{"day_sessions", t.DaySessions, 1, 3, "", "day-dose"},
		{"between_days", t.BetweenDays, 1, 1, "", "today"}, // the words say yesterday
		{"moves_only", t.MovesOnly, 2, 7, "", "today"},
	} {
		at.between(n.name, n.n, n.low, n.high, n.unit)
		if _, ok := t.Rule(n.rule); !ok {
			at.report("%s has no rule %q, want one with its sources, or judgement", n.name, n.rule)
		}
	}
	if r, _ := c.lib.Routine(t.FirstRoutine); len(r.Surfaces) == 0 || r.Floor {
		at.report("first_routine is %q, want a routine that presses and needs no lying down", t.FirstRoutine)
	}
	if r, ok := c.lib.Routine(t.MoveRoutine); !ok || len(r.Surfaces) > 0 {
		at.report("move_routine is %q, want a routine without pressing", t.MoveRoutine)
	}
	var rules []string
	for _, r := range t.Rules {
		rules = append(rules, r.ID)
		in := at.in("rule " + r.ID)
		in.cites(r.Sources)
		if len(r.Sources) == 0 && !r.Judgement {
			in.report("no sources, want at least 1, or judgement")
		}
	}
	pair(c.at("text/en/diary.json", "rules"), c.lib.Text.Diary.Rules, rules...)
	pair(c.at("text/en/diary.json", "file.endings"), c.lib.Text.Diary.File.Endings,
		"in-full", "eased", "by-hand", "skipped", "hurt", "stopped", "too-much")
	pair(c.at("text/en/diary.json", "today.titles"), c.lib.Text.Diary.Today.Titles, "stopped", "not-today", "done", "quiet")
	pair(c.at("text/en/diary.json", "today.why"), c.lib.Text.Diary.Today.Why,
		"done", "first", "press", "between", "gentler", "moves-only", "cannot")
	pair(c.at("text/en/diary.json", "today.trial"), c.lib.Text.Diary.Today.Trial, "none", "first", "early", "late", "over")
	pair(c.at("text/en/diary.json", "today.days"), c.lib.Text.Diary.Today.Days, "press", "move", "rest")
}

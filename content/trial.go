package content

// A Trial is the numbers of the six-week trial: when to look back, what change
// matters, what soreness asks for, and what a day is for. Days are days of the calendar after the
// first finished session, which is day 0.
type Trial struct {
	Reviewed string `json:"reviewed"` // date the numbers were last read against their sources, 2006-01-02

	ReviewDay int `json:"review_day"` // look back for the first time
	EndDay    int `json:"end_day"`    // the trial is over

	Points      int `json:"points"`       // of pain, 0 to 10: a change that matters
	Percent     int `json:"percent"`      // of the pain at first: another way to matter
	LeastPoints int `json:"least_points"` // without which no share of it matters
	ThingPoints int `json:"thing_points"` // of the hard thing, 0 to 10: a change that matters
	WindowDays  int `json:"window_days"`  // the first and the last so many days are compared
	Ratings     int `json:"ratings"`      // days with a rating that either must have

	WorseRun   int `json:"worse_run"`   // next days in a row that were worse: stop
	HalveHours int `json:"halve_hours"` // sore for longer: half the next dose
	StopHours  int `json:"stop_hours"`  // sore for longer: no pressing
	BreakDays  int `json:"break_days"`  // without pressing: begin at half
	LapseDays  int `json:"lapse_days"`  // without a session: the trial has ended
	AskDays    int `json:"ask_days"`    // the next-day card is asked for so many days
	NightHours int `json:"night_hours"` // after a session before the next day can have begun: midnight says nothing of sleep; our judgement

	LowPain int `json:"low_pain"` // pain that leaves nothing to do, 0 to 10
	LowDays int `json:"low_days"` // where it has been so low for so long
	// EasyThing is how easy the hard thing must be, 0 to 10, for that.
	EasyThing int `json:"easy_thing"`
	// SeverePain is pain of now, 0 to 10, with which nothing is pressed.
	SeverePain int `json:"severe_pain"`
	// UpDays is for how many days after a press pain that is up leaves
	// pressing out.
	UpDays int `json:"up_days"`
	// BruiseDays is how long a bruise keeps pressing out, at the least.
	BruiseDays int `json:"bruise_days"`

	DayMinutes  int `json:"day_minutes"`  // of sessions that press, in one day
	DaySessions int `json:"day_sessions"` // that press, in one day

	// FirstRoutine is the routine of a first press, and of one that is to be
	// less; MoveRoutine is that of the days between.
	FirstRoutine string `json:"first_routine"`
	MoveRoutine  string `json:"move_routine"`
	BetweenDays  int    `json:"between_days"` // after a day with a press, for moving
	// MovesOnly is after how many sessions without a press none is suggested.
	MovesOnly int `json:"moves_only"`

	Rules []Rule `json:"rules"`
}

// A Rule is one rule of the trial as the reader is told it, with where it
// comes from. Its words are in the diary's.
type Rule struct {
	ID        string   `json:"id"`
	Sources   []string `json:"sources"`
	Judgement bool     `json:"judgement,omitempty"` // ours, wholly or in part
}

// Rule returns a rule by id.
func (t *Trial) Rule(id string) (Rule, bool) {
	for _, r := range t.Rules {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

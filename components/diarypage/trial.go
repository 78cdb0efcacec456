package diarypage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// trial draws what the trial says, with its buttons and the rules it goes by.
func (o *openBook) trial(buttons ...app.UI) app.UI {
	says, rules := TrialWords(o.lib, o.state)
	numbers, actions := o.numbers(), ui.Nothing()
	if len(buttons) > 0 {
		actions = ui.Box("actions", buttons...)
	}
	return ui.TitledSection("trial", o.words().Trial.Title,
		ui.List("plain-list", wording.Joined(says, o.words().Trial.Always)),
		numbers,
		actions,
		ui.RulesFold(o.lib, "trial-rules", rules...),
	)
}

// TrialWords returns what the trial says, and the rules it goes by.
func TrialWords(lib *content.Library, s diary.State) (says, rules []string) {
	text, trial, n := lib.Text.Diary.Trial, lib.Trial, s.Day
	rules = []string{"length", "change", "thing", "time"}
	switch s.Stage {
	case diary.NotBegun:
		says = text.None
	case diary.Early:
		says = text.Early
		if s.Day == 0 {
			says = append([]string{text.Today}, text.Early[1:]...)
		}
	case diary.Low:
		says, n, rules = text.Low, trial.LowDays, []string{"low", "time"}
	case diary.Stopped:
		says, n, rules = text.Stopped, trial.WorseRun, []string{"worse-run", "time"}
	case diary.Lapsed:
		says, n, rules = text.Lapsed, trial.LapseDays, []string{"length", "break", "time"}
	default:
		says = text.Says[string(s.Stage)][saidOf(lib, s)]
	}
	return wording.FillAll(says, ui.NumberWords(map[string]int{
		"n": n, "of": trial.EndDay, "day": trial.ReviewDay, "low": trial.LowPain,
	})), rules
}

// saidOf returns the key of what a look back says: of one without pressing
// there can be other words.
func saidOf(lib *content.Library, s diary.State) string {
	key := string(s.Verdict)
	if _, ok := lib.Text.Diary.Trial.Says[string(s.Stage)][key+content.MovesOnly]; ok && !s.Pressed {
		return key + content.MovesOnly
	}
	return key
}

// numbers sets the first days beside the last ones, where the trial looks back.
func (o *openBook) numbers() app.UI {
	s, lib, text := o.state, o.lib, &o.words().Trial
	var lines []string
	line := func(phrase string, shift diary.Shift) {
		if shift.Known {
			lines = append(lines, content.Fill(phrase, map[string]string{
				"before": o.device.Number(shift.From), "after": o.device.Number(shift.To),
				"thing": lib.ThingName(s.Thing), "most": strconv.Itoa(content.MaxRating),
			}))
		}
	}
	line(text.Pain, s.Pain)
	line(text.Ease, s.Ease)
	if lines == nil || s.Stage != diary.Review && s.Stage != diary.Over {
		return ui.Nothing()
	}
	return ui.List("plain-list", lines)
}

// readButton marks what the trial says as read.
func (o *openBook) readButton() app.UI {
	return control("read", "button", o.words().Trial.Read, o.markRead)
}

func (o *openBook) markRead(app.Context, app.Event) {
	key := o.state.Key()
	o.change(func(b diary.Book) diary.Book { return b.MarkRead(key) })
	o.saved(o.orUnsaved(o.words().Cards.Saved))
}

// unread reports whether the trial says something that has not been read.
func (o *openBook) unread() bool {
	key := o.state.Key()
	return key != "" && !o.book.HasRead(key)
}

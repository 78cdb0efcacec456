package diarypage

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/ui"
)

// usualTime is when a reminder comes unless another time is picked.
const usualTime = "18:00"

// usualReminder is what is picked before the person picks: three days a week,
// with days between.
func usualReminder() diary.Reminder {
	r := diary.Reminder{Hour: 18}
	for _, day := range []time.Weekday{time.Monday, time.Wednesday, time.Friday} {
		r.Days[day] = true
	}
	return r
}

// reminders offers a file for the calendar. A browser can't remind anyone while
// it is closed.
func (p *Page) reminders() app.UI {
	text := &p.words().Remind
	var days []app.UI
	for n := range 7 {
		day := (n + 1) % 7 // from Monday
		days = append(days, ui.Tick("remind-"+strconv.Itoa(day), p.weekday(time.Weekday(day), device.Weekday), p.remind.Days[day],
			func() { p.remind.Days[day] = !p.remind.Days[day] }))
	}
	return ui.TitledSection("reminders", text.Title,
		ui.Paragraph("", text.Help...),
		ui.Fold("remind-fold", text.Pick,
			ui.FieldSet().Class("question").Body(
				ui.Legend().Class("question__legend").Text(text.Days),
				ui.Box("question__wrap", days...),
			),
			ui.Label().Class("question check-in__other").Attr("for", "remind-at").Body(
				ui.Span().Class("question__legend").Text(text.Time),
				ui.Input().Attr("type", "time").ID("remind-at").Class("text-field remind__time").
					Attr("value", usualTime).
					OnInput(ui.Guarded(p.pickTime), app.EventScope("remind-at")),
			),
			ui.Box("actions", control("remind-save", "button", text.Save, p.saveReminder)),
		),
	)
}

func (p *Page) pickTime(ctx app.Context, _ app.Event) { p.remindAt(ui.FieldValue(ctx)) }

// remindAt sets the time of the reminder. A field that was cleared is the usual
// time.
func (p *Page) remindAt(clock string) {
	at, err := time.Parse("15:04", clock[:min(len(clock), len(usualTime))])
	if err != nil {
		at, _ = time.Parse("15:04", usualTime) // a constant that can be read
	}
	p.remind.Hour, p.remind.Minute = at.Hour(), at.Minute()
}

func (p *Page) saveReminder(app.Context, app.Event) {
	r := p.reminder()
	if !r.Any() {
		p.told(p.words().Remind.None, nil)
		return
	}
	p.hand("reminder", "ics", "text/calendar;charset=utf-8", r.Calendar(p.Device.Now()))
}

// reminder is what was picked, for as long as the trial goes on.
func (p *Page) reminder() diary.Reminder {
	left := p.Library.Trial.EndDay
	if p.state.Active() {
		left -= p.state.Day
	}
	r, text := p.remind, p.words().Remind
	r.Weeks, r.Title, r.Text = max(1, (left+6)/7), text.Event, text.Text
	if here := p.ctx.Page().URL(); here.Host != "" {
		r.URL = here.Scheme + "://" + here.Host + ui.Link("/")
	}
	return r
}

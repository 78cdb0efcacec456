package components

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// DiarySheet is one sheet of paper for a therapist: what was tried, how often,
// what the ratings did, soreness, and questions to ask.
type DiarySheet struct {
	app.Compo

	Library *content.Library
	Device  Device

	openBook
	open bool
}

func (p *DiarySheet) OnPreRender(ctx app.Context) { p.head().set(ctx) }
func (p *DiarySheet) OnNav(ctx app.Context)       { p.head().arrive(ctx) }

func (p *DiarySheet) head() head { return pageHead(p.Library, p.text().Sheet, p.text().SheetAbout) }

func (p *DiarySheet) text() content.DiaryPageText { return p.Library.Text.Pages.Diary }

func (p *DiarySheet) OnMount(ctx app.Context) {
	p.Device.Set(LoadSettings(p.Device))
	openKit(ctx, func() {
		p.read(p.Library, p.Device)
		p.open = true
	})
}

func (p *DiarySheet) Render() app.UI {
	text := p.text()
	if !p.open {
		return frame(p.Library, "/diary/", text.Sheet, paragraph("", text.Opening...))
	}
	html := part("list-empty")
	if len(p.book.Records) > 0 {
		html = p.sheet()
	}
	return frame(p.Library, "/diary/", text.Sheet,
		ui.Div().OnClick(guarded(p.tapped), app.EventScope("sheet")).Body(drawn(html)))
}

func (p *DiarySheet) tapped(_ app.Context, e app.Event) {
	if do, _ := tapped(e); do == "print" {
		app.Window().Call("print")
	}
}

func (p *DiarySheet) sheet() string {
	b := p.book
	counts, days, pressed, stops := map[string]int{}, map[diary.Date]bool{}, 0, 0
	for i := range b.Records {
		r := &b.Records[i]
		counts[r.Routine]++
		days[r.Date()] = true
		pressed += r.Pressed()
		if r.Pain != "" {
			stops++
		}
	}
	tried := part("sheet-often", "n", strconv.Itoa(len(b.Records)), "of", strconv.Itoa(len(days)), "date", p.date(b.Records[0].Date()))
	for _, r := range p.Library.Routines {
		if n := counts[r.ID]; n > 0 {
			tried += part("sheet-routine", "routine", p.Library.Text.Routines[r.ID].Title, "n", strconv.Itoa(n))
		}
	}
	tried += part("sheet-pressed", "time", timeWords(p.Library, pressed))
	return part("sheet", "date", p.date(diary.DateOf(p.Device.Now())), "tried", tried,
		"trend", p.trend(true, ""), "trial", p.verdict(), "soreness", p.soreness()+part("sheet-stops", "n", strconv.Itoa(stops)),
		"spots", p.spots())
}

// verdict says where the trial stands, in words that are not for the person.
func (p *DiarySheet) verdict() string {
	s := p.state
	if s.Stage == diary.NotBegun {
		return ""
	}
	said := ""
	if s.Stage == diary.Review || s.Stage == diary.Over {
		said = part("sheet-" + string(s.Verdict))
	}
	return part("sheet-trial", "date", p.date(s.Start), "n", strconv.Itoa(s.Day), "said", said, "numbers", p.numbers())
}

// soreness counts what was said on the days after.
func (p *DiarySheet) soreness() string {
	sore := map[diary.Soreness]int{}
	asked, bruised, worse := 0, 0, 0
	for i := range p.book.Cards {
		c := &p.book.Cards[i]
		if c.Sore != "" {
			sore[c.Sore]++
			asked++
		}
		if c.Bruise {
			bruised++
		}
		if !c.Week && c.Felt == diary.Worse {
			worse++
		}
	}
	html := part("sheet-no-sore")
	if asked > 0 {
		html = part("sheet-sore", "n", strconv.Itoa(sore[diary.SoreLong]+sore[diary.SoreTooLong]), "of", strconv.Itoa(asked))
	}
	return html + part("sheet-day", "n", strconv.Itoa(sore[diary.SoreDay])) +
		part("sheet-bruised", "n", strconv.Itoa(bruised)) + part("sheet-worse-days", "n", strconv.Itoa(worse))
}

// spots says what each spot was like the last time.
func (p *DiarySheet) spots() string {
	var felt []diary.SpotFelt
	for _, m := range p.book.SpotMemories() {
		felt = append(felt, diary.SpotFelt{Spot: m.Spot, Side: m.Side, Like: m.Like, Spread: m.Spread})
	}
	if felt == nil {
		return ""
	}
	return part("sheet-spots", "items", spotItems(p.Library, felt))
}

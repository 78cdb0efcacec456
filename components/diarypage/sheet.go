package diarypage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Sheet is one sheet of paper for a therapist: what was tried, how often,
// what the ratings did, soreness, and questions to ask.
type Sheet struct {
	app.Compo

	Library *content.Library
	Device  device.Device

	openBook
	open bool
}

func (p *Sheet) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Sheet) OnNav(ctx app.Context) { p.head().Arrive(ctx) }

func (p *Sheet) head() ui.Head {
	return ui.PageHead(p.Library, p.text().Sheet, p.text().SheetAbout)
}

func (p *Sheet) text() *content.DiaryPageText { return &p.Library.Text.Pages.Diary }

// OnInit reads the diary for the first drawing. Read in OnMount, it would first
// be drawn shut.
func (p *Sheet) OnInit() {
	if app.IsClient {
		p.begin()
	}
}

func (p *Sheet) begin() {
	p.read(p.Library, p.Device)
	p.open, p.all = true, true
}

func (p *Sheet) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // it stands as it was drawn
	p.Device.Set(store.LoadSettings(p.Device))
}

func (p *Sheet) Render() app.UI {
	text := p.text()
	switch {
	case !p.open:
		return ui.Frame(p.Library, "/diary/", text.Sheet, ui.Opening("", text.Opening))
	case len(p.book.Records) == 0:
		return ui.Frame(p.Library, "/diary/", text.Sheet, p.empty())
	}
	return ui.Frame(p.Library, "/diary/", text.Sheet, p.sheet()...)
}

func (p *Sheet) print(app.Context, app.Event) { app.Window().Call("print") }

func (p *Sheet) sheet() []app.UI {
	text := &p.words().Sheet
	return []app.UI{
		ui.Paragraph("lead", content.Fill(text.Lead, map[string]string{"date": p.date(diary.DateOf(p.Device.Now()))})),
		ui.Box("actions",
			control("print", "button button--main", text.Print, p.print),
			ui.A().Class("button").Attr("href", ui.Link("/diary/")).Text(text.Back),
		),
		ui.Box("sheet",
			ui.TitledSection("tried", text.Tried, ui.List("plain-list", p.tried())),
			p.trend(p.newPlot(), true),
			p.verdict(),
			ui.TitledSection("soreness", text.Soreness, ui.List("plain-list", p.soreness())),
			p.spots(),
			ui.TitledSection("ask", text.Ask, ui.List("plain-list", text.Asks)),
		),
	}
}

// tried says how often, what and for how long.
func (p *Sheet) tried() []string {
	b, text := p.book, &p.words().Sheet
	counts, days, pressed := map[string]int{}, map[diary.Date]bool{}, 0
	for i := range b.Records {
		r := &b.Records[i]
		counts[r.Routine]++
		days[r.Date()] = true
		pressed += r.Pressed()
	}
	lines := []string{content.Fill(text.Often, map[string]string{
		"n": strconv.Itoa(len(b.Records)), "of": strconv.Itoa(len(days)), "date": p.date(b.Records[0].Date()),
	})}
	for _, r := range p.Library.Routines {
		if n := counts[r.ID]; n > 0 {
			lines = append(lines, content.Fill(text.Routine, map[string]string{
				"routine": p.Library.Text.Routines[r.ID].Title, "n": strconv.Itoa(n),
			}))
		}
	}
	return append(lines, content.Fill(text.Pressed, map[string]string{"time": wording.TimeWords(p.Library, pressed)}))
}

// verdict says where the trial stands, in words that are not for the person.
func (p *Sheet) verdict() app.UI {
	s, text := p.state, p.words().Sheet
	if s.Stage == diary.NotBegun {
		return ui.Nothing()
	}
	says := []string{content.Fill(text.Day, map[string]string{"date": p.date(s.Start), "n": strconv.Itoa(s.Day)})}
	if s.Stage == diary.Review || s.Stage == diary.Over {
		says = append(says, text.Verdicts[string(s.Verdict)])
	}
	return ui.TitledSection("trial", text.Trial, ui.List("plain-list", says), p.numbers())
}

// soreness counts what was said on the days after, and the sessions that had to
// end.
func (p *Sheet) soreness() []string {
	text := &p.words().Sheet
	sore := map[diary.Soreness]int{}
	asked, bruised, worse, stops := 0, 0, 0, 0
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
	for i := range p.book.Records {
		if p.book.Records[i].Pain != "" {
			stops++
		}
	}
	first := text.NoSore
	if asked > 0 {
		first = content.Fill(text.Sore, ui.NumberWords(map[string]int{"n": sore[diary.SoreLong] + sore[diary.SoreTooLong], "of": asked}))
	}
	count := func(phrase string, n int) string {
		return content.Fill(phrase, map[string]string{"n": strconv.Itoa(n)})
	}
	return []string{
		first,
		count(text.SoreDay, sore[diary.SoreDay]),
		count(text.Bruised, bruised),
		count(text.WorseDays, worse),
		count(text.Stops, stops),
	}
}

// spots says what each spot was like the last time.
func (p *Sheet) spots() app.UI {
	var felt []diary.SpotFelt
	for _, m := range p.book.SpotMemories() {
		felt = append(felt, diary.SpotFelt{Spot: m.Spot, Side: m.Side, Like: m.Like, Spread: m.Spread})
	}
	if felt == nil {
		return ui.Nothing()
	}
	return ui.TitledSection("spots", p.words().Sheet.Spots, ui.List("plain-list", wording.SpotLines(p.Library, felt)))
}

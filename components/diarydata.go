package components

import (
	"errors"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
)

// tappedData hears the taps on what takes the diary out and brings it in.
func (p *DiaryPage) tappedData(do string) {
	switch do {
	case "export":
		value, err := diary.Encode(p.book)
		if err != nil {
			app.Log(err)
			return
		}
		p.hand("diary", "json", "application/json", value)
	case "export-table":
		// The mark at its start makes spreadsheets read it as UTF-8.
		p.hand("diary", "csv", "text/csv;charset=utf-8", "\ufeff"+diary.CSV(p.book))
	case "export-aside":
		p.hand("put-aside", "txt", "text/plain;charset=utf-8", asideText(p.Device))
	case "remind-save":
		r := p.reminder()
		if !r.Any() {
			p.told(part("remind-none"), nil)
			return
		}
		p.hand("reminder", "ics", "text/calendar;charset=utf-8", r.Calendar(p.Device.Now()))
	case "import-add":
		from := p.found.From
		p.change(func(b diary.Book) diary.Book { return diary.Merge(b, from) })
		p.file(p.orUnsaved("added"), nil)
	case "import-leave":
		p.file("", nil)
	}
}

// hand gives the person a file with today in its name.
func (p *DiaryPage) hand(what, ending, kind, value string) {
	p.Device.Hand("unknot-"+what+"-"+diary.DateOf(p.Device.Now()).String()+"."+ending, kind, value)
}

// file says what became of a file.
func (p *DiaryPage) file(note string, found *diary.Import) {
	p.fileNote, p.found = note, found
	focusLater(p.ctx, "import-note")
}

// pickFile reads the file that was picked. A change of anything else on the
// page comes here too, and is no file.
func (p *DiaryPage) pickFile(_ app.Context, e app.Event) {
	input := e.Get("target")
	if input.Get("id").String() != "import" {
		return
	}
	picked := input.Get("files").Index(0)
	switch {
	case !picked.Truthy():
	case picked.Get("size").Int() > diary.MaxImport:
		p.file(part("too-big"), nil)
	default:
		settle(picked.Call("text"), func(text app.Value) {
			p.ctx.Dispatch(func(app.Context) {
				input.Set("value", "") // the same file may be picked again
				p.readFile(text.String())
			})
		}, func() {})
	}
}

// readFile says what a file would add, or which line of it is wrong and why.
// Nothing is changed before the person says yes.
func (p *DiaryPage) readFile(value string) {
	found, err := diary.ReadImport(strings.TrimPrefix(value, "\ufeff"), p.book, p.Device.Now().Location())
	switch {
	case errors.Is(err, diary.ErrNoDiary):
		p.file(part("bad-other"), nil)
	case errors.Is(err, diary.ErrNewer):
		p.file(part("bad-newer"), nil)
	case errors.Is(err, diary.ErrCut):
		p.file(part("bad-cut"), nil)
	case err != nil:
		why := strings.TrimPrefix(err.Error(), "diary: ")
		p.file(part("bad", "name", own(strings.ToUpper(why[:1])+why[1:]+".")), nil)
	case found.Records+found.Cards+found.Changed == 0:
		p.file(part("found-nothing"), nil)
	default:
		note := ""
		if found.Records+found.Cards > 0 {
			note = part("found", "n", strconv.Itoa(found.Records), "of", strconv.Itoa(found.Cards))
		}
		if found.Changed > 0 {
			note += part("found-newer", "n", strconv.Itoa(found.Changed))
		}
		p.file(note, &found)
	}
}

// offer asks before what was found is added.
func (p *DiaryPage) offer() string {
	if p.found == nil {
		return ""
	}
	return part("offer")
}

package diarypage

import (
	"errors"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// pickFile reads the file that was picked.
func (p *Page) pickFile(ctx app.Context, _ app.Event) {
	input := ctx.JSSrc()
	picked := input.Get("files").Index(0)
	switch {
	case !picked.Truthy():
	case picked.Get("size").Int() > diary.MaxImport:
		p.fileTold(p.words().Keep.TooBig, nil)
	default:
		settle(picked.Call("text"), func(text app.Value) {
			p.ctx.Dispatch(func(app.Context) {
				input.Set("value", "") // the same file may be picked again
				p.readFile(text.String())
			})
		}, func() {})
	}
}

// readFile says what a file would add, or which line of it is wrong.
// Nothing is changed before the person says yes.
func (p *Page) readFile(value string) {
	text, fault := &p.words().Keep, diary.Fault{}
	found, err := diary.ReadImport(strings.TrimPrefix(value, "\ufeff"), p.book, p.Device.Now().Location())
	switch {
	case errors.Is(err, diary.ErrNoDiary):
		p.fileTold(text.Other, nil)
	case errors.Is(err, diary.ErrNewer):
		p.fileTold(text.Newer, nil)
	case errors.Is(err, diary.ErrCut):
		p.fileTold(text.Cut, nil)
	case errors.As(err, &fault):
		app.Log(err) // for those who mend files
		p.fileTold(content.Fill(text.Bad, map[string]string{"n": strconv.Itoa(fault.Line)}), nil)
	case err != nil:
		p.fileTold(text.TooBig, nil)
	case found.Records+found.Cards+found.Changed == 0:
		p.fileTold(text.Nothing, nil)
	default:
		p.fileTold(p.foundWords(found), &found)
	}
}

// foundWords says what a file would add and change.
func (p *Page) foundWords(found diary.Import) string {
	text := &p.words().Keep
	var words []string
	if found.Records+found.Cards > 0 {
		words = append(words, content.Fill(text.Found, ui.NumberWords(map[string]int{"n": found.Records, "of": found.Cards})))
	}
	if found.Changed > 0 {
		words = append(words, content.Fill(text.Changes, map[string]string{"n": strconv.Itoa(found.Changed)}))
	}
	return strings.Join(words, " ")
}

// offer asks before what was found is added.
func (p *Page) offer() app.UI {
	if p.found == nil {
		return ui.Nothing()
	}
	text := &p.words().Keep
	return ui.Box("actions",
		control("import-add", "button button--main", text.Add, p.addFound),
		control("import-leave", "button", text.Leave, p.leaveFound),
	)
}

func (p *Page) addFound(app.Context, app.Event) {
	if p.found == nil {
		return
	}
	from := p.found.From
	p.change(func(b diary.Book) diary.Book { return diary.Merge(b, from) })
	p.fileTold(p.orUnsaved(p.words().Keep.Added), nil)
}

func (p *Page) leaveFound(app.Context, app.Event) { p.fileTold("", nil) }

// fileTold says what became of a file.
func (p *Page) fileTold(note string, found *diary.Import) {
	p.fileNote, p.found = note, found
	ui.FocusLater(p.ctx, "import-note")
}

// settle calls one of two functions when a promise settles.
func settle(promise app.Value, kept func(app.Value), broken func()) {
	var yes, no app.Func
	settled := func(then func(app.Value)) app.Func {
		return app.FuncOf(func(_ app.Value, args []app.Value) any {
			yes.Release()
			no.Release()
			then(args[0])
			return nil
		})
	}
	yes = settled(kept)
	no = settled(func(app.Value) { broken() })
	promise.Call("then", yes, no)
}

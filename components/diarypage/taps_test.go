package diarypage

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/uitest"
)

// remembered reads what the device keeps.
func remembered(t *testing.T, d *uitest.FakeDevice) diary.Book {
	t.Helper()
	book, err := diary.Decode(d.Stored[store.DiaryKey], uitest.Noon.Location())
	if err != nil {
		t.Fatal(err)
	}
	return book
}

func TestDiaryOpensOneAtATime(t *testing.T) {
	p, m := diaryPage(t, keeping(t, aFewSessions()))
	for _, step := range []struct{ tap, want string }{{"s2", "s2"}, {"s4", "s4"}, {"s4", ""}} {
		onDiary(m, func() { p.flipItem(step.tap) })
		if p.opened != step.want || p.editing != "" {
			t.Errorf("after a tap on %q %q is open, editing %q, want %q to be read", step.tap, p.opened, p.editing, step.want)
		}
	}
}

// Ratings are changed, what was done is not, and Undo puts all of it back.
func TestDiaryEdits(t *testing.T) {
	for _, test := range []struct {
		name, id string
		pick     func(*draft)
		want     func(*diary.Record)
	}{
		{
			name: "pain and feeling", id: "s2",
			pick: func(d *draft) { d.before.Pain, d.felt = uitest.Number(9), diary.Better },
			want: func(r *diary.Record) { r.Before.Pain, r.Felt = uitest.Number(9), diary.Better },
		},
		{
			name: "the hard thing", id: "s2",
			pick: func(d *draft) { d.after.Ease = uitest.Number(10) },
			want: func(r *diary.Record) { r.After.Ease = uitest.Number(10) },
		},
		{
			name: "no hard thing, no name of one", id: "s4",
			pick: func(d *draft) { d.after.Pain = uitest.Number(0) },
			want: func(r *diary.Record) { r.After.Pain = uitest.Number(0) },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, aFewSessions())
			p, m := diaryPage(t, d)
			before := remembered(t, d)
			onDiary(m, func() { p.flipItem(test.id) })
			m.Tap(p.edit)
			if p.editing != test.id {
				t.Fatal("nothing is asked, want the editor")
			}
			onDiary(m, func() { test.pick(&p.draft) })
			m.Tap(p.saveEdit)
			want, _ := before.Find(test.id)
			test.want(&want)
			want.Edited = uitest.Noon
			got, _ := remembered(t, d).Find(test.id)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("record mismatch (-want +got):\n%s", diff)
			}
			if p.note != p.words().List.Edited || p.opened != test.id || p.editing != "" {
				t.Errorf("note %q, open %q, editing %q, want it told and to be read", p.note, p.opened, p.editing)
			}
			m.Tap(p.putBack)
			if diff := cmp.Diff(before, remembered(t, d)); diff != "" || p.undo != nil || p.note != "" {
				t.Errorf("note %q after Undo, want none; diary mismatch (-want +got):\n%s", p.note, diff)
			}
		})
	}
}

// What was picked in an editor that is left is forgotten.
func TestDiaryEditorIsLeft(t *testing.T) {
	d := keeping(t, aFewSessions())
	p, m := diaryPage(t, d)
	before := d.Stored[store.DiaryKey]
	onDiary(m, func() { p.flipItem("s2") })
	m.Tap(p.edit)
	onDiary(m, func() { p.draft.before.Pain = uitest.Number(9) })
	m.Tap(p.leaveEdit)
	m.Tap(p.edit)
	if *p.draft.before.Pain != 5 || d.Stored[store.DiaryKey] != before {
		t.Errorf("pain is %d in the editor, want 5 and nothing changed", *p.draft.before.Pain)
	}
}

func TestDiaryEditsCards(t *testing.T) {
	for _, test := range []struct {
		name, id, line string
		pick           func(*diary.Card)
		want           func(*diary.Card)
	}{
		{
			name: "of a day", id: "day-2026-02-24", line: "s6",
			pick: func(c *diary.Card) { c.Felt, c.Sore, c.Bruise = diary.Worse, diary.NotSore, false },
			want: func(c *diary.Card) { c.Felt, c.Sore, c.Bruise = diary.Worse, diary.NotSore, false },
		},
		{
			name: "of a week", id: "week-2026-02-25", line: "week-2026-02-25",
			pick: func(c *diary.Card) { c.Sure, c.Pain, c.Ease = uitest.Number(1), uitest.Number(2), uitest.Number(3) },
			want: func(c *diary.Card) { c.Sure, c.Pain, c.Ease = uitest.Number(1), uitest.Number(2), uitest.Number(3) },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, aFewSessions())
			p, m := diaryPage(t, d)
			before := remembered(t, d)
			onDiary(m, func() { p.editCard(test.id) })
			if p.opened != test.line || p.editing != test.id {
				t.Fatalf("%q is open, and %q asked anew, want %q and %q", p.opened, p.editing, test.line, test.id)
			}
			onDiary(m, func() { test.pick(&p.draft.card) })
			want, _ := p.findCard(test.id)
			m.Tap(p.saveCard)
			test.want(&want)
			want.At = uitest.Noon
			got, _ := p.findCard(test.id)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("card mismatch (-want +got):\n%s", diff)
			}
			m.Tap(p.putBack)
			if diff := cmp.Diff(before, remembered(t, d)); diff != "" {
				t.Errorf("diary mismatch after Undo (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDiaryDeletes(t *testing.T) {
	for _, test := range []struct {
		name           string
		delete         func(*Page)
		records, cards int
	}{
		{"a session", func(p *Page) { p.flipItem("s4"); p.remove(p.ctx, app.Event{}) }, 2, 3},
		{"a card of a day", func(p *Page) { p.removeCard("day-2026-02-24") }, 3, 2},
		{"a card of a week", func(p *Page) { p.removeCard("week-2026-02-25") }, 3, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, aFewSessions())
			p, m := diaryPage(t, d)
			before := remembered(t, d)
			onDiary(m, func() { test.delete(p) })
			if b := remembered(t, d); len(b.Records) != test.records || len(b.Cards) != test.cards {
				t.Errorf("%d sessions and %d cards are kept, want %d and %d", len(b.Records), len(b.Cards), test.records, test.cards)
			}
			if p.note != p.words().List.Deleted || p.undo == nil {
				t.Errorf("note is %q, want %q and Undo", p.note, p.words().List.Deleted)
			}
			m.Tap(p.putBack)
			if diff := cmp.Diff(before, remembered(t, d)); diff != "" {
				t.Errorf("diary mismatch after Undo (-want +got):\n%s", diff)
			}
		})
	}
}

// What another tab has deleted can be neither changed nor deleted here.
func TestDiaryTapsOnWhatIsGone(t *testing.T) {
	d := keeping(t, aFewSessions())
	p, m := diaryPage(t, d)
	before := d.Stored[store.DiaryKey]
	onDiary(m, func() { p.opened = "gone" })
	for _, tap := range []app.EventHandler{p.edit, p.saveEdit, p.saveCard, p.remove} {
		m.Tap(tap)
	}
	onDiary(m, func() { p.removeCard("gone"); p.editCard("gone") })
	if d.Stored[store.DiaryKey] != before || p.note != "" || p.editing != "" {
		t.Errorf("note is %q, editing %q, want that nothing happens", p.note, p.editing)
	}
}

// A second tap may come before the first one has been drawn: it is no other
// wish.
func TestDiaryTapsThatComeTwice(t *testing.T) {
	pain := func(n int) func(*Page) { return func(p *Page) { p.weekSaid.Pain = uitest.Number(n) } }
	due := everyOtherDay(9, always(5))
	for _, test := range []struct {
		name  string
		book  diary.Book
		begin func(*Page)
		tap   func(*Page) []app.EventHandler
		note  func(*Page) (got, want string)
		want  func(*diary.Book)
	}{
		{
			name: "undo", book: aFewSessions(), begin: func(p *Page) { p.removeCard("day-2026-02-24") },
			tap:  func(p *Page) []app.EventHandler { return []app.EventHandler{p.putBack, p.putBack} },
			note: func(p *Page) (string, string) { return p.note, "" },
			want: func(*diary.Book) {},
		},
		{
			name: "save, of which undo goes back to what was before", book: aFewSessions(),
			begin: func(p *Page) {
				p.opened = "s2"
				p.edit(p.ctx, app.Event{})
				p.draft.felt = diary.Better
			},
			tap:  func(p *Page) []app.EventHandler { return []app.EventHandler{p.saveEdit, p.saveEdit, p.putBack} },
			note: func(p *Page) (string, string) { return p.note, "" },
			want: func(*diary.Book) {},
		},
		{
			name: "the card of the week", book: due, begin: pain(3),
			tap:  func(p *Page) []app.EventHandler { return []app.EventHandler{p.saveWeek, p.saveWeek, p.skipWeek} },
			note: func(p *Page) (string, string) { return p.note, p.words().Cards.Saved },
			want: func(b *diary.Book) {
				*b = b.PutCard(diary.Card{Date: diary.DateOf(uitest.Noon), Week: true, At: uitest.Noon, Rating: diary.Rating{Pain: uitest.Number(3)}})
			},
		},
		{
			name: "the card of the day", book: due, begin: func(p *Page) { p.daySaid.Felt = diary.Same },
			tap:  func(p *Page) []app.EventHandler { return []app.EventHandler{p.saveDay, p.saveDay} },
			note: func(p *Page) (string, string) { return p.note, p.words().Cards.Saved },
			want: func(b *diary.Book) {
				last, _ := b.Last()
				*b = b.PutCard(diary.Card{Date: last.Date(), At: uitest.Noon, Felt: diary.Same})
			},
		},
		{
			name: "add what a file has", book: diary.Book{}, begin: func(p *Page) { p.readFile(copyOf(t, aFewSessions())) },
			tap:  func(p *Page) []app.EventHandler { return []app.EventHandler{p.addFound, p.addFound} },
			note: func(p *Page) (string, string) { return p.fileNote, p.words().Keep.Added },
			want: func(b *diary.Book) { *b = aFewSessions() },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, test.book)
			p, m := diaryPage(t, d)
			want := remembered(t, d)
			onDiary(m, func() { test.begin(p) })
			for _, tap := range test.tap(p) {
				m.Tap(tap)
			}
			test.want(&want)
			if diff := cmp.Diff(copyOf(t, want), copyOf(t, remembered(t, d))); diff != "" {
				t.Errorf("diary mismatch (-want +got):\n%s", diff)
			}
			if got, want := test.note(p); got != want {
				t.Errorf("it says %q, want %q", got, want)
			}
		})
	}
}

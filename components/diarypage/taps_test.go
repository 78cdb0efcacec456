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

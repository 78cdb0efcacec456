package visit

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// sameLibrary compares libraries by which they are: they never change.
var sameLibrary = cmp.Comparer(func(a, b *content.Library) bool { return a == b })

// holding is 10 s into the first press of the wall routine.
func holding(t testing.TB) (session.Model, time.Time) {
	plan := planOf(t, library(t), "wall", nil)
	return playTo(t, plan, func(s session.Segment) bool { return s.Ceiling > 0 && s.Kind == session.Hold }, 10*time.Second)
}

// What a visit does on a screen, one rule a row.
func TestRules(t *testing.T) {
	lib := library(t)
	m, now := holding(t)
	answers := diary.Answers{At: noon}
	stored := Stored{Value: "value", Owner: "other", Session: m, Answers: answers}
	ended, _ := session.Update(m, session.End{}, now)
	read := Person{Screened: noon.Add(-time.Hour), Cautions: []string{"sleepy"}}
	left := ended
	left.Undo = nil
	record := RecordOf(left, answers)
	kept := func(p Person) Person {
		p.Book = p.Book.Put(record)
		return p
	}
	at := func(s Screen, change ...func(*Model)) Model {
		v := Model{Library: lib, Routine: "wall", Tab: "own", Person: read, Screen: s}
		for _, c := range change {
			c(&v)
		}
		return v
	}
	told := func(n ...Notice) func(*Model) { return func(m *Model) { m.Notices = n } }
	unsaved := func(m *Model) { m.Unsaved = true }
	unkept := func(m *Model) { m.Unkept = []diary.Record{record} }
	person := func(p Person) func(*Model) { return func(m *Model) { m.Person = p } }
	paused, _ := session.Update(m, session.Pause{}, now)
	fortnight := now.AddDate(0, 0, -lib.Screening.RepeatDays)
	yesterdays := stored
	yesterdays.Session.SeenAt = now.Add(-13 * time.Hour)
	leftYesterday, _ := leftOf(yesterdays)
	for _, test := range []struct {
		name        string
		in          Model
		msg         Msg
		want        Model
		wantEffects []Effect
	}{
		{
			name: "unsure: the signs are asked again, and nothing else is remembered",
			in:   at(Signs{}), msg: Unsure{},
			want:        at(Signs{Due: FirstTime, Unsure: true}, person(Person{Cautions: read.Cautions})),
			wantEffects: []Effect{KeepScreening{Cautions: read.Cautions}, ToTop{Focus: true}},
		},
		{
			name: "unsure: no way on but back",
			in:   at(Signs{Unsure: true}), msg: Screened{}, want: at(Signs{Unsure: true}),
		},
		{
			name: "unsure: back to the signs",
			in:   at(Signs{Unsure: true}), msg: BackToSigns{}, want: at(Signs{}),
			wantEffects: []Effect{ToTop{Focus: true}},
		},
		{
			name: "screened: what was rated before stays rated",
			in:   at(Signs{Rated: diary.Rating{Thing: "Lifting"}}), msg: Screened{Cautions: []string{"pregnant"}},
			want: at(SetUp{Rated: diary.Rating{Thing: "Lifting"}}, person(Person{Screened: now, Cautions: []string{"pregnant"}})),
			wantEffects: []Effect{
				KeepScreening{At: now, Cautions: []string{"pregnant"}}, ToTop{Focus: true},
			},
		},
		{
			name: "set-up: the signs can be read again",
			in:   at(SetUp{}), msg: ReadSigns{Choices: session.Choices{Untimed: true}, Before: diary.Rating{Thing: "Lifting"}},
			want:        at(Signs{Rated: diary.Rating{Thing: "Lifting"}}),
			wantEffects: []Effect{KeepChoices{session.Choices{Untimed: true}}, ToTop{Focus: true}},
		},
		{
			name: "set-up: a tap for a session is none here",
			in:   at(SetUp{}), msg: Told{session.Next{}}, want: at(SetUp{}),
		},
		{
			name: "found: started again, what was done goes into the diary",
			in:   at(Resume{Found: stored}), msg: StartAgain{stored},
			want:        at(SetUp{}, person(kept(read))),
			wantEffects: []Effect{KeepRecord{record, true}, ToTop{Focus: true}},
		},
		{
			name: "found: started again, what was rated need not be rated again",
			in:   at(Resume{Found: stored, Rated: diary.Rating{Thing: "Lifting"}}), msg: StartAgain{stored},
			want:        at(SetUp{Rated: diary.Rating{Thing: "Lifting"}}, person(kept(read))),
			wantEffects: []Effect{KeepRecord{record, true}, ToTop{Focus: true}},
		},
		{
			name: "found: started again, and more was done of it since",
			in:   at(Resume{Found: Stored{Session: stored.Session, Value: "before"}}), msg: StartAgain{stored},
			want:        at(SetUp{}, person(kept(read))),
			wantEffects: []Effect{KeepRecord{record, true}, ToTop{Focus: true}},
		},
		{
			name: "found: stored anew since, so it runs elsewhere",
			in:   at(Resume{Found: stored}), msg: TabChanged{Person: read, Stored: Stored{Value: "anew", Owner: "other"}},
			want: at(Elsewhere{}), wantEffects: []Effect{Silence{}, ToTop{Focus: true}},
		},
		{
			name: "found: as it was, so it is nowhere else",
			in:   at(Resume{Found: stored}), msg: TabChanged{Person: read, Stored: Stored{Value: "value", Owner: "other"}},
			want: at(Resume{Found: stored}),
		},
		{
			name: "found: gone in the meantime",
			in:   at(Resume{Found: stored}), msg: GoOn{},
			want: at(SetUp{}), wantEffects: []Effect{ToTop{Focus: true}},
		},
		{
			name: "found: too old by now, which is told once",
			in:   at(Resume{Found: yesterdays}), msg: GoOn{yesterdays},
			want:        at(SetUp{}, told(Old), person(Person{Screened: read.Screened, Cautions: read.Cautions, Book: diary.Book{}.Put(leftYesterday)})),
			wantEffects: []Effect{KeepRecord{leftYesterday, true}, ToTop{Focus: true}},
		},
		{
			name: "elsewhere: ended there a moment ago, which is not too old",
			in:   at(Elsewhere{}), msg: GoOn{Stored{Value: "value", Owner: "other", Session: ended, Answers: answers}},
			want:        at(CheckOut{Run{Session: ended, Answers: answers, Found: "value"}}),
			wantEffects: []Effect{Store{Session: ended, Answers: answers}, ToTop{Focus: true}},
		},
		{
			name: "found: one of another routine leads to its page",
			in:   at(Resume{Found: stored}, func(m *Model) { m.Routine = "full" }), msg: GoOn{stored},
			want: at(Resume{Found: stored}, func(m *Model) { m.Routine, m.GoingOn = "full", true }),
			wantEffects: []Effect{
				Unlock{}, Navigate{"wall"},
			},
		},
		{
			name: "live: leaving looks whose it is before it saves",
			in:   at(Live{Run{Session: paused, OwnsStored: true}}), msg: Left{},
			want: at(Live{Run{Session: paused, OwnsStored: true}}),
			wantEffects: []Effect{
				Wake{paused.NextLook(now)}, LookAtStored{},
			},
		},
		{
			name: "live: what is its own is saved",
			in:   at(Live{Run{Session: paused, OwnsStored: true}}), msg: SawStored{Stored{Value: "v", Owner: "own"}},
			want: at(Live{Run{Session: paused, OwnsStored: true}}), wantEffects: []Effect{Store{Session: paused}},
		},
		{
			name: "live: what another tab took is left to it",
			in:   at(Live{Run{Session: paused, OwnsStored: true}}), msg: SawStored{Stored{Value: "v", Owner: "other"}},
			want: at(Elsewhere{}), wantEffects: []Effect{Silence{}, ToTop{Focus: true}},
		},
		{
			name: "live: what was deleted stays deleted",
			in:   at(Live{Run{Session: paused, OwnsStored: true}}), msg: SawStored{},
			want: at(Live{Run{Session: paused, OwnsStored: true}}, unsaved),
		},
		{
			name: "live: where it could not be stored, another tab's session is left alone",
			in:   at(Live{Run{Session: paused, Found: "old"}}), msg: SawStored{Stored{Value: "v", Owner: "other"}},
			want: at(Live{Run{Session: paused, Found: "old"}}, unsaved),
		},
		{
			name: "live: and what it was read from is not",
			in:   at(Live{Run{Session: paused, Found: "old"}}), msg: SawStored{Stored{Value: "old", Owner: "other"}},
			want: at(Live{Run{Session: paused, Found: "old"}}), wantEffects: []Effect{Store{Session: paused}},
		},
		{
			name: "live: a device that refuses is said",
			in:   at(Live{Run{Session: paused}}), msg: SessionKept{Refused: true},
			want: at(Live{Run{Session: paused}}, unsaved),
		},
		{
			name: "live: what is kept for the visit alone is owned, and said",
			in:   at(Live{Run{Session: paused}}), msg: SessionKept{Value: "v", Refused: true},
			want: at(Live{Run{Session: paused, OwnsStored: true}}, unsaved),
		},
		{
			name: "live: a mark that was stored is owned",
			in:   at(Live{Run{Session: paused}}, unsaved), msg: SessionKept{Value: "v"},
			want: at(Live{Run{Session: paused, OwnsStored: true}}),
		},
		{
			name: "live: muted for this session",
			in:   at(Live{Run{Session: paused}}), msg: Muted{},
			want: at(Live{Run{Session: paused, Muted: true}}), wantEffects: []Effect{Mute{true}},
		},
		{
			name: "live: the floor view begins at its top",
			in:   at(Live{Run{Session: paused}}), msg: FloorToggled{},
			want: at(Live{Run{Session: paused, Floor: true}}), wantEffects: []Effect{ToTop{Focus: true}},
		},
		{
			name: "live: a crash saves, silences, and is the end of it",
			in:   at(Live{Run{Session: paused, OwnsStored: true}}), msg: Crashed{},
			want:        at(Live{Run{Session: paused, OwnsStored: true}}, func(m *Model) { m.Crashed = true }),
			wantEffects: []Effect{LookAtStored{}, Silence{}},
		},
		{
			name: "crashed: nothing changes it",
			in:   at(Live{Run{Session: paused}}, func(m *Model) { m.Crashed = true }), msg: Told{session.Resume{}},
			want: at(Live{Run{Session: paused}}, func(m *Model) { m.Crashed = true }),
		},
		{
			name: "check-out: every answer is saved",
			in:   at(CheckOut{Run{Session: ended}}), msg: Answered{diary.Answers{Felt: diary.Same}},
			want:        at(CheckOut{Run{Session: ended, Answers: diary.Answers{Felt: diary.Same}}}),
			wantEffects: []Effect{LookAtStored{}},
		},
		{
			name: "check-out: done, it goes into the diary",
			in:   at(CheckOut{Run{Session: ended, Answers: answers, OwnsStored: true}}), msg: CheckedOut{},
			want:        at(Aftercare{Record: record}, person(kept(read))),
			wantEffects: []Effect{KeepRecord{record, true}, ToTop{Focus: true}},
		},
		{
			name: "aftercare: what the diary has is forgotten",
			in:   at(Aftercare{Record: record}), msg: RecordKept{Stored: true},
			want: at(Aftercare{Record: record}), wantEffects: []Effect{Forget{}},
		},
		{
			name: "aftercare: what the device refused stays",
			in:   at(Aftercare{Record: record}), msg: RecordKept{Record: record, Unkept: diary.Refused, Stored: true},
			want: at(Aftercare{Record: record, Unkept: diary.Refused, Waits: true}, unsaved, unkept),
		},
		{
			name: "aftercare: what the device refused all along is lost",
			in:   at(Aftercare{Record: record}), msg: RecordKept{Record: record, Unkept: diary.Refused},
			want: at(Aftercare{Record: record, Unkept: diary.Refused}, unsaved, unkept),
		},
		{
			name: "aftercare: what no diary would take is put aside",
			in:   at(Aftercare{Record: record}), msg: RecordKept{Record: record, Unkept: diary.Unfit, Stored: true},
			want: at(Aftercare{Record: record, Unkept: diary.Unfit}, unsaved, unkept), wantEffects: []Effect{PutAside{}},
		},
		{
			name: "aftercare: another tab's session is not forgotten",
			in:   at(Aftercare{Record: record}), msg: RecordKept{}, want: at(Aftercare{Record: record}),
		},
		{
			name: "aftercare: what the diary has for this visit is forgotten, and said",
			in:   at(Aftercare{Record: record}), msg: RecordKept{Record: record, Unkept: diary.Fleeting, Stored: true},
			want: at(Aftercare{Record: record, Unkept: diary.Fleeting}, unsaved, unkept), wantEffects: []Effect{Forget{}},
		},
		{
			name: "aftercare: another tab's diary lacks what is not kept, and this visit's has it",
			in:   at(Aftercare{Record: record, Unkept: diary.Refused}, person(kept(read)), unkept), msg: TabChanged{Person: read},
			want: at(Aftercare{Record: record, Unkept: diary.Refused}, person(kept(read)), unkept),
		},
		{
			name: "set-up: what is not kept is in this visit's diary after another page, too",
			in:   at(SetUp{}, person(kept(read)), unkept), msg: Returned{Person: read},
			want: at(SetUp{}, person(kept(read)), unkept),
		},
		{
			name: "set-up: so it is on the way to the page of another routine",
			in:   at(SetUp{}, func(m *Model) { m.Routine = "full" }, unkept), msg: Opened{Library: lib, Routine: "wall", Tab: "own", Person: read},
			want: at(SetUp{}, person(kept(read)), unkept),
		},
		{
			name: "set-up: it is no longer missing once the device has it",
			in:   at(SetUp{}, person(kept(read)), unkept), msg: RecordKept{Record: record},
			want: at(SetUp{}, person(kept(read)), func(m *Model) { m.Unkept = []diary.Record{} }),
		},
		{
			name: "returned: what was said on another page counts",
			in:   at(SetUp{}, person(kept(read))), msg: Returned{Person: Person{Screened: fortnight}},
			want: at(SetUp{}, person(Person{Screened: fortnight})),
		},
		{
			name: "left: forgotten once the diary has it",
			in:   at(SetUp{}, told(Old)), msg: RecordKept{Stored: true},
			want: at(SetUp{}, told(Old)), wantEffects: []Effect{Forget{}},
		},
		{
			name: "left: what the device refused stays, and is said",
			in:   at(SetUp{}, told(Old)), msg: RecordKept{Record: record, Unkept: diary.Refused, Stored: true},
			want: at(SetUp{}, told(Old, NoRoom), unkept),
		},
		{
			name: "left: what no diary would take is put aside, and is said",
			in:   at(SetUp{}, told(Old)), msg: RecordKept{Record: record, Unkept: diary.Unfit, Stored: true},
			want: at(SetUp{}, told(Old, Unfit), unkept), wantEffects: []Effect{PutAside{}},
		},
		{
			name: "set-up: left standing until the signs are due, which come first",
			in:   at(SetUp{}, person(Person{Screened: fortnight})), msg: Begin{Choices: m.Plan.Choices, Before: diary.Rating{Thing: "Lifting"}},
			want:        at(Signs{Due: LongAgo, Rated: diary.Rating{Thing: "Lifting"}}, person(Person{Screened: fortnight})),
			wantEffects: []Effect{KeepChoices{m.Plan.Choices}, ToTop{Focus: true}},
		},
		{
			name: "set-up: in another tab a sign might apply, so they come first",
			in:   at(SetUp{}, person(Person{})), msg: Begin{Choices: m.Plan.Choices},
			want:        at(Signs{Due: FirstTime}, person(Person{})),
			wantEffects: []Effect{KeepChoices{m.Plan.Choices}, ToTop{Focus: true}},
		},
		{
			name: "set-up: a session that may still go on is asked about, not written over",
			in:   at(SetUp{}), msg: Begin{Choices: m.Plan.Choices, Before: diary.Rating{Thing: "Lifting"}, Stored: stored},
			want:        at(Resume{Found: stored, Rated: diary.Rating{Thing: "Lifting"}}),
			wantEffects: []Effect{KeepChoices{m.Plan.Choices}, Ask{}, ToTop{Focus: true}},
		},
		{
			name: "the same words twice are two announcements",
			in:   at(SetUp{}, func(m *Model) { m.Announcement = "Paused." }), msg: Announced{"Paused."},
			want: at(SetUp{}, func(m *Model) { m.Announcement = "Paused.\u00a0" }),
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, effects := Update(test.in, test.msg, now)
			if diff := cmp.Diff(test.want, got, sameLibrary); diff != "" {
				t.Errorf("model mismatch (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.wantEffects, effects); diff != "" {
				t.Errorf("effects mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// What becomes of a session that is stored when a page is opened.
func TestOpened(t *testing.T) {
	m, now := holding(t)
	paused, _ := session.Update(m, session.Pause{}, now)
	over, _ := session.Update(m, session.End{}, now)
	hurt, _ := session.Update(m, session.Hurt{}, now)
	unwell, _ := session.Update(hurt, session.Say{Pain: session.Unwell}, now)
	began := diary.Answers{At: noon}
	for _, test := range []struct {
		name        string
		stored      Stored
		after       time.Duration
		want        string
		wantDue     Due
		wantNotices []Notice
		wantRecords int
	}{
		{name: "nothing", want: "set-up"},
		{name: "a running one stopped when it was last seen", stored: Stored{Session: m}, after: time.Hour, want: "resume"},
		{name: "a paused one too", stored: Stored{Session: paused}, after: time.Hour, want: "resume"},
		{name: "one that hurt comes back to its question", stored: Stored{Session: hurt}, after: time.Hour, want: "session"},
		{name: "one that ended still wants its check-out", stored: Stored{Session: over}, after: time.Hour, want: "check-out"},
		{name: "one from yesterday goes into the diary", stored: Stored{Session: m, Answers: began}, after: 13 * time.Hour, want: "set-up", wantNotices: []Notice{Old}, wantRecords: 1},
		{name: "its answers so far with it", stored: Stored{Session: over, Answers: diary.Answers{At: noon, Felt: diary.Worse}}, after: 13 * time.Hour, want: "signs", wantDue: FeltWorse, wantNotices: []Notice{Old}, wantRecords: 1},
		{name: "one in which nothing was done is forgotten", stored: Stored{Session: session.New(m.Plan), Answers: began}, after: 13 * time.Hour, want: "set-up", wantNotices: []Notice{Old}},
		{name: "one from before sessions knew when they began", stored: Stored{Session: m}, after: 13 * time.Hour, want: "set-up", wantNotices: []Notice{Old}},
		{name: "one left feeling unwell asks for the signs", stored: Stored{Session: unwell, Answers: began}, after: 13 * time.Hour, want: "signs", wantDue: HurtLast, wantNotices: []Notice{Old}, wantRecords: 1},
		{name: "a broken one is set aside", stored: Stored{Broken: true}, want: "set-up", wantNotices: []Notice{Broken}},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			w.now = now.Add(test.after)
			w.person = Person{Screened: noon}
			if test.name != "nothing" {
				test.stored.Value = "value"
			}
			w.stored = test.stored
			w.open("own", "wall", nil)
			got := *w.tabs["own"]
			signs, _ := got.Screen.(Signs)
			if got.Screen.Name() != test.want || signs.Due != test.wantDue {
				t.Errorf("screen is %s, due %q, want %s, due %q", got.Screen.Name(), signs.Due, test.want, test.wantDue)
			}
			if diff := cmp.Diff(test.wantNotices, got.Notices); diff != "" {
				t.Errorf("notices mismatch (-want +got):\n%s", diff)
			}
			if n := len(w.person.Book.Records); n != test.wantRecords {
				t.Errorf("the diary has %d sessions, want %d", n, test.wantRecords)
			}
			if (w.aside > 0) != test.stored.Broken {
				t.Errorf("%d values are set aside, want 1 where it is broken", w.aside)
			}
		})
	}
}

// What was held until a session was last seen was done, although the hold did
// not end.
func TestLeftInAHoldCountsWhatWasSeen(t *testing.T) {
	m, now := holding(t)
	w := newWorld(t)
	w.now, w.person = now.Add(13*time.Hour), Person{Screened: noon}
	w.stored = Stored{Value: "value", Session: m, Answers: diary.Answers{At: noon}}
	w.open("own", "wall", nil)
	parts := w.person.Book.Records[0].Parts
	if last := parts[len(parts)-1]; last.Held != 10 || last.Ending != string(session.ByStop) {
		t.Errorf("last part is %+v, want 10 s held, stopped", last)
	}
}

// No link makes a press harder than this device allows.
func TestCarriedIsNoHarderThanAllowed(t *testing.T) {
	yesterday := noon.AddDate(0, 0, -1)
	bruised := diary.Book{}.Put(diary.Record{
		ID: "a", Routine: "full", Begin: yesterday, End: yesterday,
		Parts: diary.Parts{{Step: "side-of-hip", Spot: "side-of-hip", Held: 60, Ending: "in-full"}},
	}).PutCard(diary.Card{Date: diary.DateOf(yesterday), At: noon, Bruise: true})
	hurt := diary.Book{}.Put(diary.Record{
		ID: "a", Routine: "full", Begin: yesterday, End: yesterday, Pain: string(session.Tingling),
		Parts: diary.Parts{{Step: "side-of-hip", Spot: "side-of-hip", Held: 20, Ending: string(session.ByPain)}},
	})
	for _, test := range []struct {
		name     string
		cautions []string
		book     diary.Book
		place    string
		want     []Notice
		wantStep string
		presses  bool
		light    bool
		without  string // a spot that must not be pressed
	}{
		{name: "it goes on where it was", cautions: []string{"patch"}, place: "low-back-corner", wantStep: "low-back-corner", presses: true},
		{name: "what a caution takes away is passed over", cautions: []string{"blood-thinners"}, place: "low-back-corner", wantStep: "side-reach"},
		{name: "a caution makes it light", cautions: []string{"poor-circulation"}, place: "low-back-corner", wantStep: "low-back-corner", presses: true, light: true},
		{name: "it begins gently after one that had to stop", book: hurt, place: "low-back-corner", wantStep: "low-back-corner", presses: true, light: true, without: "side-of-hip"},
		{name: "a bruise leaves pressing out", book: bruised, place: "low-back-corner"},
		{name: "one that cannot be is told", place: "gone", want: []Notice{CarriedLost}},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			w.person.Book = test.book
			c := Carried{Choices: w.begin(diary.Rating{}).Choices, Place: session.Place{Step: test.place, Spot: test.place, Side: session.Left}}
			w.open("own", "full", &c)
			if got := w.tabs["own"].Screen.Name(); got != "signs" || w.stored.Value != "" {
				t.Fatalf("screen is %s and %q is stored, want the signs and nothing", got, w.stored.Value)
			}
			w.send("own", Screened{Cautions: test.cautions})
			if test.want != nil {
				if diff := cmp.Diff(test.want, w.tabs["own"].Notices); diff != "" || w.stored.Value != "" {
					t.Errorf("stored %q; notices mismatch (-want +got):\n%s", w.stored.Value, diff)
				}
				return
			}
			w.send("own", GoOn{w.stored})
			run, ok := w.tabs["own"].Run()
			if !ok || (test.wantStep != "" && run.Session.Segment().Step != test.wantStep) {
				t.Fatalf("goes on at %+v, want %s", w.tabs["own"].Screen, test.wantStep)
			}
			presses := false
			for _, s := range run.Session.Plan.Segments {
				presses = presses || s.Spot != ""
			}
			if presses != test.presses {
				t.Errorf("it presses: %t, want %t", presses, test.presses)
			}
			if slices.ContainsFunc(run.Session.Plan.Segments, func(s session.Segment) bool { return s.Spot != "" && s.Spot == test.without }) {
				t.Errorf("it presses %s, want it left out", test.without)
			}
			if most := w.lib.Styles[content.Light].High; test.light && run.Session.Segment().Press.High > most {
				t.Errorf("it presses at %v, want at most %d", run.Session.Segment().Press, most)
			}
		})
	}
}

// A store that is full loses no session that came along.
func TestCarriedIntoAFullStoreGoesOn(t *testing.T) {
	w := newWorld(t)
	w.full = true
	w.person = Person{Screened: noon}
	c := Carried{Choices: w.begin(diary.Rating{}).Choices, Place: session.Place{Step: "low-back-corner", Spot: "low-back-corner", Side: session.Left}}
	w.open("own", "full", &c)
	w.send("own", GoOn{w.stored})
	if run, ok := w.tabs["own"].Run(); !ok || run.Session.Segment().Step != "low-back-corner" || !w.tabs["own"].Unsaved {
		t.Errorf("screen is %+v, want the session, and that it is not remembered", w.tabs["own"].Screen)
	}
}

// A forged address makes no session that the diary would not take, and takes the
// place of none that it has.
func TestCarriedThatCannotBeIsTold(t *testing.T) {
	begun := noon.Add(-time.Hour)
	kept := RecordOf(session.Model{}, diary.Answers{At: begun.Add(-time.Minute)})
	kept.Routine = "full"
	act := session.Act{Step: "side-of-hip", Spot: "side-of-hip", Side: session.Left, Kind: session.Hold, Held: time.Minute, Ending: session.InFull}
	for _, test := range []struct {
		name  string
		forge func(*Carried)
		lost  bool
	}{
		{name: "one that can be", forge: func(*Carried) {}},
		{name: "a style that nobody offered", lost: true, forge: func(c *Carried) { c.Choices.Style = "=1+1" }},
		{name: "a side that nobody has", lost: true, forge: func(c *Carried) { c.Choices.First = "behind" }},
		{name: "a session that the diary has", lost: true, forge: func(c *Carried) { c.Begun = kept.Begin }},
		{name: "in no whole minutes from UTC", lost: true, forge: func(c *Carried) { c.Begun = begun.In(time.FixedZone("", 30)) }},
		{name: "a spot pressed without an end", lost: true, forge: func(c *Carried) { c.Acts = slices.Repeat([]session.Act{act}, 30) }},
		{name: "pressed before it began", lost: true, forge: func(c *Carried) { c.Begun = noon }},
		{name: "pressed at no time", lost: true, forge: func(c *Carried) { c.Begun = time.Time{} }},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			w.person = Person{Screened: noon, Book: diary.Book{}.Put(kept)}
			c := Carried{
				Begun: begun, Choices: w.begin(diary.Rating{}).Choices, Acts: []session.Act{act},
				Place: session.Place{Step: "low-back-corner", Spot: "low-back-corner", Side: session.Left},
			}
			test.forge(&c)
			w.open("own", "full", &c)
			want, screen := []Notice{CarriedHere}, "resume"
			if test.lost {
				want, screen = []Notice{CarriedLost}, "set-up"
			}
			if diff := cmp.Diff(want, w.tabs["own"].Notices); diff != "" {
				t.Errorf("notices mismatch (-want +got):\n%s", diff)
			}
			if got := w.tabs["own"].Screen.Name(); got != screen || (w.stored.Value == "") != test.lost {
				t.Errorf("screen is %s and %q is stored, want %s", got, w.stored.Value, screen)
			}
		})
	}
}

// A session that comes along from a frame of this very device takes its own
// place, with the cautions that are given here.
func TestCarriedTakesItsOwnPlace(t *testing.T) {
	w := newWorld(t)
	w.person = Person{Screened: noon}
	w.open("frame", "full", nil)
	w.send("frame", w.begin(diary.Rating{}))
	run, _ := w.tabs["frame"].Run()
	w.now = w.now.Add(time.Minute)
	w.person.Cautions = []string{"blood-thinners"}
	c := Carried{
		Begun: run.Answers.At, Choices: run.Session.Plan.Choices,
		Place: session.Place{Step: "low-back-corner", Spot: "low-back-corner", Side: session.Left},
	}
	w.open("own", "full", &c)
	found, ok := w.tabs["own"].Screen.(Resume)
	if !ok || found.Found.Session.Segment().Step != "side-reach" || w.stored.Owner != "own" {
		t.Errorf("screen is %+v, stored by %q, want the offer to go on after what the caution takes away", w.tabs["own"].Screen, w.stored.Owner)
	}
}

package journey

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
)

// diaryKey is where the browser keeps the diary.
const diaryKey = "unknot/v1/diary"

// handing keeps what the person is handed as a file.
const handing = `window.handed = [];
	const make = URL.createObjectURL;
	URL.createObjectURL = (blob) => { blob.text().then((text) => handed.push(text)); return make.call(URL, blob); };`

// years is a diary of so many sessions, one a day up to the day before the
// person's today, with a card for each.
func years(sessions int) diary.Book {
	var b diary.Book
	today := time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC)
	for i := range sessions {
		begin := today.AddDate(0, 0, i-sessions)
		before, after := 3+i%4, 2+i%4
		b.Records = append(b.Records, diary.Record{
			ID: fmt.Sprint("s", i), Routine: []string{"wall", "full", "one-spot", "move"}[i%4],
			Begin: begin, End: begin.Add(10 * time.Minute), Finished: i%9 > 0,
			Parts: diary.Parts{
				{Step: "side-of-hip", Spot: "side-of-hip", Side: "left", Surface: "wall", Planned: 60, Held: 60, Ending: "in-full"},
				{Step: "side-of-hip", Spot: "side-of-hip", Side: "right", Surface: "wall", Planned: 60, Held: 41, Ending: "eased"},
			},
			Before: diary.Rating{Pain: &before, Thing: "Putting on socks", Ease: &after},
			After:  diary.Rating{Pain: &after},
			Felt:   diary.Same,
			Spots:  diary.SpotsFelt{{Spot: "side-of-hip", Side: "left", Like: diary.GoodAche, Spread: []string{"buttock"}}},
		})
		b.Cards = append(b.Cards, diary.Card{Date: diary.DateOf(begin), At: begin.Add(20 * time.Hour), Felt: diary.Same, Sore: diary.NotSore})
	}
	return b
}

// remembers puts a diary onto the device.
func (p *person) remembers(b diary.Book) {
	p.Helper()
	value, err := diary.Encode(b)
	if err != nil {
		p.Fatal(err)
	}
	p.open("/about/")
	p.stores(value)
}

func (p *person) stores(value string) {
	p.Helper()
	quoted, err := json.Marshal(value)
	if err != nil {
		p.Fatal(err)
	}
	eval[any](p, fmt.Sprintf("localStorage.setItem(%q, %s)", diaryKey, quoted))
}

// stored returns what the device keeps of the diary.
func (p *person) stored() string {
	p.Helper()
	return eval[string](p, fmt.Sprintf("localStorage.getItem(%q) || ''", diaryKey))
}

// handed returns the file that was handed over last.
func (p *person) handed() string {
	p.Helper()
	p.eventually(func() bool { return eval[int](p, "handed.length") > 0 }, func() string { return "no file was handed over" })
	return eval[string](p, "handed.pop()")
}

// brings picks a file with a text to be added to the diary.
func (p *person) brings(text string) {
	p.Helper()
	name := filepath.Join(p.TempDir(), "diary.json")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		p.Fatal(err)
	}
	p.reads("Add a saved copy")
	if err := p.pane.pick("import", name); err != nil {
		p.Fatalf("picking a file: %v", err)
	}
}

func (p *person) forgets() {
	p.Helper()
	p.open("/settings/")
	p.tap("button", "Delete everything")
	p.tap("button", "Yes, delete everything")
	p.reads("Everything is deleted.")
}

// takesTheDiaryAlong saves a diary and brings it to another device, whole,
// once, and never by halves.
func (p *person) takesTheDiaryAlong() {
	p.Helper()
	p.remembers(years(30))
	p.open("/diary/")
	p.tap("button", "Save a copy")
	copied := p.handed()
	if diff := cmp.Diff(p.stored(), copied); diff != "" {
		p.Errorf("the copy (-kept +copy):\n%s", diff)
	}
	p.tap("button", "Save as a table")
	if table := p.handed(); !strings.Contains(table, "session,2026-02-28,10:00,Full session,yes,10,101,") {
		p.Errorf("the table has no line for the last session:\n%s", table)
	}

	p.forgets()
	p.open("/diary/")
	p.reads("Nothing is here yet.")
	broken := strings.Replace(copied, `"finished":true`, `"finished":maybe`, 1)
	p.brings(broken)
	p.reads("This file cannot be added, and nothing was changed. The fault is in line 3.") // the second session
	for file, want := range map[string]string{
		"what,date\r\nsession,2026-03-01\r\n": "This file is no copy of a diary",
		copied[:len(copied)/2]:                "This file ends too early",
		`{"version":99}`:                      "A newer Unknot saved this copy",
	} {
		p.brings(file)
		p.reads(want)
	}
	if got := p.stored(); got != "" {
		p.Errorf("after a bad file the device keeps %q, want nothing", got)
	}
	p.brings(copied)
	p.reads("This adds 30 sessions and 30 answers.")
	if got := p.stored(); got != "" {
		p.Errorf("before a yes the device keeps %q, want nothing", got)
	}
	p.tap("button", "Add them")
	p.reads("Sessions: 30.")
	if diff := cmp.Diff(copied, p.stored()); diff != "" {
		p.Errorf("the diary that came back (-was +is):\n%s", diff)
	}
	p.brings(copied)
	p.reads("All of it is in your diary already.")
}

// A session is shown in full, its ratings are changed, and it is deleted; so is
// a card, and each can be undone.
func TestDiaryIsChangedAndDeleted(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.remembers(years(3))
	before := p.stored()
	p.open("/diary/")
	const (
		line = "27 February 2026, 10:00, Full session, pain 4 before, 3 after, same"
		next = ". The day after: same; not sore from pressing"
	)
	p.tap("button", line+next)
	p.reads("Side of the hip, right: 41 seconds of 1 minute")
	p.tap("button", "Change the ratings: "+line)
	p.tap("radio", "9")
	p.reads("After: Putting on socks: how easy is it?")
	p.tap("button", "Save")
	p.find("button", strings.Replace(line, "4", "9", 1)+next)
	p.tap("button", "Undo")
	p.find("button", line+next)
	if diff := cmp.Diff(before, p.stored()); diff != "" {
		t.Errorf("after Undo (-was +is):\n%s", diff)
	}
	p.tap("button", "Delete: "+line)
	p.reads("Sessions: 2.")
	p.tap("button", "Undo")
	p.reads("Sessions: 3.")
	const said = "Delete: The day after: same; not sore from pressing"
	p.tap("button", said)
	p.reads("Deleted.")
	if cards := strings.Count(p.stored(), `"felt":"same","sore":"none"`); cards != 2 {
		t.Errorf("%d cards are kept, want 2", cards)
	}
	p.tap("button", "Undo")
	p.find("button", said)
	p.tap("button", "Change: The day after: same; not sore from pressing")
	p.tap("radio", "Worse")
	p.tap("checkbox", "It left a bruise")
	p.tap("button", "Save")
	p.find("button", "Change: The day after: worse; not sore from pressing; a bruise from pressing")
	if cards := strings.Count(p.stored(), `"felt":"worse","sore":"none","bruise":true`); cards != 1 {
		t.Errorf("%d cards are kept as changed, want 1", cards)
	}
	p.tap("button", "Undo")
	p.find("button", said)
	if diff := cmp.Diff(before, p.stored()); diff != "" {
		t.Errorf("after Undo (-was +is):\n%s", diff)
	}
}

// What is changed in one tab is shown in the other, and neither loses what the
// other keeps.
func TestDiaryInTwoTabs(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.remembers(years(2))
	p.open("/diary/")
	p.reads("Sessions: 2.")
	other := p.tab().tellTime()
	other.open("/diary/")
	const line = "28 February 2026, 10:00, Full session, pain 4 before, 3 after, same"
	other.tap("button", line+". The day after: same; not sore from pressing")
	other.tap("button", "Delete: "+line)
	other.reads("Sessions: 1.")
	p.reads("Sessions: 1.")
	p.reads("Your diary was changed in another tab.")
	p.remembers(years(2)) // two tabs that know the same
	p.open("/diary/")
	p.reads("Sessions: 2.")
}

// A diary that can't be read is put aside and not lost.
func TestDiaryThatCannotBeRead(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.inject(handing)
	p.open("/about/")
	p.stores(`{"version":2,"records":[`)
	p.open("/diary/")
	p.reads("We could not open what was kept here.")
	p.reads("We kept a copy.")
	kept := eval[[]string](p, `Object.keys(localStorage).filter((key) => localStorage.getItem(key).startsWith('{"version":2,"records":['))`)
	if len(kept) != 1 || kept[0] == diaryKey {
		t.Errorf("it is kept under %q, want one place that is set aside", kept)
	}
	p.tap("button", "Save what could not be read")
	if file := p.handed(); !strings.HasSuffix(file, "\n{\"version\":2,\"records\":[\n") {
		t.Errorf("the file is %q, want what was put aside in it", file)
	}
	p.goes("one-spot", 4, 3)
	p.open("/diary/")
	p.reads("Sessions: 1.")
}

// Where the device has no room, what is changed is there until the page is
// left, and the person is told so.
func TestDiaryOnAFullDevice(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	b := years(3)
	b.Cards = b.Cards[:2]
	p.remembers(b)
	before := p.stored()
	p.fills()
	p.open("/today/")
	p.reads(dayCard)
	p.tap("button", "Same")
	p.reads("This device will not let us save.")
	if diff := cmp.Diff(before, p.stored()); diff != "" {
		t.Errorf("what is kept (-was +is):\n%s", diff)
	}
}

// A browser that keeps nothing is told of.
func TestDiaryInAPrivateWindow(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.inject(refusesStorage)
	p.open("/diary/")
	p.reads("This browser is not saving anything.")
}

// Nothing is left where everything is deleted.
func TestEverythingIsDeleted(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.remembers(years(3))
	p.goes("one-spot", 4, 3)
	p.forgets()
	left := eval[[]string](p, `Object.keys(localStorage).filter((key) => key.startsWith("unknot/"))`)
	if len(left) > 0 {
		t.Errorf("%q is left, want nothing", left)
	}
}

// The offer to install comes once, after a session that was finished, and in
// the settings for good.
func TestInstallIsOfferedOnce(t *testing.T) {
	t.Parallel()
	const title = "Put Unknot on your home screen"
	p := keeper(t)
	p.inject(`Object.defineProperty(navigator, "userAgent", { value: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1" });
		Object.defineProperty(navigator, "maxTouchPoints", { value: 5 })`)
	p.onDay(0)
	p.goes("one-spot", 4, 3)
	p.find("heading", title)
	p.reads("Tap the Share button")
	p.tap("button", "No, thank you")
	p.gone("heading", title)
	p.onDay(1)
	p.goes("one-spot", 4, 3)
	p.gone("heading", title)
	p.open("/settings/")
	p.find("heading", title)
}

// What a person says of a spot is on the body map, and in the next session.
func TestSpotsAreRemembered(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.remembers(years(3))
	p.open("/spots/")
	p.tap("radio", "Where to press")
	p.reads("Marks show what you said of a spot:")
	p.tap("radio", "Side of the hip, left")
	p.reads("What you said on 28 February 2026")
	p.reads("Side of the hip, left: Good ache; spread to: Buttock")
	p.setsUp("full")
	p.tap("checkbox", "Start with the spots that felt right last time")
	p.reads("Begin with: Side of the hip.")
}

// A file for the calendar is handed over for the days that were picked.
func TestReminderIsHandedOver(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.inject(handing)
	p.open("/diary/")
	p.reads("Pick your days")
	eval[any](p, `document.getElementById("remind-fold").open = true`)
	p.tap("checkbox", "Monday")
	p.tap("button", "Save for your calendar")
	if file := p.handed(); !strings.Contains(file, "RRULE:FREQ=WEEKLY;COUNT=12;BYDAY=WE,FR") {
		t.Errorf("the file is\n%s\nwant Wednesdays and Fridays for six weeks", file)
	}
}

// The diary with all of it open is no wider than a small phone.
func TestDiaryFitsANarrowScreen(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	b := years(30)
	b.Cards = b.Cards[:29]
	p.remembers(b)
	p.screen(320, 640)
	for _, path := range []string{"/today/", "/diary/", "/diary/sheet/"} {
		p.open(path)
		p.reads(map[string]string{"/today/": dayCard, "/diary/": "Sessions: 30.", "/diary/sheet/": "Questions to ask"}[path])
		eval[any](p, `for (const fold of document.querySelectorAll("details")) fold.open = true`)
		if over := eval[int](p, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
			t.Errorf("%s: %d px wider than a screen of 320 px, want none", path, over)
		}
	}
}

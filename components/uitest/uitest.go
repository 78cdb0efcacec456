package uitest

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/content"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Noon is when every test begins.
var Noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// A FakeDevice records what it is asked, and answers as it is told.
type FakeDevice struct {
	calls    []string // in order, one line each
	Stored   map[string]string
	Time     time.Time
	Can      device.Abilities
	Refuse   error // what Store returns
	WakeAt   time.Time
	Look     func()              // the last look asked for by Wake
	Watching func(leaving bool)  // the last look asked for by Watch
	Shown    device.Showing      // the last one told by Show
	Press    func(device.Button) // what Show asked for
	Settings device.Settings     // the last ones given by Set
}

func NewFakeDevice() *FakeDevice {
	return &FakeDevice{
		Stored: map[string]string{},
		Time:   Noon,
		Can: device.Abilities{
			Sound: device.Works, Voice: device.Works, Vibrate: device.Works,
			Awake: device.Unknown, Muted: device.Missing, Memory: device.Works, Kept: device.Unknown,
		},
	}
}

func (d *FakeDevice) call(format string, args ...any) {
	d.calls = append(d.calls, fmt.Sprintf(format, args...))
}

// Took returns the calls recorded since the last time it was asked.
func (d *FakeDevice) Took() []string {
	calls := d.calls
	d.calls = nil
	return calls
}

func (d *FakeDevice) Now() time.Time { return d.Time }

func (d *FakeDevice) Wake(at time.Time, look func()) { d.WakeAt, d.Look = at, look }

func (d *FakeDevice) Unlock() { d.call("unlock") }

func (d *FakeDevice) Speak(sentences []string) { d.call("speak %s", strings.Join(sentences, " ")) }

func (d *FakeDevice) Chimes(ahead []session.Chime) {
	var parts []string
	for _, c := range ahead {
		parts = append(parts, fmt.Sprintf("%s+%s", c.Sound, c.At.Sub(d.Time)))
	}
	d.call("chimes %s", strings.Join(parts, " "))
}

func (d *FakeDevice) Vibrate(s session.Sound) { d.call("vibrate %s", s) }

func (d *FakeDevice) KeepAwake(on bool) { d.call("awake %t", on) }

func (d *FakeDevice) Show(now device.Showing, press func(device.Button)) {
	d.Shown, d.Press = now, press
}

func (d *FakeDevice) Live(on bool) { d.call("live %t", on) }

func (d *FakeDevice) Set(s device.Settings) {
	d.Settings = s
	d.call("set")
}

func (d *FakeDevice) Abilities() device.Abilities { return d.Can }

func (d *FakeDevice) Watch(look func(leaving bool)) (end func()) {
	d.Watching = look
	return func() { d.Watching = nil }
}

func (d *FakeDevice) Load(key string) string { return d.Stored[key] }

func (d *FakeDevice) Store(key, value string) error {
	if d.Refuse != nil {
		return d.Refuse
	}
	d.Stored[key] = value
	return nil
}

func (d *FakeDevice) Forget(key string) { delete(d.Stored, key) }

func (d *FakeDevice) Keep() { d.call("keep") }

// Date writes as English does.
func (d *FakeDevice) Date(of time.Time, as device.DateForm) string {
	return of.Format([...]string{
		device.Day: "2 January 2006", device.Month: "January 2006",
		device.Weekday: "Monday", device.ShortWeekday: "Mon", device.Clock: "15:04",
	}[as])
}

func (d *FakeDevice) Number(n float64) string {
	return strconv.FormatFloat(math.Round(10*n)/10, 'f', -1, 64)
}

func (d *FakeDevice) Hand(name, kind, value string) { d.call("hand %s, %s\n%s", name, kind, value) }

// Library returns the shipped content.
func Library(t *testing.T) *content.Library {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// A Mounted holds a mounted component and the context to drive it with.
type Mounted struct {
	Engine app.TestEngine
	Ctx    app.Context
	root   app.UI
}

// A probe lends the context that go-app gives to OnPreRender, the only one to
// be had outside a browser.
type probe struct {
	app.Compo
	lend func(app.Context)
}

func (p *probe) OnPreRender(ctx app.Context) { p.lend(ctx) }

func (p *probe) Render() app.UI { return app.Elem("div") }

// BorrowContext mounts a component beside a probe and returns both. Outside a
// browser go-app calls neither OnMount nor OnNav: a test calls them itself.
func BorrowContext(t *testing.T, c app.Composer) *Mounted {
	t.Helper()
	s := &Mounted{Engine: app.NewTestEngine()}
	holder := &holder{child: c, probe: &probe{lend: func(ctx app.Context) { s.Ctx = ctx }}}
	if err := s.Engine.Load(holder); err != nil {
		t.Fatal(err)
	}
	s.Engine.ConsumeAll()
	s.root = c
	return s
}

// A holder keeps a component and a probe in one tree.
type holder struct {
	app.Compo
	child app.Composer
	probe *probe
}

func (h *holder) Render() app.UI { return app.Elem("div").Body(h.child, h.probe) }

// Do runs a handler as an event would, and lets everything it asked for
// happen.
func (s *Mounted) Do(handler func(app.Context)) {
	s.Ctx.Dispatch(handler)
	s.Engine.ConsumeAll()
}

// Tap runs a tap's handler.
func (s *Mounted) Tap(handler app.EventHandler) {
	s.Do(func(ctx app.Context) { handler(ctx, app.Event{}) })
}

// Markup returns what is drawn as HTML that does not change from run to run:
// one tag a line, attributes sorted.
func Markup(t *testing.T, ui app.UI) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(app.HTMLString(ui)))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	writeNode(&b, root, 0)
	return b.String()
}

func writeNode(b *strings.Builder, n *html.Node, depth int) {
	indent := strings.Repeat("  ", max(depth, 0))
	switch n.Type {
	case html.TextNode:
		if text := strings.Join(strings.Fields(n.Data), " "); text != "" {
			b.WriteString(indent + text + "\n")
		}
		return
	case html.ElementNode:
		if n.Data == "html" || n.Data == "head" || n.Data == "body" {
			depth--
			break
		}
		b.WriteString(indent + "<" + n.Data)
		sort.Slice(n.Attr, func(i, j int) bool { return n.Attr[i].Key < n.Attr[j].Key })
		for _, a := range n.Attr {
			fmt.Fprintf(b, " %s=%q", a.Key, a.Val)
		}
		b.WriteString(">\n")
	default:
		depth--
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		writeNode(b, c, depth+1)
	}
}

// Golden compares with testdata/<name>, and writes it under -update.
func Golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s mismatch (-want +got); -update writes it anew:\n%s", path, diff)
	}
}

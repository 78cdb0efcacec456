package components

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
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

// noon is when every test begins.
var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// A fakeDevice records what it is asked, and answers as it is told.
type fakeDevice struct {
	calls  []string // in order, one line each
	stored map[string]string
	now    time.Time
	can    device.Abilities
	refuse error // what Store returns
	wakeAt time.Time
	look   func()             // the last look asked for by Wake
	watch  func(leaving bool) // the last look asked for by Watch
}

func newFakeDevice() *fakeDevice {
	return &fakeDevice{
		stored: map[string]string{},
		now:    noon,
		can: device.Abilities{
			Sound: device.Works, Voice: device.Works, Vibrate: device.Works,
			Awake: device.Unknown, Muted: device.Missing, Memory: device.Works, Kept: device.Unknown,
		},
	}
}

func (d *fakeDevice) call(format string, args ...any) {
	d.calls = append(d.calls, fmt.Sprintf(format, args...))
}

// took returns the calls recorded since the last time it was asked.
func (d *fakeDevice) took() []string {
	calls := d.calls
	d.calls = nil
	return calls
}

func (d *fakeDevice) Now() time.Time { return d.now }

func (d *fakeDevice) Wake(at time.Time, look func()) { d.wakeAt, d.look = at, look }

func (d *fakeDevice) Unlock() { d.call("unlock") }

func (d *fakeDevice) Speak(sentences []string) { d.call("speak %s", strings.Join(sentences, " ")) }

func (d *fakeDevice) Chimes(ahead []session.Chime) {
	var parts []string
	for _, c := range ahead {
		parts = append(parts, fmt.Sprintf("%s+%s", c.Sound, c.At.Sub(d.now)))
	}
	d.call("chimes %s", strings.Join(parts, " "))
}

func (d *fakeDevice) Vibrate(s session.Sound) { d.call("vibrate %s", s) }

func (d *fakeDevice) KeepAwake(on bool) { d.call("awake %t", on) }

func (d *fakeDevice) Live(on bool) { d.call("live %t", on) }

func (d *fakeDevice) Set(device.Settings) { d.call("set") }

func (d *fakeDevice) Abilities() device.Abilities { return d.can }

func (d *fakeDevice) Watch(look func(leaving bool)) (end func()) {
	d.watch = look
	return func() { d.watch = nil }
}

func (d *fakeDevice) Load(key string) string { return d.stored[key] }

func (d *fakeDevice) Store(key, value string) error {
	if d.refuse != nil {
		return d.refuse
	}
	d.stored[key] = value
	return nil
}

func (d *fakeDevice) Forget(key string) { delete(d.stored, key) }

func (d *fakeDevice) Hand(name, kind, value string) { d.call("hand %s, %s\n%s", name, kind, value) }

// library returns the shipped content.
func library(t *testing.T) *content.Library {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// A mounted holds a mounted component and the context to drive it with.
type mounted struct {
	engine app.TestEngine
	ctx    app.Context
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

// borrowContext mounts a component beside a probe and returns both. Outside a
// browser go-app calls neither OnMount nor OnNav: a test calls them itself.
func borrowContext(t *testing.T, c app.Composer) *mounted {
	t.Helper()
	s := &mounted{engine: app.NewTestEngine()}
	holder := &holder{child: c, probe: &probe{lend: func(ctx app.Context) { s.ctx = ctx }}}
	if err := s.engine.Load(holder); err != nil {
		t.Fatal(err)
	}
	s.engine.ConsumeAll()
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

// do runs a handler as an event would, and lets everything it asked for
// happen.
func (s *mounted) do(handler func(app.Context)) {
	s.ctx.Dispatch(handler)
	s.engine.ConsumeAll()
}

// tap runs a tap's handler.
func (s *mounted) tap(handler app.EventHandler) {
	s.do(func(ctx app.Context) { handler(ctx, app.Event{}) })
}

// markup returns what is drawn as HTML that does not change from run to run:
// one tag a line, attributes sorted.
func markup(t *testing.T, ui app.UI) string {
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

// golden compares with testdata/<name>, and writes it under -update.
func golden(t *testing.T, name, got string) {
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

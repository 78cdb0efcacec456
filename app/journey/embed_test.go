package journey

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// A publication is another site, with an article that embeds ours.
type publication struct {
	*host
	ours *host
}

// newPublication serves an article at /article. In its body {ours} is where
// our site is. The policy is that of the article, or "".
func newPublication(t testing.TB, policy, body string) publication {
	t.Helper()
	p := publication{newHost(t, *dist), newHost(t, *dist)}
	page := `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Article</title>` +
		`<link rel="stylesheet" href="/article.css">` + strings.ReplaceAll(body, "{ours}", "http://"+p.ours.address)
	p.wrap(func(http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/article":
				if policy != "" {
					w.Header().Set("Content-Security-Policy", strings.ReplaceAll(policy, "{ours}", "http://"+p.ours.address))
				}
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				fmt.Fprint(w, page)
			case "/article.css":
				w.Header().Set("Content-Type", "text/css")
				fmt.Fprint(w, "body { margin: 0 } iframe { border: 0; display: block } unknot-routine { display: block; height: 40rem; overflow: auto }")
			default:
				http.NotFound(w, r)
			}
		})
	})
	return p
}

// readerWho returns a guest of the publication as its reader. Another name of
// this machine makes the two sites as far apart as two sites are.
func (p publication) readerWho(r *person) *person {
	r.site = strings.Replace(r.site, "127.0.0.1", "localhost", 1)
	return r
}

// reader opens the article.
func (p publication) reader(t testing.TB) *person {
	t.Helper()
	r := p.readerWho(guestOf(t, p.host))
	r.inject(`window.shifts = 0; window.heard = []; window.stolen = 0;
		new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });
		for (const name of ["unknot-start", "unknot-step", "unknot-finish"]) addEventListener(name, (e) => heard.push(name + " " + e.detail.routine + " " + e.detail.step));
		addEventListener("blur", () => { if (!navigator.userActivation.hasBeenActive) stolen++; });`)
	r.open("/article")
	return r
}

// inFrame returns the reader inside the frame whose address holds a part.
func (p publication) inFrame(r *person, part string) *person {
	r.Helper()
	return p.inFrameOf(r, p.ours, part)
}

// inFrameOf is the same for a site of ours at another address.
func (p publication) inFrameOf(r *person, ours *host, part string) *person {
	r.Helper()
	return r.inside(ours.address + part)
}

// asked returns the paths that were asked of our site, each once.
func (p publication) asked() []string {
	var paths []string
	for _, r := range p.ours.requests() {
		paths = append(paths, r.path)
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

const embeds = `<script async src="{ours}/embed/v1.js"></script>
<unknot-routine routine="wall"><a href="{ours}/routines/wall/">Desk and wall</a></unknot-routine>
<script async src="{ours}/embed/v1.js"></script>
<unknot-routine routine="one-spot" theme="dark" accent="#ffcc00"></unknot-routine>
<unknot-routine routine="gone"><a href="{ours}/">Unknot</a></unknot-routine>`

func TestEmbedAsksForNothingBeforeATap(t *testing.T) {
	p := newPublication(t, "", embeds)
	r := p.reader(t)
	r.find("button", "Start: Desk and wall")
	r.find("button", "Start: One spot, quick")
	r.find("link", "Unknot") // what stands inside an unknown one stays
	eval[bool](r, `new Promise((done) => requestIdleCallback(() => done(true)))`)
	if diff := cmp.Diff([]string{"/embed/v1.js"}, p.asked()); diff != "" {
		t.Errorf("asked of us (-want +got):\n%s", diff)
	}
	r.stays()
}

// stays fails unless the article lies still and has the focus, and the Back
// button has as much to go back to as it had.
func (p *person) stays() {
	p.Helper()
	if shifts := eval[float64](p, "shifts"); shifts != 0 {
		p.Errorf("the article shifted by %g, want 0", shifts)
	}
	if got := eval[int](p, "stolen"); got > 0 {
		p.Errorf("the focus left the article %d times before a tap, want 0", got)
	}
	if length := eval[int](p, "history.length"); length != 2 { // about:blank, then the article
		p.Errorf("the history is %d long, want 2", length)
	}
}

func TestEmbedRunsASession(t *testing.T) {
	for name, policy := range map[string]string{
		"any policy":      "",
		"a strict policy": "default-src 'none'; style-src 'self'; script-src {ours}; frame-src {ours}",
	} {
		t.Run(name, func(t *testing.T) {
			p := newPublication(t, policy, embeds)
			r := p.reader(t)
			r.tap("button", "Start: Desk and wall")
			inside := p.inFrame(r, "/embed/wall/")
			inside.unremembered()
			r.stays()
			want := []string{"unknot-start wall 1", "unknot-step wall 1", "unknot-finish wall 0"}
			if diff := cmp.Diff(want, eval[[]string](r, "heard")); diff != "" {
				t.Errorf("events (-want +got):\n%s", diff)
			}
		})
	}
}

// Of two sessions on a page only the one begun last runs.
func TestOneEmbedRunsAtATime(t *testing.T) {
	p := newPublication(t, "", embeds)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	first := p.inFrame(r, "/embed/wall/")
	first.tap("button", noSigns)
	first.tap("button", "Start: 15 minutes")
	first.tap("button", ready)
	first.find("button", "Pause")
	r.tap("button", "Start: One spot, quick")
	second := p.inFrame(r, "/embed/one-spot/")
	second.find("button", noSigns)
	for _, name := range []string{noSigns, "Start: 10 minutes"} {
		second.find("button", name)
		eval[bool](second, fmt.Sprintf(`Boolean([...document.querySelectorAll("button")].find((b) => b.textContent.trim() === %q).click()) || true`, name))
	}
	second.find("button", hurts)
	first.reads("Paused.")
}

// An article may add routines later, and have them load when they come into
// sight.
func TestEmbedComesLater(t *testing.T) {
	p := newPublication(t, "", embeds)
	r := p.reader(t)
	r.find("button", "Start: Desk and wall")
	eval[bool](r, `(() => {
		const later = document.createElement("unknot-routine");
		later.setAttribute("routine", "full");
		later.setAttribute("load", "visible");
		document.body.append(later);
		return true;
	})()`)
	r.find("button", "Start: Full session")
	if slices.Contains(p.asked(), "/embed/full/") {
		t.Error("a routine out of sight was loaded")
	}
	eval[bool](r, `scrollTo(0, document.body.scrollHeight), true`)
	inside := p.inFrame(r, "/embed/full/")
	inside.find("button", "Start")
	r.stays()
}

// A session that goes on leaves a person who writes in the article alone.
func TestEmbedLeavesTheFocusAlone(t *testing.T) {
	p := newPublication(t, "", embeds+`<textarea aria-label="Comment"></textarea>`)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("button", noSigns)
	inside.tap("button", "Start: 15 minutes")
	inside.find("button", ready)
	r.tap("textbox", "Comment")
	eval[bool](inside, `Boolean([...document.querySelectorAll("button")].find((b) => b.textContent.trim() === "Next").click()) || true`)
	inside.reads("Step 2 of 6")
	if !eval[bool](r, `document.activeElement.localName === "textarea" && document.hasFocus()`) {
		t.Errorf("the focus is on %s, want it on the comment", r.focus())
	}
}

func TestEmbedInASandboxedFrame(t *testing.T) {
	p := newPublication(t, "", `<iframe sandbox="allow-scripts" src="{ours}/embed/wall/?theme=dark" width="280" height="600"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	inside.find("heading", "Desk and wall")
	if slices.ContainsFunc(p.asked(), func(path string) bool { return strings.HasSuffix(path, ".wasm") }) {
		t.Error("the program was fetched before Start")
	}
	inside.tap("button", "Start")
	inside.unremembered()
}

// Messages from anyone but the page around change nothing, and nor do those of
// it that make no sense; nobody but the page around is told anything.
func TestEmbedHearsNoStrangers(t *testing.T) { strangers(t) }

// strangers sends a frame with a session in it 20,000 messages that it must
// not heed, and returns for how many milliseconds they blocked it.
func strangers(t testing.TB) (blocked float64) {
	p := newPublication(t, "", embeds+`<iframe name="sibling" src="/article.css"></iframe>`)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("button", noSigns)
	inside.tap("button", "Start: 15 minutes")
	inside.tap("button", ready)
	inside.find("button", "Pause")
	eval[bool](inside, `window.blocked = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) blocked += entry.duration - 50; }).observe({ type: "longtask" }); true`)
	const look = `document.documentElement.style.cssText + document.documentElement.dataset.theme + document.querySelector(".session").dataset.state`
	before := eval[string](inside, look)
	eval[bool](r, `(() => {
		const frame = document.querySelector("unknot-routine").shadowRoot.querySelector("iframe").contentWindow;
		const bad = [null, 1, "pause", {}, { ns: "unknot" }, { ns: "unknot", v: 2, type: "pause" }, { ns: "unknot", v: 1, id: "guessed", type: "pause" },
			{ ns: "unknot", v: 1, id: "guessed", type: "config", accent: "url(x)" }];
		for (let i = 0; i < 10000; i++) frame.postMessage(bad[i % bad.length], "*");
		// The sibling has our own page's messages down to the letter, but is not our frame.
		window.frames.sibling.victim = frame;
		window.frames.sibling.eval("for (let i = 0; i < 10000; i++) victim.postMessage({ ns: 'unknot', v: 1, id: '', type: 'pause' }, '*'); for (let i = 0; i < 10000; i++) parent.postMessage({ ns: 'unknot', v: 1, id: '', type: 'state', phase: 'done', step: 9 }, '*')");
		return true;
	})()`)
	eval[bool](r, `new Promise((done) => setTimeout(() => requestIdleCallback(() => done(true)), 0))`)
	inside.find("button", "Pause") // nobody paused it
	eval[bool](inside, `new Promise((done) => setTimeout(() => requestIdleCallback(() => done(true)), 0))`)
	if diff := cmp.Diff(before, eval[string](inside, look)); diff != "" {
		t.Errorf("the frame (-before +after):\n%s", diff)
	}
	if heard := eval[[]string](r, "heard"); slices.Contains(heard, "unknot-finish wall 9") {
		t.Errorf("the article heard %v, want nothing from the sibling", heard)
	}
	return eval[float64](inside, "blocked")
}

// A session goes from the frame to the whole program, past the warning signs.
func TestEmbedCarriesASessionOn(t *testing.T) {
	p := visitor(t)
	p.open("/embed/wall/")
	p.tap("button", "Start")
	p.tap("button", noSigns)
	p.gone("button", noSigns)
	p.tap("button", "Start: 15 minutes")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.wait(time.Minute)
	p.tap("button", ready)
	p.tap("button", "Found it")
	p.reads("Let your weight sink")
	p.wait(20 * time.Second)
	eval[bool](p, `addEventListener("click", (e) => { window.leadsTo = e.target.href; e.preventDefault(); }); true`)
	p.tap("link", "Go on in the app")
	leadsTo := eval[string](p, "leadsTo")
	p.now = p.now.Add(2 * time.Minute) // what was done took time
	p.setClock()
	p.open(strings.TrimPrefix(leadsTo, p.site))
	p.tap("button", noSigns)
	p.reads("This session began on another page")
	p.tap("button", "Continue at step 2: Low-back corner, left")
	p.find("button", ready)
	if held := p.held(); held != 60 {
		t.Errorf("%g seconds are counted, want the 60 of the first step", held)
	}
	p.reload(time.Minute)
	p.tap("button", "Continue at step 2: Low-back corner, left")
}

// Start shows the warning signs at once, from the page. What is ticked and where
// it is read are kept when the program takes over.
func TestStartShowsTheSignsBeforeTheProgramIsThere(t *testing.T) {
	p := newPublication(t, "", `<iframe src="{ours}/embed/wall/" width="360" height="640"></iframe>`)
	release := p.ours.holdProgram()
	inside := p.inFrame(p.reader(t), "/embed/wall/")
	inside.tap("button", "Start")
	inside.landsOn("heading", "Check these first")
	inside.gone("button", "Start")
	eval[bool](inside, `document.querySelector(".embed > .session").built = true`)
	inside.tap("checkbox", "You are pregnant")
	const at = `({ top: scrollY, focus: document.activeElement.id, ticked: document.getElementById("caution-pregnant").checked })`
	type state struct {
		Top    float64
		Focus  string
		Ticked bool
	}
	want := eval[state](inside, at)
	if want.Top == 0 || !want.Ticked {
		t.Fatalf("before the program stands: %+v, want a page that is scrolled, and a tick", want)
	}
	release()
	inside.eventually(func() bool { return eval[bool](inside, `!document.querySelector(".embed > .session").built`) },
		func() string { return "the program does not stand" })
	inside.eventually(func() bool { return cmp.Equal(want, eval[state](inside, at)) },
		func() string {
			return "the page was left otherwise (-want +got):\n" + cmp.Diff(want, eval[state](inside, at))
		})
	inside.tap("button", noSigns)
	inside.find("heading", "Changed for you")
}

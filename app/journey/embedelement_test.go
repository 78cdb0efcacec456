package journey

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// However and whenever a routine is named, what starts is what the box says.
func TestEmbedStartsWhatItsBoxSays(t *testing.T) {
	const later = `const later = document.createElement("unknot-routine");`
	for _, test := range []struct{ name, before, after string }{
		{name: "set late", after: later + `document.body.append(later); later.setAttribute("routine", "full")`},
		{name: "changed", after: `document.querySelector("unknot-routine").setAttribute("routine", "full")`},
		{name: "a property", after: `document.querySelector("unknot-routine").routine = "full"`},
		{name: "a property from before the script came", before: later + `later.routine = "full"; document.body.append(later)`},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newPublication(t, "", `<unknot-routine routine="wall"></unknot-routine><script>`+test.before+`</script><script src="{ours}/embed/v1.js"></script>`)
			r := p.reader(t)
			eval[bool](r, "{"+test.after+"}; true")
			r.tap("button", "Start: Full session")
			p.inFrame(r, "/embed/full/").find("button", noSigns)
		})
	}
}

// The same holds for a frame that came into sight and that nobody has tapped.
func TestEmbedInSightFollowsItsRoutine(t *testing.T) {
	p := newPublication(t, "", `<unknot-routine routine="wall" load="visible"></unknot-routine><script src="{ours}/embed/v1.js"></script>`)
	r := p.reader(t)
	p.inFrame(r, "/embed/wall/").find("button", "Start")
	eval[bool](r, `document.querySelector("unknot-routine").setAttribute("routine", "full"), true`)
	inside := p.inFrame(r, "/embed/full/")
	inside.tap("button", "Start")
	inside.find("button", noSigns)
}

// A routine that is not known any more gives back what stands inside.
func TestEmbedGivesBackWhatStandsInside(t *testing.T) {
	p := newPublication(t, "", `<script async src="{ours}/embed/v1.js"></script><unknot-routine routine="wall"><a href="/">As text</a></unknot-routine>`)
	r := p.reader(t)
	r.find("button", "Start: Desk and wall")
	r.gone("link", "As text")
	eval[bool](r, `document.querySelector("unknot-routine").routine = "gone"; true`)
	r.find("link", "As text")
	r.gone("button", "Start: Desk and wall")
	eval[bool](r, `document.querySelector("unknot-routine").routine = "wall"; true`)
	r.find("button", "Start: Desk and wall")
}

// A session that runs is left alone, whatever is set meanwhile; one that a page
// ends by moving it is not lost without a word.
func TestEmbedThatRunsIsChangedAndMoved(t *testing.T) {
	p := newPublication(t, "", `<script async src="{ours}/embed/v1.js"></script><unknot-routine routine="wall"></unknot-routine><main></main>`)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	inside := p.begun(r)
	inside.tap("button", ready)
	inside.find("button", "Pause")
	r.eventually(func() bool { return eval[int](r, "heard.length") > 0 }, func() string { return "no session has begun" })
	const routine = `document.querySelector("unknot-routine")`
	eval[bool](r, routine+`.routine = "full"; `+routine+`.routine = "wall"; true`)
	inside.find("button", "Pause")
	eval[bool](r, `!Element.prototype.moveBefore || (document.querySelector("main").moveBefore(`+routine+`, null), true)`)
	inside.find("button", "Pause")
	eval[bool](r, `document.body.append(`+routine+`); true`)
	const box = routine + `.shadowRoot.textContent`
	r.eventually(func() bool { return strings.Contains(eval[string](r, box), "your session ended at step 1.") },
		func() string { return "the box says " + eval[string](r, box) + ", want that the session ended" })
	r.find("button", "Start: Desk and wall")
}

// Names in an article that hide what a document has do not lead the loader
// astray.
func TestEmbedInAnArticleThatHidesNames(t *testing.T) {
	p := newPublication(t, "", `<img name="currentScript" src="http://stranger.example/embed/v1.js"><img name="head"><img name="createElement">
		<script src="{ours}/embed/v1.js"></script><unknot-routine routine="wall"></unknot-routine>`)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	p.inFrame(r, "/embed/wall/").find("button", noSigns)
}

// Where a script can't tell whose it is, the article stays as it was, and
// nothing is asked of its own site in our name.
func TestLoaderInsideAnotherScript(t *testing.T) {
	for name, script := range map[string]string{
		"bundled":  `<script src="/bundle.js"></script>`,
		"a module": `<script type="module" src="/bundle.js"></script>`,
		"inline":   `<script>{loader}</script>`,
	} {
		t.Run(name, func(t *testing.T) {
			loader := newHost(t, *dist).text("/embed/v1.js")
			p := newPublication(t, "", strings.ReplaceAll(script, "{loader}", loader)+
				`<unknot-routine routine="wall"><a href="/routines/wall/">Desk and wall</a></unknot-routine>`)
			p.wrap(func(next http.Handler) http.Handler {
				return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if r.URL.Path != "/bundle.js" {
						next.ServeHTTP(w, r)
						return
					}
					w.Header().Set("Content-Type", "text/javascript")
					fmt.Fprint(w, loader)
				})
			})
			r := p.reader(t)
			r.find("link", "Desk and wall")
			eval[bool](r, `new Promise((done) => requestIdleCallback(() => done(true)))`)
			r.gone("button", "Start: Desk and wall")
			if len(*r.broken) > 0 {
				t.Errorf("the article broke: %v", *r.broken)
			}
		})
	}
}

// Where the build has said whose it is, the routine starts from there, too.
func TestLoaderThatKnowsItsSiteInsideAnotherScript(t *testing.T) {
	loader := newHost(t, *dist).text("/embed/v1.js")
	known := strings.Replace(loader, `const src=""||`, `const src="{ours}/embed/"||`, 1)
	p := newPublication(t, "", `<script type="module">`+known+`</script><unknot-routine routine="wall"></unknot-routine>`)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	p.inFrame(r, "/embed/wall/").find("button", noSigns)
}

// text returns what a host serves at a path.
func (h *host) text(path string) string {
	answer := httptest.NewRecorder()
	h.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, nil))
	return answer.Body.String()
}

// Safari before 16.4 makes no sheets in a script. A routine looks the same there
// and, where the article's policy forbids the other way, still runs.
func TestEmbedWithoutSheetsMadeByScripts(t *testing.T) {
	const older = `window.CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor"); } }; delete ShadowRoot.prototype.adoptedStyleSheets;`
	const look = `(() => {
		const box = (el) => { const { width, height } = el.getBoundingClientRect(); return width + " x " + height; };
		const root = document.querySelector("unknot-routine").shadowRoot;
		return [...root.querySelectorAll("div, p, button, a, svg, slot")].map((el) => [el.localName, box(el), getComputedStyle(el).backgroundColor, getComputedStyle(el).display].join(" "));
	})()`
	p := newPublication(t, "", embeds)
	r := p.reader(t)
	r.find("button", "Start: Desk and wall")
	want := eval[[]string](r, look)
	r.inject(older)
	r.open("/article")
	r.find("button", "Start: Desk and wall")
	if diff := cmp.Diff(want, eval[[]string](r, look)); diff != "" {
		t.Errorf("the box (-newer +older):\n%s", diff)
	}

	strict := newPublication(t, "default-src 'none'; style-src 'self'; script-src {ours}; frame-src {ours}", embeds)
	r = strict.reader(t)
	r.inject(older)
	r.open("/article")
	r.tap("button", "Start: Desk and wall")
	strict.inFrame(r, "/embed/wall/").find("button", noSigns)
	if height := eval[float64](r, `document.querySelector("unknot-routine").shadowRoot.querySelector("iframe").offsetHeight`); height < 600 {
		t.Errorf("the frame is %g px high, want 600 or more", height)
	}
}

package journey

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A stranger is a page of a third site, in a frame beside ours: an advertisement,
// say. When told to, it sends messages that are right to the letter to our frame,
// as if it were the article, and to the article, as if it were our frame.
const stranger = `<!doctype html><script>
addEventListener("message", () => {
	const say = (to, type, more) => to.postMessage({ ns: "unknot", v: 1, id: "", type, ...more }, "*");
	for (let i = 0; i < 10000; i++) {
		say(parent.frames[0], ["hello", "pause", "config"][i % 3], { theme: "dark", accent: "#ff0000" });
		say(parent, "state", { phase: "done", step: 9 });
	}
	parent.postMessage("said", "*");
});
</script>`

// shrugs fails where 10,000 messages of a stranger, were they all to come at
// once, keep a page from answering for much longer than they would if it only
// looked who sent them. They are timed in the page, the best of a few times,
// because all else on this machine takes time, too.
func (p *person) shrugs() {
	p.Helper()
	const most = 8 // times as long
	took := eval[[2]float64](p, `(() => {
		const looks = new EventTarget();
		looks.addEventListener("message", (e) => e.source === parent);
		const said = [null, "pause", { ns: "unknot" }, { ns: "unknot", v: 1, id: "", type: "pause" }, { ns: "unknot", v: 1, id: "", type: "state", phase: "done", step: 9 }];
		const best = [Infinity, Infinity];
		for (let round = 0; round < 16; round++) {
			const to = [window, looks][round % 2];
			const events = Array.from({ length: 10000 }, (_, i) => new MessageEvent("message", { data: said[i % said.length], origin: "https://stranger.example", source: window }));
			const begun = performance.now();
			for (const event of events) to.dispatchEvent(event);
			best[round % 2] = Math.min(best[round % 2], performance.now() - begun);
		}
		return best;
	})()`)
	if took[0] >= most*took[1] {
		p.Errorf("10,000 messages block the page for %g ms, want less than %d times %g", took[0], most, took[1])
	}
}

func TestEmbedHearsNoStrangersBeside(t *testing.T) {
	p := newPublication(t, "", `<iframe src="{ours}/embed/wall/" width="360" height="600"></iframe>
		<unknot-routine routine="one-spot"></unknot-routine><script src="{ours}/embed/v1.js"></script>
		<iframe id="stranger"></iframe>`)
	p.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/stranger" {
				next.ServeHTTP(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, stranger)
		})
	})
	r := p.reader(t)
	eval[bool](r, fmt.Sprintf(`new Promise((done) => {
		const frame = document.getElementById("stranger");
		frame.onload = () => done(true);
		frame.src = "http://%s/stranger";
	})`, p.address))
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("button", "Start")
	inside = p.begun(r)
	inside.tap("button", ready)
	inside.find("button", "Pause")
	const look = `document.documentElement.style.cssText + document.documentElement.dataset.theme + document.querySelector(".session").dataset.state`
	before := eval[string](inside, look)
	for _, page := range []*person{r, inside} {
		eval[bool](page, `window.got = 0; addEventListener("message", () => { got++; }); true`)
	}
	eval[bool](r, `document.getElementById("stranger").contentWindow.postMessage("go", "*"), true`)
	for _, page := range []*person{r, inside} {
		page.eventually(func() bool { return eval[int](page, "got") >= 10000 }, func() string {
			return fmt.Sprintf("%d messages came, want 10000", eval[int](page, "got"))
		})
		page.shrugs()
	}
	inside.find("button", "Pause") // nobody paused it
	if diff := cmp.Diff(before, eval[string](inside, look)); diff != "" {
		t.Errorf("the frame (-before +after):\n%s", diff)
	}
	if heard := eval[[]string](r, "heard"); len(heard) > 0 {
		t.Errorf("the article heard %v, want nothing from the stranger", heard)
	}
}

// A page around that says what it may say, and says it ten thousand times, gets
// what it asked for once.
func TestEmbedBearsAPageThatInsists(t *testing.T) {
	p := newPublication(t, "", `<iframe src="{ours}/embed/wall/" width="360" height="600"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("button", "Start")
	inside = p.begun(r)
	inside.tap("button", ready)
	inside.find("button", "Pause")
	eval[bool](r, `(() => {
		const say = (type, more) => window.frames[0].postMessage({ ns: "unknot", v: 1, id: "", type, ...more }, "*");
		say("hello");
		for (let i = 0; i < 10000; i++) {
			say("pause");
			say("config", { theme: ["dark", "light"][i % 2], accent: "#00" + String(1000 + i % 9000) });
		}
		return true;
	})()`)
	inside.reads("Paused.")
	inside.tap("button", "Go on")
	inside.find("button", "Pause")
}

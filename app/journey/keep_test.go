package journey

import "testing"

// asks counts how often the browser was asked to keep what is stored.
const asks = `
	window.asks = 0;
	navigator.storage.persisted = () => Promise.resolve(false);
	navigator.storage.persist = () => { asks++; return Promise.resolve(true); };
`

// Some browsers put a question over the page then: never over a session.
func TestKeepingIsAskedForInTheDiaryAlone(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.inject(asks)
	p.begin("wall")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.tap("button", "End session")
	p.tap("button", "Done")
	p.reads("Kept on this device.")
	if n := eval[int](p, "asks"); n != 0 {
		t.Errorf("the browser was asked %d times during a session, want none", n)
	}
	p.open("/diary/")
	p.tap("button", "Ask the browser to keep it")
	p.reads("Your browser will keep it.")
	p.gone("button", "Ask the browser to keep it")
	if n := eval[int](p, "asks"); n != 1 {
		t.Errorf("the browser was asked %d times, want once", n)
	}
}

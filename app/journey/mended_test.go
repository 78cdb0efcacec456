package journey

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	aSentence      = "If a line fits you, do what its card says."
	mendedSentence = "If one of these lines fits you, do what its card says."
)

// mended builds the program and the site with one sentence mended, and returns
// the site's folder.
func mended(t testing.TB) string {
	t.Helper()
	const words = "content/text/en/flow.json"
	source, err := filepath.Abs("../../" + words)
	if err != nil {
		t.Fatal(err)
	}
	was := read(t, source)
	if n := bytes.Count(was, []byte(aSentence)); n != 1 {
		t.Fatalf("%s: %q stands %d times, want once", words, aSentence, n)
	}
	dir := t.TempDir()
	replacement := filepath.Join(dir, "flow.json")
	write(t, replacement, bytes.Replace(was, []byte(aSentence), []byte(mendedSentence), 1))
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{source: replacement}})
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "overlay.json"), overlay)
	env := []string{"GOFLAGS=-overlay=" + filepath.Join(dir, "overlay.json")}
	program, out := filepath.Join(dir, "app.wasm"), filepath.Join(dir, "dist")
	runGo(t, env, "./app/slim", "-o", program)
	runGo(t, env, "./app", "build", "-wasm", program, "-out", out)
	return out
}

// takesMended comes back to a site with a mended sentence, and takes it.
func (p *person) takesMended() {
	p.Helper()
	p.open("/session/one-spot/")
	p.installs()
	p.tapAway("button", reloadNow)
	p.reads(mendedSentence)
	p.kept()
}

func TestAMendedSentenceIsAllThatIsFetched(t *testing.T) {
	second := mended(t)
	const wasm = "web/app.*.wasm"
	if _, err := os.Stat(filepath.Join(second, built(t, wasm))); err != nil {
		t.Fatalf("the program has another name, want the words to leave its bytes alone: %v", err)
	}
	h := newHost(t, *dist)
	p := first(t, h)
	before := len(h.requests())
	h.deploy(second)
	p.takesMended()
	var got []string
	for _, r := range h.requests()[before:] {
		name := hash.ReplaceAllString(r.path, ".")
		if strings.HasPrefix(r.path, "/web/") && !slices.Contains(got, name) {
			got = append(got, name)
		}
	}
	if diff := cmp.Diff([]string{"/web/words.en.json"}, got); diff != "" {
		t.Errorf("fetched of what is named by its hash mismatch (-want +got):\n%s", diff)
	}
	p.cutOff(h)
	p.open("/session/one-spot/")
	p.tap("button", noSigns)
	p.find("heading", "One spot, quick")
}

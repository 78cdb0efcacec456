package journey

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// begins is when a visitor comes.
var begins = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// readsAs makes a browser say which languages a person reads, the best first.
func readsAs(tags ...string) string {
	list, err := json.Marshal(tags)
	if err != nil {
		panic(err) // a list of texts
	}
	return `Object.defineProperty(navigator, "languages", { get: () => ` + string(list) + ` });`
}

// toldSite returns the folder of the site with the script of the journeys at
// the head of the first script of each page: WebKit's driver runs none before a
// page's own.
func toldSite(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(*dist)); err != nil {
		t.Fatal(err)
	}
	clock := fmt.Sprintf(`(() => { try { return Number(sessionStorage.journeyNow) || %[1]d; } catch { return %[1]d; } })()`, begins.UnixMilli())
	told := []byte(strings.Replace(pageScript, "JOURNEY_NOW", clock, 1) + startScript + handing + keepsNothing + readsAs("en-GB"))
	for _, form := range []string{"web/read.*.js", "web/embed.*.js"} {
		file := filepath.Join(dir, built(t, form))
		write(t, file, append(bytes.Clone(told), read(t, file)...))
		for _, twin := range []string{".br", ".gz"} {
			if err := os.Remove(file + twin); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

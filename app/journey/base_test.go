package journey

import (
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// underAPath is the site built for a path of a host, once somebody needs it.
var underAPath struct {
	sync.Mutex
	dir string
}

// under returns the folder of the site built with the same program for the path
// /unknot/ of a host.
func under(t *testing.T) string {
	t.Helper()
	underAPath.Lock()
	defer underAPath.Unlock()
	if underAPath.dir == "" {
		dir, err := os.MkdirTemp("", "unknot")
		if err != nil {
			t.Fatal(err)
		}
		build(t, dir, "-base", "/unknot/")
		underAPath.dir = dir
	}
	return underAPath.dir
}

// builtWith builds the site with the same program and other flags, and returns
// its folder.
func builtWith(t testing.TB, flags ...string) string {
	t.Helper()
	dir := t.TempDir()
	build(t, dir, flags...)
	return dir
}

// build builds the site with the same program into a folder.
func build(t testing.TB, dir string, flags ...string) {
	t.Helper()
	program, err := filepath.Abs(filepath.Join(*dist, built(t, "web/app.*.wasm")))
	if err != nil {
		t.Fatal(err)
	}
	runGo(t, nil, append([]string{"./app", "build", "-wasm", program, "-out", dir}, flags...)...)
}

// runGo runs one of our commands, with more in its environment.
func runGo(t testing.TB, env []string, args ...string) {
	t.Helper()
	cmd := exec.Command("go", append([]string{"run"}, args...)...)
	cmd.Dir = "../.."
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("go run %q: %v", args, err)
	}
}

func TestSiteUnderAPath(t *testing.T) {
	h := newHost(t, under(t))
	p := starter(t, h)
	p.site += "/unknot"
	p.open("/")
	p.kept()
	p.tap("link", "Spots")
	p.find("heading", "Spots")
	p.at("/unknot/spots/")
	p.tap("link", "Unknot")
	p.tap("link", "Start now: One spot, quick")
	p.at("/unknot/session/one-spot/")
	p.tap("button", noSigns)
	p.tap("button", "Start: 10 minutes")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.tap("button", "End session")
	p.tap("button", "Done")
	p.reads("Kept on this device.")
	p.tap("link", "Back to the start")
	p.at("/unknot/")

	p.cutOff(h)
	for _, page := range everywhere {
		p.open(page.path + "?source=pwa")
		p.reads(page.says)
	}
	p.begin("wall")
}

// at waits until the address is at a path.
func (p *person) at(path string) {
	p.Helper()
	p.eventually(func() bool { return comesTo(p, "location.pathname", path) },
		func() string { return "the address is at " + eval[string](p, "location.pathname") + ", want " + path })
}

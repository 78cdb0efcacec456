package site

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the recorded files anew")

// What hosts are told is recorded whole: a slip in it is seen on no page.
func TestHostsAreTold(t *testing.T) {
	files := built(t, specimens(t, func(o *Options) {
		o.Base = "/unknot/"
		o.Pages = append(o.Pages, Page{Path: "/embed/c/", Kind: Embed})
	}))
	for name, recorded := range map[string]string{
		headersFile: "headers.txt", nginxFile: "nginx.conf", caddyFile: "Caddyfile", apacheFile: "htaccess",
	} {
		file := filepath.Join("testdata", recorded)
		if *update {
			if err := os.WriteFile(file, files[name], 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(files[name])); diff != "" {
			t.Errorf("%s mismatch (-want +got):\n%s", name, diff)
		}
	}
}

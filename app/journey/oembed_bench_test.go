package journey

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"unknot/content"
)

// BenchmarkOEmbed gives the address of each routine to unfurl.js, which hosts
// use to make cards and frames of addresses. It stands among the measurements
// because it only comes from npm.
func BenchmarkOEmbed(b *testing.B) {
	once(b)
	lib, err := content.Load()
	if err != nil {
		b.Fatal(err)
	}
	h := newHost(b, *dist)
	origin := "http://" + h.address
	h.deploy(builtWith(b, "-origin", origin))
	understood := 0
	for _, r := range lib.Routines {
		cmd := exec.Command("node", "-e", `require("unfurl.js").unfurl(process.argv[1], { oembed: true }).then(({ oEmbed, twitter_card, open_graph }) =>
			console.log(oEmbed.type, oEmbed.html, oEmbed.thumbnails.length, twitter_card.card, open_graph.images[0].url))`, origin+"/routines/"+r.ID+"/")
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			b.Fatalf("unfurl.js: %v", err)
		}
		got := string(out)
		if strings.HasPrefix(got, "rich <blockquote>") && strings.Contains(got, origin+"/embed/"+r.ID+"/") && strings.Contains(got, "1 summary_large_image "+origin) {
			understood++
		} else {
			b.Errorf("unfurl.js understands of %s:\n%s", r.ID, got)
		}
	}
	found("routines whose oEmbed and card unfurl.js understands", float64(understood), "", "4")
}

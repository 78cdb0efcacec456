package journey

import (
	"bytes"
	"encoding/json"
	"image/png"
	"io"
	"net/http"
	"regexp"
	"testing"

	"golang.org/x/net/html"
)

// get returns what an address answers, and its headers.
func get(t *testing.T, address string) ([]byte, http.Header) {
	t.Helper()
	res, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("%s: status %d, %v, want 200", address, res.StatusCode, err)
	}
	return body, res.Header
}

// A host that was given the address of a routine or a spot finds all that it
// needs to show it: what to frame, a card, and a code for paper.
func TestHostFindsHowToShowAPage(t *testing.T) {
	h := newHost(t, *dist)
	origin := "http://" + h.address
	h.deploy(builtWith(t, "-origin", origin))
	for page, code := range map[string]string{"/routines/wall/": "/publish/wall.png", "/spots/pit/": "/publish/spot-pit.png"} {
		t.Run(page, func(t *testing.T) { findsHowToShow(t, origin, page, code) })
	}
}

// findsHowToShow fails unless a host finds at a page what it needs.
func findsHowToShow(t *testing.T, origin, path, codePath string) {
	t.Helper()
	body, _ := get(t, origin+path)
	page, err := html.Parse(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{} // what the head says, by its name and kind
	for n := range page.Descendants() {
		has := map[string]string{}
		for _, a := range n.Attr {
			has[a.Key] = a.Val
		}
		switch n.Data {
		case "link":
			found[has["rel"]+has["type"]] = has["href"]
		case "meta":
			found[has["name"]+has["property"]] = has["content"]
		}
	}
	if got := found["twitter:card"]; got != "summary_large_image" {
		t.Errorf("the card is %q, want summary_large_image", got)
	}
	get(t, found["og:image"])

	file, headers := get(t, found["alternateapplication/json+oembed"])
	if got := headers.Get("Access-Control-Allow-Origin"); got != "*" {
		t.Errorf("oEmbed is for the origins %q, want *", got)
	}
	var answer struct {
		Version, Type, Title, HTML string
		Width, Height              int
		ThumbnailURL               string `json:"thumbnail_url"`
	}
	if err := json.Unmarshal(file, &answer); err != nil {
		t.Fatal(err)
	}
	if answer.Version != "1.0" || answer.Type != "rich" || answer.Title == "" || answer.Width < 1 || answer.Height < 640 {
		t.Errorf("oEmbed answers %+v, want a rich one with a title and a size", answer)
	}
	get(t, answer.ThumbnailURL)
	framed := regexp.MustCompile(`<iframe src="([^"]*)"`).FindStringSubmatch(answer.HTML)
	if framed == nil || framed[1] != found["iframelytext/html"] {
		t.Fatalf("oEmbed frames %q, and iframely is told %q, want one page", framed, found["iframelytext/html"])
	}
	get(t, framed[1])
	if path == "/spots/pit/" && framed[1] != origin+"/embed/one-spot/?spot=pit" {
		t.Errorf("the spot is framed as %s, want the routine that presses it", framed[1])
	}

	code, _ := get(t, origin+codePath)
	if _, err := png.Decode(bytes.NewReader(code)); err != nil {
		t.Errorf("the code: %v", err)
	}
}

// A publisher's own copy may stand under a path of a host.
func TestEmbedUnderAPath(t *testing.T) {
	p := newPublication(t, "", `<unknot-routine routine="wall"></unknot-routine><script async src="{ours}/unknot/embed/v1.js"></script>`)
	p.ours.deploy(under(t))
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	inside := p.inFrame(r, "/unknot/embed/wall/")
	inside.tap("button", noSigns)
	inside.tap("button", "Start: 15 minutes")
	inside.find("button", ready)
}

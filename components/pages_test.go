package components

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"unknot/components/bodymap"
	"unknot/components/pages"
	"unknot/components/today"
	"unknot/components/ui"
	"unknot/components/uitest"
)

func TestPagesGolden(t *testing.T) {
	lib := uitest.Library(t)
	d := uitest.NewFakeDevice()
	routine, _ := lib.Routine("one-spot")
	spot, _ := lib.Spot("low-back-corner")
	for _, test := range []struct {
		name string
		page app.UI
	}{
		{"home.html", &pages.Home{Library: lib}},
		{"today.html", &today.Page{Library: lib, Device: d}},
		{"routine.html", &pages.Routine{Library: lib, Routine: routine}},
		{"spots.html", &bodymap.Page{Library: lib, Device: d}},
		{"spot.html", &pages.Spot{Library: lib, Spot: spot}},
		{"safety.html", &pages.Safety{Library: lib}},
		{"about.html", &pages.About{Library: lib}},
		{"notfound.html", &pages.NotFound{Library: lib, Text: lib.Text.Pages.NotFound}},
	} {
		t.Run(test.name, func(t *testing.T) { uitest.Golden(t, test.name, uitest.Markup(t, test.page)) })
	}
}

// A page is one page of the site, whoever draws it.
type page struct {
	path  string
	new   func() app.Composer
	embed bool
}

// everyPage returns the pages that run and those that are only read.
func everyPage(t *testing.T) []page {
	t.Helper()
	lib := uitest.Library(t)
	var all []page
	for _, r := range Routes(lib, uitest.NewFakeDevice()) {
		all = append(all, page{r.Path, r.New, r.Embed})
	}
	for _, r := range pages.Routes(lib) {
		all = append(all, page{path: r.Path, new: r.New})
	}
	return all
}

// TestPagesAreSound holds for every page what a reader without a mouse, a
// screen or the program needs.
func TestPagesAreSound(t *testing.T) {
	every := everyPage(t)
	paths := map[string]bool{"/publish/": true} // needs what only the build knows
	for _, p := range every {
		paths[p.path] = true
	}
	for _, p := range every {
		t.Run(p.path, func(t *testing.T) {
			s := survey(t, p.new())
			if !strings.HasSuffix(p.path, "/") {
				t.Errorf("path is %q, want it to end in a slash", p.path)
			}
			h1 := []string{ui.HeadingID}
			if p.embed {
				h1 = []string{"", ui.HeadingID} // of the facade, and of the signs after it
			}
			if diff := cmp.Diff(h1, s.h1); diff != "" {
				t.Errorf("h1 ids mismatch (-want +got):\n%s", diff)
			}
			if s.ids["main"] != 1 {
				t.Errorf("main stands %d times, want once", s.ids["main"])
			}
			for id, n := range s.ids {
				if n > 1 {
					t.Errorf("id %q stands %d times, want once", id, n)
				}
			}
			for _, href := range s.hrefs {
				page, _, _ := strings.Cut(href, "#")
				if strings.HasPrefix(href, "/") && !paths[page] {
					t.Errorf("link leads to %q, want a page of the site", href)
				}
				if id, ok := strings.CutPrefix(href, "#"); ok && s.ids[id] == 0 {
					t.Errorf("link leads to %q, want an id of the page", href)
				}
			}
			for _, fault := range s.faults {
				t.Error(fault)
			}
		})
	}
}

// A found is what a page was found to hold.
type found struct {
	h1, hrefs, faults []string
	ids               map[string]int
}

func survey(t *testing.T, page app.UI) found {
	t.Helper()
	root, err := html.Parse(strings.NewReader(app.HTMLString(page)))
	if err != nil {
		t.Fatal(err)
	}
	f := found{ids: map[string]int{}}
	f.walk(root)
	return f
}

func (f *found) walk(n *html.Node) {
	if n.Type == html.TextNode && uitest.Unfilled.MatchString(n.Data) {
		f.fault("text is %q, want every placeholder filled", n.Data)
	}
	if n.Type == html.ElementNode {
		f.element(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		f.walk(c)
	}
}

func (f *found) element(n *html.Node) {
	attr := map[string]string{}
	for _, a := range n.Attr {
		attr[a.Key] = a.Val
		switch {
		case a.Key == "style":
			f.fault("<%s> has a style attribute, want none", n.Data)
		case uitest.Unfilled.MatchString(a.Val):
			f.fault("%s is %q, want every placeholder filled", a.Key, a.Val)
		}
	}
	if id := attr["id"]; id != "" {
		f.ids[id]++
	}
	switch n.Data {
	case "h1":
		f.h1 = append(f.h1, attr["id"])
	case "a":
		f.hrefs = append(f.hrefs, attr["href"])
	case "button":
		if attr["type"] != "button" {
			f.fault("a button has the type %q, want button", attr["type"])
		}
	case "h2", "h3", "h4", "p", "li", "summary":
		if strings.TrimSpace(nodeText(n)) == "" && attr["role"] != "status" {
			f.fault("<%s class=%q> is empty, want words", n.Data, attr["class"])
		}
	}
}

func (f *found) fault(format string, args ...any) {
	f.faults = append(f.faults, fmt.Sprintf(format, args...))
}

func nodeText(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(nodeText(c))
	}
	return b.String()
}

func TestPageHeadsDiffer(t *testing.T) {
	titles := map[string]string{}
	for _, p := range everyPage(t) {
		m := uitest.BorrowContext(t, p.new())
		// Only the page's own OnPreRender sets a title, and it has run.
		title, description := m.Ctx.Page().Title(), m.Ctx.Page().Description()
		if title == "" || description == "" {
			t.Errorf("%s: title is %q and description is %q, want both", p.path, title, description)
		}
		if other, ok := titles[title]; ok {
			t.Errorf("%s: title is %q, want another than %s has", p.path, title, other)
		}
		titles[title] = p.path
	}
}

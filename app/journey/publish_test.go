package journey

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The previews ask for nothing but the script, and what is chosen is in the
// snippet where a query has no size, as in Safari before 17.
func TestPublishPage(t *testing.T) {
	ours := newHost(t, *dist)
	p := guestOf(t, ours)
	p.inject(`delete URLSearchParams.prototype.size`)
	p.open("/publish/")
	p.find("button", "Start: One spot, quick")
	var asked []string
	for _, r := range ours.requests() {
		if strings.HasPrefix(r.path, "/embed/") {
			asked = append(asked, r.path)
		}
	}
	if diff := cmp.Diff([]string{"/embed/v1.js"}, asked); diff != "" {
		t.Errorf("the previews ask for (-want +got):\n%s", diff)
	}
	eval[bool](p, `(() => {
		const theme = document.getElementById("choose-theme");
		theme.value = "dark";
		return theme.dispatchEvent(new Event("change", { bubbles: true }));
	})()`)
	if snippet := eval[string](p, `document.getElementById("snippet-frame").value`); !strings.Contains(snippet, "/?theme=dark\"") {
		t.Errorf("the snippet is %s, want the theme in it", snippet)
	}
}

// A publisher chooses, and what is pasted into a page works there.
func TestPublisherPastesARoutine(t *testing.T) {
	ours := newHost(t, *dist)
	p := guestOf(t, ours)
	p.open("/publish/")
	p.find("heading", "Put a routine into your page")
	eval[bool](p, `(() => {
		for (const [name, value] of [["routine", "wall"], ["theme", "dark"], ["accent", "#ffcc00"]]) {
			const field = document.getElementById("choose-" + name);
			field.value = value;
			field.dispatchEvent(new Event("change", { bubbles: true }));
		}
		return true;
	})()`)
	for _, way := range []string{"script", "pinned", "frame"} {
		t.Run(way, func(t *testing.T) {
			snippet := eval[string](p.in(t), `document.getElementById("snippet-`+way+`").value`)
			pub := newPublication(t, "", snippet)
			r := pub.reader(t)
			name := "Start: Desk and wall"
			if way == "frame" {
				r = pub.inFrameOf(r, ours, "/embed/wall/")
				name = "Start"
			}
			r.tap("button", name)
			if way != "frame" {
				r = pub.inFrameOf(r, ours, "/embed/wall/")
			}
			r.find("button", noSigns)
			if theme := eval[string](r, "document.documentElement.dataset.theme + document.documentElement.style.getPropertyValue('--accent')"); theme != "dark#ffcc00" {
				t.Errorf("the frame looks %s, want dark#ffcc00", theme)
			}
		})
	}
	text := eval[string](p, `document.getElementById("snippet-text").value`)
	for _, want := range []string{`<a href="` + p.site + `/routines/wall/">Desk and wall</a>`, "<li>Low-back corner, "} {
		if !strings.Contains(text, want) {
			t.Errorf("the text version is\n%s\nwant %s in it", text, want)
		}
	}
	if len(*p.broken) > 0 {
		t.Errorf("the page broke: %v", *p.broken)
	}
}

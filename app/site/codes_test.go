package site

import (
	"fmt"
	"strings"
	"testing"

	"rsc.io/qr"
)

// A code says the address of its page, and no worker keeps it: it leads to
// another device.
func TestPhoneCodes(t *testing.T) {
	page := "/session/one-spot/#side=left&spot=pit"
	two := inTwo(t)
	o := specimens(t, func(o *Options) {
		two(o)
		o.Base, o.Codes = "/unknot/", map[string]string{"a.svg": page}
	})
	files := built(t, o)
	kept := kept(t, files)
	leads := map[string]string{"en/a.svg": "", "ar-XB/a.svg": "/ar-XB"}
	found := 0
	for name, data := range files {
		_, file, _ := strings.Cut(strings.TrimPrefix(name, "web/codes."), "/")
		folder, ok := leads[file]
		if !ok {
			continue
		}
		found++
		code, err := qr.Encode("https://example.org/unknot"+folder+page, qr.L)
		if err != nil {
			t.Fatal(err)
		}
		told := fmt.Sprintf(`"UNKNOT_CODES":%q`, o.address(strings.TrimSuffix(name, file)))
		for script, data := range files {
			if strings.HasPrefix(script, "web/app.") && strings.HasSuffix(script, ".js") && !strings.Contains(string(data), told) {
				t.Errorf("%s does not say %s", script, told)
			}
		}
		if string(data) != string(codeSVG(code)) {
			t.Errorf("%s is %q, want the code of the address", name, data)
		}
		if kept[o.address(name)] != "" {
			t.Errorf("the worker keeps %s, want it to leave that", name)
		}
	}
	if found != len(leads) {
		t.Errorf("%d codes are there, want one in each of 2 languages", found)
	}
}

// What is drawn is the code, dark where it is.
func TestCodeIsDrawn(t *testing.T) {
	code, err := qr.Encode("https://example.org/", qr.L)
	if err != nil {
		t.Fatal(err)
	}
	_, runs, _ := strings.Cut(string(codeSVG(code)), `<path d="`)
	dark := map[[2]int]bool{}
	for _, run := range strings.Split(runs, "z")[:strings.Count(runs, "z")] {
		var x, y, wide, back int
		if _, err := fmt.Sscanf(run, "M%d %dh%dv1h-%d", &x, &y, &wide, &back); err != nil || wide != back {
			t.Fatalf("run %q: %v, want one that closes", run, err)
		}
		for i := range wide {
			dark[[2]int{x + i - quiet, y - quiet}] = true
		}
	}
	for y := range code.Size {
		for x := range code.Size {
			if dark[[2]int{x, y}] != code.Black(x, y) {
				t.Fatalf("%d, %d is dark: %t, want %t", x, y, dark[[2]int{x, y}], code.Black(x, y))
			}
		}
	}
}

// Where the site is not known there is no code.
func TestNoCodesWithoutAnOrigin(t *testing.T) {
	for name := range built(t, specimens(t, func(o *Options) { o.Origin, o.Codes = "", map[string]string{"a.svg": "/"} })) {
		if strings.HasPrefix(name, "web/codes.") {
			t.Errorf("%s is there, want no code", name)
		}
	}
}

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// An edit changes what stands once in a file of go-app.
type edit struct{ was, is string }

// mended are the lines of go-app that are changed, by file. What they call
// instead is in swap.
var mended = map[string][]edit{
	"go-app/pkg/app/node.go": {
		{"\t\"html\"\n", ""}, // escape.go declares what it imports
		// turns.go: the first page is drawn with breaks.
		{"v.JSValue().appendChild(child)\n", "v.JSValue().appendChild(child)\n\t\tgiveTurn()\n"},
		{"\tif initializer, ok := v.(Initializer); ok {", "\tgiveTurn()\n\tif initializer, ok := v.(Initializer); ok {"},
		{"\tif root, err = m.Mount(ctx, depth+1, root); err != nil {", "\tgiveTurn()\n\tif root, err = m.Mount(ctx, depth+1, root); err != nil {"},
		{"\t\t\tchildren[i] = child\n\t\t\tcontinue", "\t\t\tchildren[i] = child\n\t\t\tgiveTurn()\n\t\t\tcontinue"},
		// hands.go: what somebody else has moved is put back before it is changed.
		{"v.JSValue().setNodeValue(v.value)", "putBackInSight(v)\n\tv.JSValue().setNodeValue(v.value)"},
		{"v.JSValue().replaceChild(newChild, child)", "beforeReplacing()\n\t\tputBack(child)\n\t\tv.JSValue().replaceChild(newChild, child)"},
		{"v.JSValue().removeChild(child)", "putBack(child)\n\t\tv.JSValue().removeChild(child)"},
		{"parent.JSValue().replaceChild(newRoot, root)", "putBack(root)\n\t\t\t\tparent.JSValue().replaceChild(newRoot, root)"},
		{"parent.JSValue().replaceChild(newMount, v)", "putBack(v)\n\t\t\tparent.JSValue().replaceChild(newMount, v)"},
	},
	"go-app/pkg/app/app.go": {
		{"engine.Navigate(window.URL(), false)", "drawing = engine\n\tgiveTurn()\n\tengine.Navigate(window.URL(), false)"},
	},
	"go-app/pkg/app/engine.go": {
		// None is read as often as somebody goes somewhere.
		{"if e.internalURLs == nil {", "if e.internalURLs == nil && Getenv(\"GOAPP_INTERNAL_URLS\") != \"null\" {"},
		// An address is written out where it is asked for, and not to compare two.
		{"\turl := v.String()\n\tfor _, u := range e.internalURLs {", "\tif len(e.internalURLs) == 0 {\n\t\treturn false\n\t}\n\turl := v.String()\n\tfor _, u := range e.internalURLs {"},
		{"case destination.String() == e.lastVisitedURL.String():", "case *destination == *e.lastVisitedURL:"},
	},
	"go-app/pkg/app/strings.go": {
		// Attributes are not put through fmt, whose first call takes as long as
		// decoding half the words.
		{"\treturn fmt.Sprintf(format, v...)", "\tswitch v[0].(type) {\n\tcase string, bool:\n\t\tif format == \"%v\" {\n\t\t\treturn toString(v[0])\n\t\t}\n\t}\n\treturn fmt.Sprintf(format, v...)"},
	},
	"go-app/pkg/app/context.go": {
		{"u, err := url.Parse(rawURL)\n\tif err != nil {\n\t\tLog(errors.New(\"navigating to URL failed\").\n\t\t\tWithTag(\"url\", rawURL).\n\t\t\tWrap(err))\n\t\treturn\n\t}\n\tctx.NavigateTo(u)", "ctx.NavigateTo(readAddress(rawURL))"},
	},
	"go-app/pkg/app/js_wasm.go": {
		// document_wasm.go: what a call returns is accounted for, be it never looked
		// at, and these are called for every element.
		{"element = w.Get(\"document\").Call(\"createElement\", tag)", "element = document.Call(\"createElement\", tag)"},
		{"return w.Get(\"document\").Call(\"createTextNode\", v)", "return document.Call(\"createTextNode\", v)"},
		{"v.Call(\"appendChild\", c)", "v.Call(\"append\", c)"},
		{"u, _ := url.Parse(rawurl)\n\treturn u", "return readAddress(rawurl)"},
	},
}

// edited returns a file with its edits made, and an error where go-app is not
// what they were written against.
func edited(target, name string, edits []edit) ([]byte, error) {
	body, err := os.ReadFile(filepath.Join(target, name))
	if err != nil {
		return nil, err
	}
	text := string(body)
	for _, e := range edits {
		if n := strings.Count(text, e.was); n != 1 {
			return nil, fmt.Errorf("%s: %q stands there %d times, want once", name, e.was, n)
		}
		text = strings.ReplaceAll(text, e.was, e.is)
	}
	return []byte(text), nil
}

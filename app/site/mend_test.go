package site

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// mended returns what becomes of an element that go-app wrote.
func mended(t *testing.T, ui app.UI) string {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(requote([]byte(app.HTMLString(ui)))))
	if err != nil {
		t.Fatal(err)
	}
	root := find(doc, "body").FirstChild
	mend(root, 0)
	var out strings.Builder
	if err := html.Render(&out, root); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestMend(t *testing.T) {
	for _, test := range []struct {
		name string
		in   app.UI
		want string
	}{
		{
			name: "a false boolean is left out",
			in:   app.Input().Disabled(false).Checked(false).ReadOnly(true),
			want: `<input readonly=""/>`,
		},
		{
			name: "ARIA says true and false",
			in:   app.Button().Aria("pressed", true).Aria("expanded", false).Aria("hidden", "true"),
			want: `<button aria-expanded="false" aria-hidden="true" aria-pressed="true"></button>`,
		},
		{
			name: "data says true",
			in:   app.P().DataSet("live", true),
			want: `<p data-live="true"></p>`,
		},
		{
			name: "a picture that says nothing has an empty text",
			in:   app.Img().Aria("hidden", true).Src("b.svg"),
			want: `<img alt="" aria-hidden="true" src="b.svg"/>`,
		},
		{
			name: "attributes are in order",
			in:   app.A().Title("t").Href("/").Class("c").ID("i"),
			want: `<a class="c" href="/" id="i" title="t"></a>`,
		},
		{
			name: "quotes, spaces that do not break and backslashes in attributes",
			in:   app.P().Aria("label", "say \"yes\"\u00a0to 5\u202f% of C:\\x > y\n& more"),
			want: "<p aria-label=\"say &#34;yes&#34;\u00a0to 5\u202f% of C:\\x &gt; y\n&amp; more\"></p>",
		},
		{
			name: "an attribute cannot end early",
			in:   app.P().Title(`" onclick="alert(1)`),
			want: `<p title="&#34; onclick=&#34;alert(1)"></p>`,
		},
		{
			name: "text keeps its own marks",
			in:   app.P().Text("5 < 7 & \"so\"\u00a0on \\u00a0"),
			want: "<p>5 &lt; 7 &amp; &#34;so&#34;\u00a0on \\u00a0</p>",
		},
		{
			name: "no space where none was meant",
			in:   app.P().Body(app.B().Text("a"), app.I().Text("b")),
			want: `<p><b>a</b><i>b</i></p>`,
		},
		{
			name: "spaces that were meant",
			in:   app.P().Body(app.Text("see "), app.B().Text("this"), app.Text(" "), app.I().Text("and"), app.Text(" that")),
			want: `<p>see <b>this</b> <i>and</i> that</p>`,
		},
		{
			name: "texts beside each other, one of them empty",
			in:   app.P().Body(app.Text("a"), app.Text(""), app.Text("b"), app.Br(), app.Text("")),
			want: `<p>ab<br/></p>`,
		},
		{
			name: "an only child that is an element",
			in:   app.Div().Body(app.Div().Body(app.P().Text("a"))),
			want: `<div><div><p>a</p></div></div>`,
		},
		{
			name: "a text of two lines",
			in:   app.P().Body(app.Text("a\nb"), app.Br()),
			want: "<p>a\nb<br/></p>",
		},
		{
			name: "what is drawn as it is stays as it is",
			in: app.Div().Body(
				app.Raw(`<svg viewBox="0 0 9 9"><title>a &amp; "b"</title><path d="M0 0"></path></svg>`),
				app.Raw(`<p title="a &amp; b">c <b>d</b></p>`),
			),
			want: `<div><svg viewBox="0 0 9 9"><title>a &amp; &#34;b&#34;</title><path d="M0 0"></path></svg><p title="a &amp; b">c <b>d</b></p></div>`,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, mended(t, test.in)); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCheckPages(t *testing.T) {
	for _, test := range []struct {
		name string
		body string
		want string
	}{
		{"a picture from elsewhere", `<img src="https://example.com/a.png">`, `<img>: src="https://example.com/a.png", want a file of this site`},
		{"a picture that is not there", `<img src="/icons/gone.png">`, `<img>: src="/icons/gone.png", want a file of this site`},
		{"a style", `<p style="color: red">`, `<p>: attribute style, want none: the policy forbids it`},
		{"a handler", `<p onclick="x()">`, `<p>: attribute onclick, want none: the policy forbids it`},
		{"an inline script", `<script>x()</script>`, `<script>: inline script, want it in a file: the policy forbids it`},
		{"a link to nowhere", `<a href="/gone/">`, `<a>: href="/gone/", want a page of this site, or https or tel`},
		{"a link without a scheme", `<a href="//example.com/">`, `<a>: href="//example.com/", want a page of this site, or https or tel`},
		{"a link that runs a script", `<a href="javascript:x()">`, `<a>: href="javascript:x()", want a page of this site, or https or tel`},
		{"a link to no part of the page", `<a href="#gone">`, `<a>: href="#gone", want an id of this page`},
		{"an id that stands twice", `<p id="a"><p id="a">`, `id "a" stands twice, want it once`},
		{"all that is allowed", `<a href="/#b">, <a href="tel:112"> <a href="https://example.com"> <p id="a"><a href="#a"><img src="/icons/a.png"><img src="/icons/a.png?a=b">`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := builder{Options: Options{Base: "/"}, files: Files{"index.html": []byte(test.body), "icons/a.png": nil}}
			got := ""
			if err := b.checkPages(); err != nil {
				got = strings.TrimPrefix(err.Error(), "site: index.html: ")
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

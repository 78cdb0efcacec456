// Package ui is the one way to draw: the elements that pages are made of, and
// the pieces that several screens share.
package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// The elements that we use, by name. go-app has a type of its own for every
// tag, each with some 150 methods that all reach the program; these share one.
// What a tag alone takes is set with Attr.

func A() app.HTMLElem                { return app.Elem("a") }
func Button() app.HTMLElem           { return app.Elem("button").Attr("type", "button") }
func Caption() app.HTMLElem          { return app.Elem("caption") }
func Cite() app.HTMLElem             { return app.Elem("cite") }
func Details() app.HTMLElem          { return app.Elem("details") }
func Div() app.HTMLElem              { return app.Elem("div") }
func FieldSet() app.HTMLElem         { return app.Elem("fieldset") }
func FigCaption() app.HTMLElem       { return app.Elem("figcaption") }
func Figure() app.HTMLElem           { return app.Elem("figure") }
func Footer() app.HTMLElem           { return app.Elem("footer") }
func Form() app.HTMLElem             { return app.Elem("form") }
func H1() app.HTMLElem               { return app.Elem("h1") }
func H2() app.HTMLElem               { return app.Elem("h2") }
func H3() app.HTMLElem               { return app.Elem("h3") }
func H4() app.HTMLElem               { return app.Elem("h4") }
func Header() app.HTMLElem           { return app.Elem("header") }
func IFrame() app.HTMLElem           { return app.Elem("iframe") }
func Img() app.HTMLElemSelfClosing   { return app.ElemSelfClosing("img") }
func Input() app.HTMLElemSelfClosing { return app.ElemSelfClosing("input") }
func Label() app.HTMLElem            { return app.Elem("label") }
func Legend() app.HTMLElem           { return app.Elem("legend") }
func Li() app.HTMLElem               { return app.Elem("li") }
func Main() app.HTMLElem             { return app.Elem("main") }
func Nav() app.HTMLElem              { return app.Elem("nav") }
func Ol() app.HTMLElem               { return app.Elem("ol") }
func Option() app.HTMLElem           { return app.Elem("option") }
func Output() app.HTMLElem           { return app.Elem("output") }
func P() app.HTMLElem                { return app.Elem("p") }
func Picture() app.HTMLElem          { return app.Elem("picture") }
func Pre() app.HTMLElem              { return app.Elem("pre") }
func Section() app.HTMLElem          { return app.Elem("section") }
func Select() app.HTMLElem           { return app.Elem("select") }
func Span() app.HTMLElem             { return app.Elem("span") }
func Strong() app.HTMLElem           { return app.Elem("strong") }
func Summary() app.HTMLElem          { return app.Elem("summary") }
func TBody() app.HTMLElem            { return app.Elem("tbody") }
func THead() app.HTMLElem            { return app.Elem("thead") }
func Table() app.HTMLElem            { return app.Elem("table") }
func Td() app.HTMLElem               { return app.Elem("td") }
func Textarea() app.HTMLElem         { return app.Elem("textarea") }
func Th() app.HTMLElem               { return app.Elem("th") }
func Tr() app.HTMLElem               { return app.Elem("tr") }
func Ul() app.HTMLElem               { return app.Elem("ul") }

// Source is one choice of a Picture.
func Source() app.HTMLElemSelfClosing { return app.ElemSelfClosing("source") }

// Box is a Div of a class with something in it, of which most of a page is made.
func Box(class string, body ...app.UI) app.HTMLElem { return Div().Class(class).Body(body...) }

// Line is a P of a class with words in it.
func Line(class, words string) app.HTMLElem { return P().Class(class).Text(words) }

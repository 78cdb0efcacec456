package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/content"
)

// kit is the parts of the diary by name, as DiaryKit drew them. It is fetched
// once, when one is wanted: most visits need none.
var kit map[string]string

// openKit calls then once the parts are there, which may be at once. Where they
// can't be fetched nothing happens; what the diary has to say is then unsaid.
func openKit(ctx app.Context, then func()) {
	address := app.Getenv("UNKNOT_DIARY")
	switch {
	case kit != nil:
		then()
	case address != "" && !app.IsServer:
		failed := func() { app.Log("components: the parts of the diary could not be fetched, want " + address) }
		settle(app.Window().Call("fetch", address), func(answer app.Value) {
			if !answer.Get("ok").Bool() {
				failed()
				return
			}
			settle(answer.Call("text"), func(text app.Value) {
				kit = readKit(text.String())
				ctx.Dispatch(func(app.Context) { then() })
			}, failed)
		}, failed)
	}
}

func readKit(text string) map[string]string {
	parts := map[string]string{}
	text = strings.ReplaceAll(text, "{base}", link("/"))
	for _, part := range strings.Split(text, `<template id="`)[1:] {
		name, rest, _ := strings.Cut(part, `">`)
		parts[name] = rest[:max(0, strings.LastIndex(rest, "</template>"))]
	}
	return parts
}

// part returns a part with its slots filled by pairs of a name and HTML.
func part(name string, pairs ...string) string {
	html := kit[name]
	for i := 0; i+1 < len(pairs); i += 2 {
		html = strings.ReplaceAll(html, "{"+pairs[i]+"}", pairs[i+1])
	}
	return html
}

// own makes a person's own words safe to stand in a part.
func own(words string) string {
	return strings.ReplaceAll(escaped(words), "{", "&#123;")
}

// drawn returns parts as an element of the page. It is drawn anew only where
// they differ, so what a person has picked in it stays.
func drawn(html string) app.UI {
	if html == "" {
		return nothing()
	}
	return app.Raw(`<div class="drawn">` + html + `</div>`)
}

// picked returns the value of the answer that is picked to a question, or "".
func picked(question string) string {
	if app.IsServer {
		return ""
	}
	if e := app.Window().Get("document").Call("querySelector", `input[name="`+question+`"]:checked`); e.Truthy() {
		return e.Get("value").String()
	}
	return ""
}

// ticked reports whether a box is ticked.
func ticked(id string) bool {
	if app.IsServer {
		return false
	}
	box := app.Window().GetElementByID(id)
	return box.Truthy() && box.Get("checked").Bool()
}

// tapped returns what a tap in a part asks for, and of what; "" where it is
// nothing of ours.
func tapped(e app.Event) (do, id string) {
	button := e.Get("target").Call("closest", "[data-do]")
	if !button.Truthy() {
		return "", ""
	}
	data := button.Get("dataset")
	if data.Get("id").Truthy() {
		id = data.Get("id").String()
	}
	return data.Get("do").String(), id
}

// spotItems says what each spot was like, one item each.
func spotItems(lib *content.Library, spots []diary.SpotFelt) string {
	items := ""
	for _, line := range spotLines(lib, spots) {
		items += part("step", "words", own(line))
	}
	return items
}

package bodymap

import (
	"strconv"
	"strings"

	"unknot/components/ui"
	"unknot/content"
)

// templated puts values into a template: words where $0 to $9 stand, HTML where
// @0 to @9 do.
func templated(template string, values ...string) string {
	html := ""
	for {
		at := strings.IndexAny(template, "$@")
		if at < 0 {
			return html + template
		}
		value := values[template[at+1]-'0']
		if template[at] == '$' {
			value = ui.Escaped(value)
		}
		html += template[:at] + value
		template = template[at+2:]
	}
}

// A drawing writes the map of a library. Layers lie on each other.
type drawing struct {
	lib  *content.Library
	m    *content.BodyMap
	text *content.MapText

	open   string // begins a layer
	mirror string // makes a left half the right one
}

func drawingOf(lib *content.Library) *drawing {
	m := &lib.BodyMap
	width := strconv.Itoa(m.Width)
	return &drawing{lib, m, &lib.Text.Map,
		`<svg class="map__layer" viewBox="0 0 ` + width + ` ` + strconv.Itoa(m.Height) + `" aria-hidden="true" focusable="false">`,
		` transform="matrix(-1 0 0 1 ` + width + ` 0)"`,
	}
}

// finder is the whole of it with nothing chosen.
func (d *drawing) finder(live bool) string {
	without := ""
	if !live {
		without = templated(`<noscript><p>$0</p></noscript>`, d.text.NoScript)
	}
	return templated(`<div class="finder finder--hurts" id="finder">@8<fieldset class="finder__layers"><legend class="visually-hidden">$0</legend><div class="question__row">`+
		`<label class="pick"><input class="pick__input" type="radio" name="layer" id="layer-hurts" checked><span class="pick__words">$1</span></label>`+
		`<label class="pick"><input class="pick__input" type="radio" name="layer" id="layer-press"><span class="pick__words">$2</span></label></div></fieldset>`+
		// Left stays left in a page that is read from the right.
		`<div class="finder__picture"><div class="map" dir="ltr">@3@4<g id="map-over"></g></svg></div><p class="fine">$5</p></div>`+
		`<div class="finder__said"><p role="status" id="map-said">$6</p><a class="finder__jump" id="map-jump" href="#found" hidden>$7</a></div>`+
		`<div class="found" id="found" tabindex="-1"></div></div>`,
		d.text.Show, d.text.Layers["hurts"], d.text.Layers["press"], d.fixed(live), d.open,
		strings.Join(d.text.Caption, " "), d.text.Prompts["hurts"], d.text.Jump, without)
}

// fixed is all of the map that does not change: the body, every place that may
// hurt, every spot that may be pressed. What can be tapped are checkboxes and
// radio buttons of the browser's own, each with its shape beside it: a tap on
// the shape is one on their label. Where the program does not run, nothing can
// come of choosing a spot, so they are links.
func (d *drawing) fixed(live bool) string {
	regions, spots, role := "", "", "group"
	for p := range mapPlace(2 * len(d.m.Regions)) {
		if p%2 == 0 || !d.m.Regions[p/2].Middle {
			regions += d.region(p)
		}
	}
	for p := range mapPlace(2 * len(d.lib.Spots)) {
		if p%2 == 0 || !d.lib.Spots[p/2].Paired {
			spots += d.spot(p, live)
		}
	}
	if live {
		role = "radiogroup"
	}
	return templated(`@0<div class="map__regions" role="group" aria-label="$1">@2</div><div class="map__spots" role="$3" aria-label="$4">@5</div>`+
		`<span class="map__side map__side--left">$6</span><span class="map__side map__side--right">$7</span>`,
		d.body(), d.text.Hurts, regions, role, d.text.Press, spots, d.text.Left, d.text.Right)
}

// body is the body without anything to tap.
func (d *drawing) body() string {
	m := d.m
	return d.open + templated(`<defs><pattern id="map-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`+
		`<path class="map__works" d="M0 0H7V7H0Z"/><path class="map__stripe" d="M0 0V7"/></pattern>`+
		`<filter id="map-soft"><feGaussianBlur stdDeviation="4"/></filter>`+
		`<clipPath id="map-panels"><path d="$0"/><path d="$0"@9/></clipPath>`+
		`<clipPath id="map-outline" clip-path="url(#map-panels)"><path d="$1"/><path d="$1"@9/></clipPath></defs>`+
		`<path class="map__panel" d="$0"/><path class="map__panel" d="$0"@9/>`+
		`<g class="map__edge" clip-path="url(#map-panels)"><g class="map__arms"><path d="$8"/><path d="$8"@9/></g><g id="map-skin"><path d="$1"/><path d="$1"@9/></g></g>`+
		`<g clip-path="url(#map-outline)"><use class="map__skin" href="#map-skin"/>`+
		`<g id="map-shade" class="map__shade" filter="url(#map-soft)"><path d="$2"/><path class="map__round" d="$1"/></g><use href="#map-shade"@9/>`+
		`<g id="map-half"><path class="map__line map__line--faint" d="$3"/><path class="map__line map__line--fold" d="$4"/>`+
		`<path class="map__line" d="$5"/><path class="map__line map__line--dots" d="$6"/>`+
		`</g><use href="#map-half"@9/><path class="map__line map__line--spine" d="$7"/></g></svg>`,
		m.Panels, m.Body, m.Shade, m.Faint, m.Folds, m.Lines, m.Dots, m.Spine, m.Arms, d.mirror)
}

// side is what mirrors a shape on the right.
func (d *drawing) side(p mapPlace) string {
	if p%2 == 1 {
		return d.mirror
	}
	return ""
}

// region is a place that may hurt, with its tick.
func (d *drawing) region(p mapPlace) string {
	r := &d.m.Regions[p/2]
	x, y := standing(d.m, p)
	return templated(`<label class="map__part"><input class="map__input map__at--$0" type="checkbox" name="hurts" id="hurt-$0" value="$1" aria-label="$2">`+
		`@3<title>$2</title><g@4><path class="map__tile" d="$5"/><g clip-path="url(#map-outline)"><path class="map__shape" fill="url(#map-hatch)" d="$5"/></g></g>`+
		`<g class="map__tick" transform="translate($6 $7)"><circle r="9"/><path d="M-4.5 .5-1.3 3.7 4.7-2.7"/></g></svg></label>`,
		d.id(p), strconv.Itoa(int(p)), d.name(p), d.open, d.side(p), r.Shape, strconv.Itoa(x), strconv.Itoa(y))
}

// id is a place in the ids of the map, such as "hip-left" or "tail-bone".
func (d *drawing) id(p mapPlace) string {
	r := &d.m.Regions[p/2]
	if r.Middle {
		return r.ID
	}
	return r.ID + "-" + string(p.side())
}

// name is the name of a place.
func (d *drawing) name(p mapPlace) string {
	r := &d.m.Regions[p/2]
	words := d.lib.Text.Words.Regions[r.ID]
	switch {
	case r.Middle:
		return words.Name
	case p%2 == 1:
		return words.Right
	}
	return words.Left
}

// names names places, in a template for each that takes $0.
func (d *drawing) names(s mapPlaces, each string) string {
	html := ""
	for p := mapPlace(0); s>>p != 0; p++ {
		if s.has(p) {
			html += templated(each, d.name(p))
		}
	}
	return html
}

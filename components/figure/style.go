package figure

import (
	"fmt"
	"slices"
	"strings"
)

// A paint is one class of shapes and its colour on a light and on a dark panel.
type paint struct{ class, light, dark string }

const (
	panel   = "o"
	ink     = "i" // the line round everything
	skinned = "b"
	cotton  = "s" // the shirt
	cloth   = "p" // the trousers
	hair    = "h"
	works   = "w"
	arrow   = "a"
	ghost   = "g" // the other end of a movement
	edge    = "l" // the floor, the face of a wall
	slab    = "v"
	matting = "t"
	wood    = "c"
	towel   = "y"
	warmth  = "k"
	tennis  = "e"
)

// shade returns the class of what is on the far side.
func shade(class string, far bool) string {
	if far {
		return class + "f"
	}
	return class
}

var palette = []paint{
	{panel, "#f3eee3", "#1d2a31"},
	{ink, "#27353d", "#0b1317"},
	{skinned, "#cf9770", "#dba580"},
	{"bf", "#a87551", "#a97757"},
	{cotton, "#74b5ab", "#6bbcb0"},
	{"sf", "#528f87", "#45857d"},
	{cloth, "#40698a", "#739fc6"},
	{"pf", "#2d4d68", "#4d7498"},
	{hair, "#4b3a31", "#8d6b54"},
	{works, "#ef8430", "#ff9f4f"},
	{arrow, "#b23f1c", "#ffb08a"},
	{ghost, "#cfc4ae", "#4b626e"},
	{edge, "#857d6e", "#9aa5a8"},
	{slab, "#ddd3c2", "#3a4951"},
	{matting, "#b4c9ac", "#4a5f45"},
	{wood, "#a98461", "#b08f6c"},
	{towel, "#a9c6d6", "#dbe7ee"},
	{warmth, "#cf4a33", "#e8624a"},
	{tennis, "#d9e021", "#e3ea3c"},
}

// filled returns the attributes that colour a shape, stroked those of a line.
// The light colour is an attribute, so that a picture stays whole where its
// style is not allowed.
func filled(class string) string { return fmt.Sprintf(`class="%s" fill="%s"`, class, light(class)) }

func stroked(class string) string {
	return fmt.Sprintf(`class="%s-" stroke="%s"`, class, light(class))
}

func light(class string) string {
	return palette[slices.IndexFunc(palette, func(p paint) bool { return p.class == class })].light
}

// dark returns the style of a picture that uses these classes. It follows the
// page that asks for it by a name, #dark or #light, and without one the colour
// scheme of the device. What knows neither shows the light picture, which has a
// panel of its own.
func dark(used []string) string {
	rules := func(where string) string {
		var b strings.Builder
		for _, p := range palette {
			if slices.Contains(used, p.class) {
				fmt.Fprintf(&b, "%s .%s{fill:%s}", where, p.class, p.dark)
			}
			if slices.Contains(used, p.class+"-") {
				fmt.Fprintf(&b, "%s .%s-{stroke:%s}", where, p.class, p.dark)
			}
		}
		return b.String()
	}
	return rules("#dark:target") + "@media(prefers-color-scheme:dark){" + rules("#light:not(:target)") + "}"
}

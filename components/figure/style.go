package figure

import (
	"fmt"
	"slices"
	"strings"
)

// A shade is one class of strokes and its colour on a light and on a dark
// panel. Legs and arms have shades of their own, and near and far ones, so
// that crossed limbs can be told apart.
type shade struct{ class, light, dark string }

const (
	panel   = "o" // the panel, and the rim of a limb that crosses another
	skinned = "b" // trunk and head
	hips    = "p"
	hair    = "h"
	works   = "w"
	edge    = "l" // the floor, the face of a wall
	slab    = "v"
	matting = "t"
	wood    = "c"
	towel   = "y"
	warmth  = "k"
	tennis  = "e"
)

// Shades of a limb, by how near it is.
var (
	armShades = [3]string{"af", "am", "an"}
	legShades = [3]string{"lf", "lm", "ln"}
)

var palette = []shade{
	{panel, "#f3eee3", "#1d2a31"},
	{skinned, "#4f9490", "#5aa39d"},
	{hips, "#35607a", "#5f8fb3"},
	{"af", "#618e88", "#4f8783"},
	{"am", "#1a6865", "#93d2cb"},
	{"an", "#0e5653", "#a9ded7"},
	{"lf", "#6889a0", "#577d97"},
	{"lm", "#2a506a", "#86b3d6"},
	{"ln", "#1c4059", "#a3cbe8"},
	{hair, "#33302d", "#7a5c48"},
	{works, "#e4792b", "#f59a4c"},
	{edge, "#857d6e", "#9aa5a8"},
	{slab, "#ddd3c2", "#3a4951"},
	{matting, "#b9cbb0", "#46583f"},
	{wood, "#8a6d4f", "#b08f6c"},
	{towel, "#8fb0c2", "#dbe7ee"},
	{warmth, "#c8452f", "#e0583f"},
	{tennis, "#d9e021", "#e3ea3c"},
}

// paint returns the attributes that colour an element. The light colour is an
// attribute, so that a picture stays whole where its style is not allowed.
func paint(class string) string {
	for _, s := range palette {
		if s.class == class {
			return fmt.Sprintf(`class="%s" color="%s"`, class, s.light)
		}
	}
	return ""
}

// dark returns the style of a picture that uses these classes. It follows the
// colour scheme of the page around it; what does not know that shows the light
// picture, which has a panel of its own.
func dark(used []string) string {
	var b strings.Builder
	for _, s := range palette {
		if slices.Contains(used, s.class) {
			fmt.Fprintf(&b, ".%s{color:%s}", s.class, s.dark)
		}
	}
	return "@media(prefers-color-scheme:dark){" + b.String() + "}"
}

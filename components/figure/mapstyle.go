package figure

import (
	"fmt"
	"strings"

	"unknot/content"
)

// MapStyle returns the style that puts the controls of the body map where they
// belong. A page may not place them itself: the policy forbids it.
func MapStyle(lib *content.Library) string {
	var b strings.Builder
	m := lib.BodyMap
	put := func(id string, at [2]int, mirrored bool) {
		x := at[0]
		if mirrored {
			x = m.Width - x
		}
		fmt.Fprintf(&b, ".map__at--%s{left:%.1f%%;top:%.1f%%}\n", id,
			100*float64(x)/float64(m.Width), 100*float64(at[1])/float64(m.Height))
	}
	both := func(id string, at [2]int, middle bool) {
		if middle {
			put(id, at, false)
			return
		}
		put(id+"-left", at, false)
		put(id+"-right", at, true)
	}
	for _, r := range m.Regions {
		both(r.ID, r.At[0], r.Middle)
	}
	for _, s := range m.Spots {
		spot, _ := lib.Spot(s.ID)
		both(s.ID, s.At[0], spot.Paired)
	}
	return b.String()
}

package pages

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// stageStrip draws a routine as one bar, each stage as wide as it is long. It
// repeats what the steps say in words, so a screen reader passes over it.
//
// It is drawn as SVG because a width in a style attribute would break the
// site's security policy.
func stageStrip(r content.Routine) app.UI {
	var b strings.Builder
	at := 0
	for steps := timed(r.Steps); len(steps) > 0; {
		stage, width, n := steps[0].Stage, 0, 0
		for n < len(steps) && steps[n].Stage == stage {
			width += steps[n].Seconds
			n++
		}
		b.WriteString(`<rect class="strip__part strip__part--` + string(stage) +
			`" x="` + strconv.Itoa(at) +
			`" width="` + strconv.Itoa(width) +
			`" height="10"></rect>`)
		at, steps = at+width, steps[n:]
	}
	return ui.Drawing("strip", `viewBox="0 0 `+strconv.Itoa(at)+` 10" preserveAspectRatio="none"`, b.String())
}

// timed returns the steps that a routine's stated minutes count.
func timed(steps []content.Step) []content.Step {
	return slices.DeleteFunc(slices.Clone(steps), func(s content.Step) bool { return s.Optional })
}

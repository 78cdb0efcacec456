package site

import (
	"regexp"
	"strings"
)

// Every reader of an article fetches the loader, so what only makes it readable
// stays behind.

var (
	// quoted is what a script has between quotes, as it stands there, or spaces
	// that part nothing. Our regular expressions hold neither.
	quoted = regexp.MustCompile("('[^']*'|`[^`]*`)" + `| ?(=>|[!=]==|&&|\|\||\?\?|\*\*|>>|[=?:,{}*/<>]) ?`)
	// joint is the end of a line after which the next one can only go on.
	joint  = regexp.MustCompile(`([;{,(])\n`)
	spaces = regexp.MustCompile(`\s+`)
	around = regexp.MustCompile(` ?([{};,>]) ?|(:) `)
)

// bare is a script without indents, without the lines that only remark, and
// without the spaces around signs. No remark may stand behind code.
func bare(script string) string {
	var lines strings.Builder
	for line := range strings.Lines(script) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "//") {
			lines.WriteString(quoted.ReplaceAllString(line, "$1$2") + "\n")
		}
	}
	return joint.ReplaceAllString(lines.String(), "$1")
}

// squeezed is a style on one line.
func squeezed(style string) string {
	one := around.ReplaceAllString(spaces.ReplaceAllString(style, " "), "$1$2")
	return strings.ReplaceAll(strings.TrimSpace(one), ";}", "}")
}

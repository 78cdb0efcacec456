package site

import (
	"bytes"
	"strconv"
	"strings"
)

// requote turns the attributes that go-app writes as quoted Go strings into
// quoted HTML. A no-break space stands there as \u00a0 and a quote as \", which
// HTML takes for other text and for the attribute's end.
func requote(page []byte) []byte {
	var out bytes.Buffer
	rest := string(page)
	for {
		// go-app escapes "<" in text, so a tag begins at every one that is left.
		at := strings.IndexByte(rest, '<')
		if at < 0 {
			out.WriteString(rest)
			return out.Bytes()
		}
		out.WriteString(rest[:at])
		rest = requoteTag(&out, rest[at:])
	}
}

// requoteTag writes one tag and returns what comes after it.
func requoteTag(out *bytes.Buffer, rest string) string {
	for {
		at := strings.IndexAny(rest, `>"`)
		if at < 0 {
			out.WriteString(rest)
			return ""
		}
		out.WriteString(rest[:at])
		if rest[at] == '>' {
			out.WriteByte('>')
			return rest[at+1:]
		}
		rest = requoteValue(out, rest[at:])
	}
}

// requoteValue writes the quoted value that rest begins with and returns what
// comes after it. Markup that was drawn as it is may hold a value that is no Go
// string; it is left alone. An ampersand is left alone too, because in such
// markup it begins a character reference already.
func requoteValue(out *bytes.Buffer, rest string) string {
	quoted, err := strconv.QuotedPrefix(rest)
	if err != nil {
		end := 1 + strings.IndexByte(rest[1:], '"')
		if end == 0 {
			end = len(rest) - 1
		}
		out.WriteString(rest[:end+1])
		return rest[end+1:]
	}
	value, _ := strconv.Unquote(quoted) // cannot fail: QuotedPrefix has read it
	out.WriteString(`"` + strings.ReplaceAll(value, `"`, "&#34;") + `"`)
	return rest[len(quoted):]
}

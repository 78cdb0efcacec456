package site

import "strings"

// types are the media types of all that the site holds, by ending, for hosts
// that do not know them.
var types = []struct{ ending, mime string }{
	{"css", "text/css"},
	{"html", "text/html"},
	{"js", "text/javascript"},
	{"json", "application/json"},
	{"png", "image/png"},
	{"svg", "image/svg+xml"},
	{"txt", "text/plain"},
	{"wasm", "application/wasm"},
	{"webmanifest", "application/manifest+json"},
	{"xml", "application/xml"},
}

// charset is what follows the type of a text.
func charset(mime string) string {
	if strings.HasPrefix(mime, "text/") {
		return "; charset=utf-8"
	}
	return ""
}

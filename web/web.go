// Package web holds the files that are served as they are: styles, scripts,
// icons. It is not part of the program for the browser, which would carry them
// twice.
package web

import "embed"

// Files holds css, js, icons and screenshots, as laid out here.
//
//go:embed css js embed icons screenshots
var Files embed.FS

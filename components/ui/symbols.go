package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Symbol is a small picture that repeats a word beside it: no phase, side or
// control is told by colour alone. It takes the colour of its words.
func Symbol(name string) app.UI {
	return Drawing("symbol symbol--"+name, `viewBox="0 0 24 24"`, symbols[name])
}

// Filled shapes for doing, open ones for getting ready, so that the two can be
// told apart at a glance and from afar.
var symbols = map[string]string{
	"get-ready": `<rect x="4" y="4" width="16" height="16" rx="3" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray="4 3"/>`,
	"find": `<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2.5"/>` +
		`<circle cx="12" cy="12" r="3" fill="currentColor"/>`,
	"hold":      `<circle cx="12" cy="12" r="10" fill="currentColor"/>`,
	"swap":      `<path d="M8 5 2 10l6 5v-3.5h6v-3H8zM16 9l6 5-6 5v-3.5h-6v-3h6z" fill="currentColor"/>`,
	"move":      `<path d="M12 2l5 6h-3.5v8H17l-5 6-5-6h3.5V8H7z" fill="currentColor"/>`,
	"warm":      `<path d="M12 2c1 5 6 6.5 6 12a6 6 0 0 1-12 0c0-2.5 1.5-4 2.5-5.5C9 10.5 10 11.5 11 11c1-2-.5-5 1-9z" fill="currentColor"/>`,
	"rest":      `<path d="M20 14.5A8.5 8.5 0 1 1 10.5 3.5a7 7 0 0 0 9.5 11z" fill="currentColor"/>`,
	"ready":     `<path d="M12 3l10 9-10 9L2 12z" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round"/>`,
	"paused":    `<path d="M6 4h4v16H6zM14 4h4v16h-4z" fill="currentColor"/>`,
	"returning": `<path d="M6 4l14 8-14 8z" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round"/>`,

	"left":  `<path d="M14 3 4 12l10 9v-5.5h6v-7h-6z" fill="currentColor"/>`,
	"right": `<path d="M10 3l10 9-10 9v-5.5H4v-7h6z" fill="currentColor"/>`,

	"pause":    `<path d="M6 4h4v16H6zM14 4h4v16h-4z" fill="currentColor"/>`,
	"go":       `<path d="M6 3.5 20 12 6 20.5z" fill="currentColor"/>`,
	"previous": `<path d="M5 4h3v16H5zM20 4v16L9 12z" fill="currentColor"/>`,
	"next":     `<path d="M16 4h3v16h-3zM4 4v16l11-8z" fill="currentColor"/>`,
	"stop":     `<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor"/>`,
	"expand":   `<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" fill="none" stroke="currentColor" stroke-width="2.5"/>`,
	"close":    `<path d="M5 5l14 14M19 5 5 19" fill="none" stroke="currentColor" stroke-width="2.5"/>`,
	"screen":   `<path d="M7 2h10a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="12" cy="12" r="2.5" fill="currentColor"/>`,
	"sound":    `<path d="M3 9h4l6-5v16l-6-5H3z" fill="currentColor"/><path d="M16 8a6 6 0 0 1 0 8" fill="none" stroke="currentColor" stroke-width="2"/>`,
	"muted":    `<path d="M3 9h4l6-5v16l-6-5H3z" fill="currentColor"/><path d="M16 9l6 6M22 9l-6 6" stroke="currentColor" stroke-width="2"/>`,
}

package browser

import (
	"encoding/binary"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
)

// A remote is what has buttons outside the page: a headset, a keyboard, the
// lock screen. A browser gives them to a page that plays something, and takes
// the person's music for that; so silence is played.
type remote struct {
	allowed bool
	silence app.Value  // an audio element, nil until it is needed
	buttons []app.Func // that are ours now
	press   func(device.Button)
}

var remoteButtons = []device.Button{device.PlayButton, device.PauseButton, device.NextButton, device.PreviousButton}

func (r *remote) allow(on bool) {
	r.allowed = on
	if !on {
		r.release()
	}
}

func (r *remote) show(now device.Showing, press func(device.Button)) {
	session := window("navigator", "mediaSession")
	if now == (device.Showing{}) || !r.allowed || !session.Truthy() {
		r.release()
		return
	}
	r.press = press
	r.take(session)
	details := map[string]any{"title": now.Title, "artist": now.Of}
	if now.Picture != "" {
		details["artwork"] = []any{map[string]any{"src": now.Picture, "sizes": "any", "type": "image/svg+xml"}}
	}
	state := "playing"
	if now.Paused {
		state = "paused"
	}
	try(func() { session.Set("metadata", app.Window().Get("MediaMetadata").New(details)) })
	session.Set("playbackState", state)
	r.play(!now.Paused)
}

// take takes the buttons that this browser knows.
func (r *remote) take(session app.Value) {
	if r.buttons != nil {
		return
	}
	for _, b := range remoteButtons {
		pressed := app.FuncOf(func(app.Value, []app.Value) any {
			guard(func() { r.press(b) })
			return nil
		})
		r.buttons = append(r.buttons, pressed)
		try(func() { session.Call("setActionHandler", string(b), pressed) })
	}
}

func (r *remote) release() {
	if r.buttons == nil {
		return
	}
	session := window("navigator", "mediaSession")
	session.Set("metadata", nil)
	session.Set("playbackState", "none")
	for i, b := range remoteButtons {
		try(func() { session.Call("setActionHandler", string(b), nil) })
		r.buttons[i].Release()
	}
	r.buttons = nil
	r.play(false)
}

// play plays silence, or stops it. A browser that refuses leaves its buttons to
// others.
func (r *remote) play(on bool) {
	if r.silence == nil && on {
		try(func() {
			element := app.Window().Get("document").Call("createElement", "audio")
			element.Set("loop", true)
			element.Set("src", app.Window().Get("URL").Call("createObjectURL", silentFile()))
			r.silence = element
		})
	}
	if r.silence == nil {
		return
	}
	try(func() {
		if on {
			await(r.silence.Call("play"), func(app.Value) {}, func() {})
		} else {
			r.silence.Call("pause")
		}
	})
}

// silentFile is 6 seconds of silence: what is shorter than 5 counts as a noise
// of the page, not as something that plays.
func silentFile() app.Value {
	const rate, seconds = 8000, 6
	const size = rate * seconds
	head := []byte("RIFF....WAVEfmt ")
	binary.LittleEndian.PutUint32(head[4:], 36+size)
	for _, part := range []uint32{16, 1 | 1<<16, rate, rate, 1 | 8<<16} { // one channel, 8 bits
		head = binary.LittleEndian.AppendUint32(head, part)
	}
	head = append(head, "data"...)
	head = binary.LittleEndian.AppendUint32(head, size)
	bytes := app.Window().Get("Uint8Array").New(len(head) + size)
	bytes.Call("fill", 128) // the middle of the wave
	for i, b := range head {
		bytes.SetIndex(i, int(b))
	}
	return app.Window().Get("Blob").New([]any{bytes}, map[string]any{"type": "audio/wav"})
}

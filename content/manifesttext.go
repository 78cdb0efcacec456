//go:build !wasm

package content

// ManifestText is the words with which the site is offered as an app.
type ManifestText struct {
	Name   string `json:"name"`   // in full; on the home screen it is the site's name
	Narrow string `json:"narrow"` // says what the picture of a phone's screen shows
	Wide   string `json:"wide"`   // says what the picture of a wide screen shows
	Social string `json:"social"` // says what the picture of a link shows
}

//go:build !wasm

package content

// BuildText is the words that the build alone writes: the program has no page
// with them.
type BuildText struct {
	Publish  PublishText
	Manifest ManifestText
	Date     DateText
}

const (
	TextPublish  Part = "text/publish"
	TextManifest Part = "text/manifest"
	TextDate     Part = "text/date"
)

func (t *BuildText) places() []place {
	return []place{{TextPublish, &t.Publish}, {TextManifest, &t.Manifest}, {TextDate, &t.Date}}
}

//go:build !wasm

package components

// A kitSource is a source with its address.
type kitSource struct{ By, Title, URL, In string }

func (k kitMaker) sources(rule string) []kitSource {
	var all []kitSource
	for _, ref := range ruleSources(k.lib, rule) {
		address := ref.URL
		if ref.DOI != "" {
			address = "https://doi.org/" + ref.DOI
		}
		all = append(all, kitSource{byline(k.lib, ref), ref.Title + ".", address, appeared(k.lib, ref)})
	}
	return all
}

package site

import (
	"unknot/components/figure"
	"unknot/content/poses"
)

// addFigures adds every picture. They lie in a folder whose name carries a hash
// of them all, so the program needs to know one address and no list.
func (b *builder) addFigures() error {
	figures, err := poses.Load()
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	for name, picture := range figure.Files(figures) {
		files[name+".svg"] = picture
	}
	b.hashed["figures"] = b.address(b.addFolder("figures", files))
	return nil
}

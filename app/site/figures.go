package site

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"

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
	pictures := figure.Files(figures)
	hash := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(pictures)) {
		hash.Write([]byte(name + "\n"))
		hash.Write(pictures[name])
	}
	folder := "web/figures." + hex.EncodeToString(hash.Sum(nil)[:6]) + "/"
	for name, picture := range pictures {
		b.files[folder+name+".svg"] = picture
	}
	b.hashed["figures"] = b.address(folder)
	return nil
}

package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"

	"rsc.io/qr"
)

// addCodes adds, for each routine and spot, a picture of its address that a phone
// can read from paper; not as SVG, which e-mail does not show. Without an origin
// there is no address to read.
func (b *builder) addCodes() error {
	if b.Origin == "" {
		return nil
	}
	for _, f := range b.framed() {
		code, err := qr.Encode(b.wholeOwn(f.page), qr.M)
		if err != nil {
			return fmt.Errorf("site: code of %s: %w", f.page, err)
		}
		b.files[b.folder+f.code()] = code.PNG()
	}
	return nil
}

// addPhoneCodes adds the codes that send a person on to a phone. The program
// would grow by some 20 kB, compressed, if it drew them itself.
func (b *builder) addPhoneCodes() error {
	if b.Origin == "" {
		return nil
	}
	files := map[string][]byte{}
	for _, in := range b.editions() {
		for name, path := range b.Codes {
			code, err := qr.Encode(in.wholeOwn(path), qr.L)
			if err != nil {
				return fmt.Errorf("site: code of %s: %w", path, err)
			}
			files[in.Library.Language.Tag+"/"+name] = codeSVG(code)
		}
	}
	b.hashed["codes"] = b.address(b.addFolder("codes", files))
	return nil
}

// quiet is the empty border that a code needs around it, in modules.
const quiet = 4

// codeSVG draws a code, black on white in any colour scheme, for a camera must
// read it.
func codeSVG(code *qr.Code) []byte {
	var b bytes.Buffer
	size := code.Size + 2*quiet
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%dv%dH0z"/><path d="`, size, size, size, size)
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			from := x
			for x < code.Size && code.Black(x, y) {
				x++
			}
			if x > from {
				fmt.Fprintf(&b, "M%d %dh%dv1h-%dz", from+quiet, y+quiet, x-from, x-from)
			}
		}
	}
	b.WriteString(`"/></svg>`)
	return b.Bytes()
}

// addFolder adds files in a folder whose name carries a hash of them all, so
// that one address is enough to find any of them, and returns the folder.
func (b *builder) addFolder(name string, files map[string][]byte) string {
	hash := sha256.New()
	for _, file := range slices.Sorted(maps.Keys(files)) {
		hash.Write([]byte(file + "\n"))
		hash.Write(files[file])
	}
	folder := "web/" + name + "." + hex.EncodeToString(hash.Sum(nil)[:6]) + "/"
	for file, data := range files {
		b.files[folder+file] = data
	}
	return folder
}

//go:build !wasm

package site

import (
	"fmt"
	"strings"

	"rsc.io/qr"
)

// addCodes adds, for each routine, a picture of its address that a phone can
// read from paper. Without an origin there is no address to read.
func (b *builder) addCodes() error {
	if b.Origin == "" {
		return nil
	}
	for _, r := range b.Library.Routines {
		code, err := qr.Encode(b.whole("routines/"+r.ID+"/"), qr.M)
		if err != nil {
			return fmt.Errorf("site: code of %s: %w", r.ID, err)
		}
		b.files["publish/"+r.ID+".svg"] = []byte(codeSVG(code))
	}
	return nil
}

// quiet is how many squares stay white around a code, as its readers expect.
const quiet = 4

func codeSVG(code *qr.Code) string {
	var squares strings.Builder
	for y := range code.Size {
		for x := range code.Size {
			if code.Black(x, y) {
				fmt.Fprintf(&squares, "M%d %dh1v1h-1z", x+quiet, y+quiet)
			}
		}
	}
	size := code.Size + 2*quiet
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %[1]d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%[1]dv%[1]dh-%[1]dz"/><path d="%s"/></svg>`, size, squares.String())
}

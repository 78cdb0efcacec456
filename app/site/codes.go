package site

import (
	"fmt"

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
		code, err := qr.Encode(b.whole(f.page), qr.M)
		if err != nil {
			return fmt.Errorf("site: code of %s: %w", f.page, err)
		}
		b.files[f.code()] = code.PNG()
	}
	return nil
}

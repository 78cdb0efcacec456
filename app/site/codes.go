package site

import (
	"fmt"

	"rsc.io/qr"
)

// addCodes adds, for each routine, a picture of its address that a phone can
// read from paper; not as SVG, which e-mail does not show. Without an origin
// there is no address to read.
func (b *builder) addCodes() error {
	if b.Origin == "" {
		return nil
	}
	for _, r := range b.Library.Routines {
		code, err := qr.Encode(b.whole("routines/"+r.ID+"/"), qr.M)
		if err != nil {
			return fmt.Errorf("site: code of %s: %w", r.ID, err)
		}
		b.files["publish/"+r.ID+".png"] = code.PNG()
	}
	return nil
}

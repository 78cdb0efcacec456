package check

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"slices"
)

// keys reports keys that stand twice in one object, of which decoding would
// silently keep the last.
func (c *checker) keys(fsys fs.FS, patterns ...string) {
	for _, pattern := range patterns {
		names, _ := fs.Glob(fsys, pattern) // the pattern is well formed
		for _, name := range names {
			b, err := fs.ReadFile(fsys, name)
			if err != nil {
				c.at(name).report("%v", err)
				continue
			}
			_ = c.object(name, json.NewDecoder(bytes.NewReader(b)), nil)
		}
	}
}

// object walks one value, as far as it is JSON. What is not is reported where it is
// read: content.Read knows nothing of terms.json.
func (c *checker) object(name string, d *json.Decoder, path []string) error {
	token, err := d.Token()
	delim, ok := token.(json.Delim)
	if err != nil || !ok {
		return err
	}
	var seen []string
	for d.More() {
		here := path
		if delim == '{' {
			token, err := d.Token()
			if err != nil {
				return err
			}
			key, _ := token.(string)
			if slices.Contains(seen, key) {
				c.at(name, path...).report("key %q stands twice, want once", key)
			}
			seen = append(seen, key)
			here = append(slices.Clone(path), key)
		}
		if err := c.object(name, d, here); err != nil {
			return err
		}
	}
	_, err = d.Token() // the closing bracket
	return err
}

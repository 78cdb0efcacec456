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
			c.object(name, json.NewDecoder(bytes.NewReader(b)), nil)
		}
	}
}

// object walks one value of a file that is known to be well formed.
func (c *checker) object(name string, d *json.Decoder, path []string) {
	token, err := d.Token()
	delim, ok := token.(json.Delim)
	if err != nil || !ok {
		return
	}
	var seen []string
	for d.More() {
		if delim == '[' {
			c.object(name, d, path)
			continue
		}
		token, _ := d.Token()
		key, _ := token.(string)
		if slices.Contains(seen, key) {
			c.at(name, path...).report("key %q stands twice, want once", key)
		}
		seen = append(seen, key)
		c.object(name, d, append(slices.Clone(path), key))
	}
	_, _ = d.Token() // the closing bracket
}

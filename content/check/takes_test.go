package check

import (
	"encoding/json"
	"io/fs"
	"strconv"
	"strings"
	"testing"

	"unknot/content"
)

// sentence returns the words at a key of a file of English; "" where there are
// none.
func sentence(t *testing.T, key string) string {
	t.Helper()
	file, path, _ := strings.Cut(key, ": ")
	body, err := fs.ReadFile(content.Files, "text/"+content.English+"/"+file)
	if err != nil {
		t.Fatal(err)
	}
	var at any
	if err := json.Unmarshal(body, &at); err != nil {
		t.Fatal(err)
	}
	for _, step := range strings.Split(path, ".") {
		switch inner := at.(type) {
		case map[string]any:
			at = inner[step]
		case []any:
			at = nil
			if n, err := strconv.Atoi(step); err == nil && n >= 1 && n <= len(inner) {
				at = inner[n-1]
			}
		}
	}
	words, _ := at.(string)
	return words
}

// A sentence that is gone, or has another place, would be looked at by nobody.
func TestWhatMustTakeIsThere(t *testing.T) {
	for key := range mustTake {
		if sentence(t, key) == "" {
			t.Errorf("%s must take something and is no sentence, want it to be one", key)
		}
	}
}

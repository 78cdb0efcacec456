package check

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

func TestShippedContentPasses(t *testing.T) {
	for _, err := range Check() {
		t.Error(err)
	}
}

// shipped returns a copy of the embedded files, in English alone: what is wrong
// with doses and English words is so whatever else there is.
func shipped(t testing.TB) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(content.Files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if strings.HasPrefix(path, "text/") && !strings.HasPrefix(path, "text/"+content.English+"/") {
			return nil
		}
		b, err := fs.ReadFile(content.Files, path)
		out[path] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	out["languages.json"] = &fstest.MapFile{Data: []byte(`[{"tag": "en", "name": "English", "dir": "ltr"}]`)}
	return out
}

// edited returns the shipped files with the first old text of one file
// replaced.
func edited(t testing.TB, file, old, new string) fstest.MapFS {
	t.Helper()
	fsys := shipped(t)
	f, ok := fsys[file]
	if !ok || !strings.Contains(string(f.Data), old) {
		t.Fatalf("%s: got no %q to replace, want it", file, old)
	}
	fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(string(f.Data), old, new, 1))}
	return fsys
}

func shippedLibrary(t *testing.T) *content.Library {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func messages(errs []error) []string {
	var out []string
	for _, err := range errs {
		out = append(out, err.Error())
	}
	return out
}

// A badFile is a shipped file with one edit, and all that is said about it.
type badFile struct {
	name, file, old, new string
	want                 []string
}

func TestCheckRefusesBadFiles(t *testing.T) {
	for _, test := range slices.Concat(badDoses, badNames, badMaps, badLandmarks, badWords) {
		t.Run(test.name, func(t *testing.T) {
			got := messages(FS(edited(t, test.file, test.old, test.new)))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("messages mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCheckSaysAFileIsMissing(t *testing.T) {
	fsys := shipped(t)
	delete(fsys, "spots.json")
	want := []string{"content/spots.json: open spots.json: file does not exist"}
	if diff := cmp.Diff(want, messages(FS(fsys))); diff != "" {
		t.Errorf("messages mismatch (-want +got):\n%s", diff)
	}
}

// What is no JSON has no keys to be looked through, and no end.
func TestCheckSaysAFileIsNoJSON(t *testing.T) {
	fsys := shipped(t)
	fsys["text/en/terms.json"] = &fstest.MapFile{Data: []byte("{\"checked\": [\"28: [\"no\"]\n}\n")}
	want := []string{"content/text/en/terms.json: line 1: invalid character 'n' after array element"}
	if diff := cmp.Diff(want, messages(FS(fsys))); diff != "" {
		t.Errorf("messages mismatch (-want +got):\n%s", diff)
	}
}

// FuzzLoad puts anything in place of one file: loading and checking may
// refuse it, and nothing worse.
func FuzzLoad(f *testing.F) {
	fsys := shipped(f)
	for name, file := range fsys {
		f.Add(name, file.Data)
	}
	f.Add("spots.json", []byte("null"))
	f.Add("routines/full.json", []byte(`{"steps":[{"kind":"hold","sets":[0],"rests":[1,2]}]}`))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if _, ok := fsys[name]; !ok {
			return
		}
		bad := fstest.MapFS{}
		for n, file := range fsys {
			bad[n] = file
		}
		bad[name] = &fstest.MapFile{Data: data}
		_, err := content.LoadFS(bad, content.English)
		if errs := FS(bad); err != nil && len(errs) == 0 {
			t.Errorf("loading says %v and checking nothing, want both to refuse", err)
		}
	})
}

package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"unknot/web"
)

const (
	workerTemplate = "js/worker.js" // in web
	workerFile     = "app-worker.js"
)

// addWorker fills in the service worker's template: every file it keeps, each
// with its hash, and a version that changes with any of them.
func (b *builder) addWorker() error {
	template, err := fs.ReadFile(web.Files, workerTemplate)
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	list, err := b.kept()
	if err != nil {
		return fmt.Errorf("site: worker: %w", err)
	}
	worker := string(template)
	for _, placeholder := range []struct{ name, value string }{
		{"{{files}}", list},
		{"{{base}}", b.Base},
		{"{{version}}", shortHash([]byte(worker + b.Base + list))},
	} {
		if strings.Count(worker, placeholder.name) != 1 {
			return fmt.Errorf("site: web/%s: %s stands there %d times, want once", workerTemplate, placeholder.name, strings.Count(worker, placeholder.name))
		}
		worker = strings.Replace(worker, placeholder.name, placeholder.value, 1)
	}
	b.files[workerFile] = []byte(worker)
	return nil
}

// kept returns what the worker keeps as a JSON array of [address, integrity],
// with the language of what only its readers need behind them: all that the site
// needs with no network, and nothing that only a host or an app store reads.
func (b *builder) kept() (string, error) {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(b.files)) {
		if b.forHosts(name) {
			continue
		}
		page := strings.TrimSuffix(name, "index.html")
		sum := sha256.Sum256(b.files[name])
		entry := []string{b.address(page), "sha256-" + base64.StdEncoding.EncodeToString(sum[:])}
		if tag := b.languageOf(name); tag != "" {
			entry = append(entry, tag)
		}
		pair, err := json.Marshal(entry)
		if err != nil {
			return "", err
		}
		list = append(list, "  "+string(pair))
	}
	return "[\n" + strings.Join(list, ",\n") + "\n]", nil
}

// forHosts reports whether a file is only for hosts, app stores and publishers,
// or leads to another device.
func (o Options) forHosts(name string) bool {
	switch name = o.unfolded(name); path.Dir(name) {
	case "screenshots", "oembed", "embed":
		return true
	case "publish":
		return path.Ext(name) == ".png"
	}
	return strings.HasPrefix(name, "web/codes.") || slices.Contains([]string{".nojekyll", headersFile, nginxFile, caddyFile, apacheFile, "robots.txt", sitemapFile}, name)
}

package site

import (
	"encoding/xml"
	"fmt"
	"strings"
)

const sitemapFile = "sitemap.xml"

// addHostFiles adds what hosts and search pages look for.
func (b *builder) addHostFiles() error {
	b.files[headersFile] = []byte(b.headers())
	b.files[nginxFile] = []byte(b.nginx())
	b.files[caddyFile] = []byte(b.caddy())
	b.files[apacheFile] = []byte(b.apache())
	// Without it GitHub Pages leaves out names that begin with "_".
	b.files[".nojekyll"] = nil
	robots := "User-agent: *\nAllow: /\n"
	if b.Origin != "" {
		robots += "Sitemap: " + b.Origin + b.address(sitemapFile) + "\n"
		b.files[sitemapFile] = []byte(b.sitemap())
	}
	b.files["robots.txt"] = []byte(robots)
	return nil
}

// sitemap lists the pages that a search should show, in every language.
func (b *builder) sitemap() string {
	var s strings.Builder
	s.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, in := range b.all {
		for _, p := range b.Pages {
			if p.Own || p.toBeFound() != p.Path {
				continue
			}
			s.WriteString("  <url><loc>")
			xml.EscapeText(&s, fmt.Append(nil, in.wholeOwn(p.Path))) // a Builder refuses nothing
			s.WriteString("</loc></url>\n")
		}
	}
	s.WriteString("</urlset>\n")
	return s.String()
}

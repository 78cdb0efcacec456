package site

import (
	"fmt"
	"strings"
)

const caddyFile = "_Caddyfile"

// caddy returns a whole site for Caddy, which fetches its certificate itself.
func (o Options) caddy() string {
	name := o.Origin
	if name == "" {
		name = "example.org"
	}
	missing, shared := "", []header{}
	var text strings.Builder
	fmt.Fprintf(&text, "# For Caddy: import it, and mend the two lines marked below.\n%s { # mend: the name of the site\n", name)
	text.WriteString("\theader ?Cache-Control " + askAnew + "\n")
	for _, r := range o.rules() {
		for _, h := range r.headers {
			fmt.Fprintf(&text, "\theader %s %s %q\n", r.path, h.name, h.value)
			if r.path == o.address(notFound) {
				missing = h.value
			}
			if o.everywhere(r) {
				shared = append(shared, h)
			}
		}
	}
	// The one type that Caddy may not know. Deferred, for it clears what it does not know.
	for _, folder := range o.folders() {
		fmt.Fprintf(&text, "\theader %s {\n\t\tContent-Type application/manifest+json\n\t\tdefer\n\t}\n", o.address(folder+manifestFile))
	}
	fmt.Fprintf(&text, `
	@file path_regexp file ^(.*/)index\.html$
	redir @file {re.file.1} 308
	root * /srv/unknot # mend: the folder of the built site
	handle_path %[1]s* {
		@hidden path_regexp /[._]
		error @hidden 404
		file_server {
			precompressed br gzip
		}
	}
%[6]s	handle {
		error 404
	}
	handle_errors {
%[7]s		rewrite * /%[2]s
		header Cache-Control %[3]s
		header %[4]s %[5]q
`, o.Base, notFound, askAnew, policyKey, missing, o.caddySlash(), o.caddyMissing())
	for _, h := range shared {
		fmt.Fprintf(&text, "\t\theader %s %q\n", h.name, h.value)
	}
	text.WriteString("\t\tfile_server\n\t}\n}\n")
	return text.String()
}

// caddyMissing leads to the page for what is not there in the language of the
// address.
func (o Options) caddyMissing() string {
	var text strings.Builder
	for i, folder := range o.folders()[1:] {
		fmt.Fprintf(&text, "\t\t@language%d path %s*\n\t\trewrite @language%[1]d /%[3]s\n", i, o.address(folder), folder+notFound)
	}
	return text.String()
}

// caddySlash leads to a site under a path from that path without its slash.
func (o Options) caddySlash() string {
	if o.Base == "/" {
		return ""
	}
	return fmt.Sprintf("\tredir %s %s 308\n", strings.TrimSuffix(o.Base, "/"), o.Base)
}

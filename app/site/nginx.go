package site

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

const nginxFile = "_nginx.conf"

// nginx returns a whole server for nginx. Its headers do not add up from one
// level to the next, so each stands once and takes its value by path.
func (o Options) nginx() string {
	rules := o.rules()
	var text strings.Builder
	text.WriteString("# For nginx: include it inside http { }, and mend the three lines marked below.\n")
	names := o.someHeaders(rules)
	for _, name := range names {
		fallback := ""
		if name == "Cache-Control" {
			fallback = askAnew
		}
		paths, by := values(rules, name)
		// Where a file is missing, $uri is the page that says so. What goes by
		// folder alone is said of missing files as well, or other sites could
		// not tell them from a network that is down.
		of := "$uri"
		if !slices.ContainsFunc(paths, func(path string) bool { return !strings.HasSuffix(path, "*") }) {
			of = "$request_uri"
		}
		fmt.Fprintf(&text, "map %s %s {\n  default %q;\n", of, nginxVariable(name), fallback)
		for _, path := range paths {
			fmt.Fprintf(&text, "  %q %q;\n", "~"+pattern(path), by[path])
		}
		text.WriteString("}\n")
	}
	missing := o.address(notFound)
	if len(o.Others) > 0 {
		missing = "$unknot_missing"
		fmt.Fprintf(&text, "map $uri %s {\n  default %s;\n", missing, o.address(notFound))
		for _, folder := range o.folders()[1:] {
			fmt.Fprintf(&text, "  \"~^%s\" %s;\n", o.address(folder), o.address(folder+notFound))
		}
		text.WriteString("}\n")
	}
	text.WriteString(`
server {
  listen 80;             # mend: 443 ssl, with its certificate; phones keep a site only over https
  server_name _;         # mend: the name of the site
  absolute_redirect off;
`)
	for _, r := range rules {
		for _, h := range r.headers {
			if o.everywhere(r) {
				fmt.Fprintf(&text, "  add_header %s %q always;\n", h.name, h.value)
			}
		}
	}
	for _, name := range names {
		fmt.Fprintf(&text, "  add_header %s %s always;\n", name, nginxVariable(name))
	}
	fmt.Fprintf(&text, `
  error_page 404 %[2]s;
  location ~ "/[._]" { return 404; }
  location %[1]s {
    alias /srv/unknot/;  # mend: the folder of the built site
    index index.html;
    gzip_static on;
    gzip_vary on;
    # brotli_static on;  # where the module is there: a quarter less to fetch
    charset utf-8;
    charset_types text/css text/javascript text/plain;
    types {
`, o.Base, missing)
	for _, t := range types {
		fmt.Fprintf(&text, "      %s %s;\n", t.mime, t.ending)
	}
	text.WriteString("    }\n  }\n")
	if o.Base != "/" {
		fmt.Fprintf(&text, "  location = %s { return 301 %s; }\n", strings.TrimSuffix(o.Base, "/"), o.Base)
	}
	text.WriteString("}\n")
	return text.String()
}

func nginxVariable(header string) string {
	return "$unknot_" + strings.ToLower(strings.ReplaceAll(header, "-", "_"))
}

// pattern returns the addresses that a rule's path covers, by the page or by
// its file, compressed or not.
func pattern(path string) string {
	if folder, ok := strings.CutSuffix(path, "*"); ok {
		return "^" + regexp.QuoteMeta(folder)
	}
	end := ""
	if strings.HasSuffix(path, "/") {
		end = `(index\.html)?`
	}
	return "^" + regexp.QuoteMeta(path) + end + `(\.br|\.gz)?$`
}

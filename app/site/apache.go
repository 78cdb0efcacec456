package site

import (
	"fmt"
	"strings"
)

const apacheFile = ".htaccess"

// apache returns what Apache reads in the site's folder, where its owner lets
// it: AllowOverride All.
func (o Options) apache() string {
	var text strings.Builder
	fmt.Fprintf(&text, `# For Apache 2.4 with AllowOverride All, and headers and rewrite enabled.
DirectoryIndex index.html
ErrorDocument 404 %[1]s%[2]s
Options -Indexes -MultiViews
FileETag MTime Size

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule (^|/)[._] - [R=404,L]
  RewriteCond %%{REQUEST_FILENAME} -d
  RewriteRule ^(.*/)?$ $1index.html
  RewriteCond %%{HTTP:Accept-Encoding} \bbr\b
  RewriteCond %%{DOCUMENT_ROOT}%[1]s$1.br -f
  RewriteRule ^(.+\.[a-z]+)$ $1.br [L]
  RewriteCond %%{HTTP:Accept-Encoding} \bgzip\b
  RewriteCond %%{DOCUMENT_ROOT}%[1]s$1.gz -f
  RewriteRule ^(.+\.[a-z]+)$ $1.gz [L]
</IfModule>
`, o.Base, notFound)
	for _, folder := range o.folders()[1:] {
		fmt.Fprintf(&text, "<If \"%%{REQUEST_URI} =~ m#^%s#\">\n  ErrorDocument 404 %s\n</If>\n", o.address(folder), o.address(folder+notFound))
	}
	for _, t := range types {
		fmt.Fprintf(&text, "<FilesMatch \"\\.%s(\\.br|\\.gz)?$\">\n  ForceType %q\n</FilesMatch>\n", t.ending, t.mime+charset(t.mime))
	}
	text.WriteString(`<FilesMatch "\.br$">
  SetEnv no-gzip 1
  SetEnv no-brotli 1
  Header set Content-Encoding br
</FilesMatch>
<FilesMatch "\.gz$">
  SetEnv no-gzip 1
  SetEnv no-brotli 1
  Header set Content-Encoding gzip
</FilesMatch>

<IfModule mod_headers.c>
  Header merge Vary Accept-Encoding
`)
	fmt.Fprintf(&text, "  Header always set Cache-Control %q\n", askAnew)
	for _, r := range o.rules() {
		fmt.Fprintf(&text, "  <If \"%%{REQUEST_URI} =~ m#%s#\">\n", pattern(r.path))
		for _, h := range r.headers {
			fmt.Fprintf(&text, "    Header always set %s %q\n", h.name, h.value)
		}
		text.WriteString("  </If>\n")
	}
	text.WriteString("</IfModule>\n")
	return text.String()
}

package site

import (
	"fmt"
	"slices"
	"strings"

	"unknot/web"
)

// policy is what a page may load and do: what it uses and nothing else. A page
// carries it itself for hosts that send no headers of ours.
const policy = "default-src 'none'; " +
	"script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
	"connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; " +
	"base-uri 'none'; form-action 'none'"

// headersFile is read by static hosts, and by our own server, so that what is
// tested is what is deployed.
const headersFile = "_headers"

// headers returns the headers of every answer, in the form that static hosts
// read. No two rules that meet name the same header, because hosts differ in
// what they make of that; so the pages that nobody may frame are listed one
// folder at a time. Pages have no rule on caching: hosts ask anew by
// themselves.
func (o Options) headers() string {
	var rules strings.Builder
	fmt.Fprintf(&rules, `%[1]s*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: screen-wake-lock=(self), autoplay=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
`, o.Base)
	for _, folder := range o.folders() {
		fmt.Fprintf(&rules, "%s%s\n  Content-Security-Policy: %s; frame-ancestors 'self'\n", o.Base, folder, policy)
	}
	fmt.Fprintf(&rules, `# What stands in other people's pages, and the script that puts it there.
%[1]sembed/*
  Content-Security-Policy: %[2]s; frame-ancestors *
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
%[1]s%[3]s
  Cache-Control: public, max-age=3600, stale-while-revalidate=604800
%[1]soembed/*
  Access-Control-Allow-Origin: *
# Names that carry a hash. A page in a sandboxed frame has no origin of its own,
# and may fetch them only where anybody may.
%[1]sweb/*
  Cache-Control: public, max-age=31536000, immutable
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
`, o.Base, policy, loaderFile)
	for _, release := range append(releases(web.Files), LoaderRelease) {
		fmt.Fprintf(&rules, "%s%s\n  Cache-Control: public, max-age=31536000, immutable\n", o.Base, release)
	}
	return rules.String()
}

// folders returns the first folders of the pages that stay our own, and the
// first page, which has none.
func (o Options) folders() []string {
	var folders []string
	for _, p := range o.Pages {
		folder, _, nested := strings.Cut(strings.Trim(p.Path, "/"), "/")
		switch {
		case p.Embed:
			continue
		case nested || folder != "":
			folder += "/*"
		}
		folders = append(folders, folder)
	}
	slices.Sort(folders)
	return slices.Compact(folders)
}

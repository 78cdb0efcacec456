package site

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"unknot/web"
)

// policy is what a page may load and do: what its kind uses and nothing else. A
// page carries it itself for hosts that send no headers of ours.
func (o Options) policy(p Page) string {
	policy := "default-src 'none'; style-src 'self'; img-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'"
	if p.Kind != Read {
		policy += " 'wasm-unsafe-eval'; connect-src 'self'"
	}
	if p.Kind != Embed {
		policy += "; manifest-src 'self'"
	}
	if p.Script != "" {
		policy += "; frame-src 'self'"
	}
	if p.Kind == Embed && o.Origin != "" {
		// In a sandboxed frame, which has no origin, WebKit takes 'self' for nobody.
		policy = strings.ReplaceAll(policy, "'self'", "'self' "+o.Origin)
	}
	return policy
}

// headersFile is read by static hosts, and by our own server, so that what is
// tested is what is deployed.
const headersFile = "_headers"

// headers returns the headers of every answer, in the form that static hosts
// read. No two rules that meet name the same header, because hosts differ in
// what they make of that; so the pages that nobody may frame are listed one
// folder at a time where all in it have the same policy, and else one by one.
// Pages have no rule on caching: hosts ask anew by themselves.
func (o Options) headers() string {
	var rules strings.Builder
	fmt.Fprintf(&rules, `%[1]s*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: screen-wake-lock=(self), autoplay=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
`, o.Base)
	policies := o.policies()
	for _, path := range slices.Sorted(maps.Keys(policies)) {
		fmt.Fprintf(&rules, "%s\n  Content-Security-Policy: %s; frame-ancestors 'self'\n", o.address(path), policies[path])
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
`, o.Base, o.policy(Page{Kind: Embed}), loaderFile)
	for _, release := range append(releases(web.Files), LoaderRelease) {
		fmt.Fprintf(&rules, "%s%s\n  Cache-Control: public, max-age=31536000, immutable\n", o.Base, release)
	}
	return rules.String()
}

// policies returns the policy of each page that stays our own, by its path or
// by that of its folder.
func (o Options) policies() map[string]string {
	folders := map[string][]string{} // policies of the pages in each
	for _, p := range o.Pages {
		folders[p.folder()] = append(folders[p.folder()], o.policy(p))
	}
	policies := map[string]string{}
	for _, p := range o.Pages {
		path := p.Path
		if all := slices.Compact(slices.Sorted(slices.Values(folders[p.folder()]))); path != "/" && len(all) == 1 {
			path = p.folder() + "*"
		}
		if p.Kind != Embed {
			policies[path] = o.policy(p)
		}
	}
	return policies
}

// folder is the first folder of a page's path, as "/folder/", or "/".
func (p Page) folder() string {
	folder, _, nested := strings.Cut(p.Path[1:], "/")
	if !nested {
		return "/"
	}
	return "/" + folder + "/"
}

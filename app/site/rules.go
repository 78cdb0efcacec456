package site

import (
	"maps"
	"path"
	"slices"
	"strings"

	"unknot/web"
)

// A rule gives headers to a path, or to all that begins with one where it ends
// in "*". No two rules that meet name the same header, because hosts differ in
// what they make of that.
type rule struct {
	remark  string
	path    string
	headers []header
}

type header struct{ name, value string }

const (
	forEver   = "public, max-age=31536000, immutable"
	askAnew   = "no-cache" // what has no rule on caching, where a host does not do so by itself
	policyKey = "Content-Security-Policy"
)

// rules are what every host should answer with, in whatever form it reads them.
// Pages that nobody may frame are listed one folder at a time where all in it
// have the same policy, and else one by one.
func (o Options) rules() []rule {
	anywhere := []header{
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Access-Control-Allow-Origin", "*"},
	}
	rules := []rule{{path: o.Base + "*", headers: []header{
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Permissions-Policy", "screen-wake-lock=(self), autoplay=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
	}}}
	policies := o.policies()
	for _, p := range standIns {
		policies[p.Path] = o.policy(p)
	}
	for _, folder := range o.folders() {
		for _, page := range slices.Sorted(maps.Keys(policies)) {
			rules = append(rules, rule{path: o.address(folder + page[1:]), headers: []header{{policyKey, policies[page] + "; frame-ancestors 'self'"}}})
		}
	}
	remark := "What stands in other people's pages, and the script that puts it there."
	for _, folder := range o.folders() {
		rules = append(rules, rule{
			remark:  remark,
			path:    o.Base + folder + "embed/*",
			headers: append([]header{{policyKey, o.policy(Page{Kind: Embed}) + "; frame-ancestors *"}}, anywhere...),
		})
		remark = ""
	}
	for _, folder := range o.folders() {
		rules = append(rules, rule{path: o.Base + folder + loaderFile, headers: []header{{"Cache-Control", "public, max-age=3600, stale-while-revalidate=604800"}}})
	}
	for _, folder := range o.folders() {
		rules = append(rules, rule{path: o.Base + folder + "oembed/*", headers: anywhere[1:]})
	}
	rules = append(rules,
		rule{
			remark:  "Names that carry a hash. A page in a sandboxed frame has no origin of its own,\n# and may fetch them only where anybody may.",
			path:    o.Base + "web/*",
			headers: append([]header{{"Cache-Control", forEver}}, anywhere...),
		},
	)
	for _, folder := range o.folders() {
		for _, release := range append(releases(web.Files, folder), path.Base(LoaderRelease)) {
			rules = append(rules, rule{path: o.Base + folder + "embed/" + release, headers: []header{{"Cache-Control", forEver}}})
		}
	}
	return rules
}

// values returns the values that a header has by path, in the order of the
// rules.
func values(rules []rule, name string) (paths []string, by map[string]string) {
	by = map[string]string{}
	for _, r := range rules {
		for _, h := range r.headers {
			if h.name == name {
				paths, by[r.path] = append(paths, r.path), h.value
			}
		}
	}
	return paths, by
}

// everywhere reports whether a rule covers the whole site.
func (o Options) everywhere(r rule) bool { return r.path == o.Base+"*" }

// someHeaders are the names of the headers that only some paths have.
func (o Options) someHeaders(rules []rule) []string {
	names := []string{"Cache-Control"}
	for _, r := range rules {
		for _, h := range r.headers {
			if !o.everywhere(r) && !slices.Contains(names, h.name) {
				names = append(names, h.name)
			}
		}
	}
	return names
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

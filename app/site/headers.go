package site

import (
	"fmt"
	"strings"
)

// policy is what a page may load and do: what its kind uses and nothing else. A
// page that is read connects to nothing, but what looks at one for a search reads
// robots.txt from inside it. A page carries it itself for hosts that send no
// headers of ours.
func (o Options) policy(p Page) string {
	policy := "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'"
	if p.Kind != Read {
		policy += " 'wasm-unsafe-eval'"
	}
	if p.Kind == Run {
		policy += "; media-src blob:" // the silence that makes a headset's buttons ours
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

// headers returns the rules in the form that static hosts read. Pages have none
// on caching: those hosts ask anew by themselves.
func (o Options) headers() string {
	var text strings.Builder
	for _, r := range o.rules() {
		if r.remark != "" {
			fmt.Fprintf(&text, "# %s\n", r.remark)
		}
		fmt.Fprintln(&text, r.path)
		for _, h := range r.headers {
			fmt.Fprintf(&text, "  %s: %s\n", h.name, h.value)
		}
	}
	return text.String()
}

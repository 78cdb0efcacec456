//go:build !wasm

package site

import "fmt"

// policy is what a page may load and do: what it uses and nothing else. A page
// carries it itself for hosts that send no headers of ours.
const policy = "default-src 'none'; " +
	"script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
	"connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
	"base-uri 'none'; form-action 'none'"

// headersFile is read by static hosts, and by our own server, so that what is
// tested is what is deployed.
const headersFile = "_headers"

// headers returns the headers of every answer, in the form that static hosts
// read. No two rules name the same header, because hosts differ in what they
// make of that. Pages have no rule on caching: hosts ask anew by themselves.
func (o Options) headers() string {
	return fmt.Sprintf(`%[1]s*
  Content-Security-Policy: %[2]s; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: screen-wake-lock=(self), autoplay=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
# Names that carry a hash. A page in a sandboxed frame has no origin of its own,
# and may fetch them only where anybody may.
%[1]sweb/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
`, o.Base, policy)
}

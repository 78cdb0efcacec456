package browser

// setTheme takes "light", "dark", or anything else for what the device prefers.
// In somebody else's page that page decides.
func setTheme(name string) {
	if page := window("document", "documentElement"); page.Truthy() && page.Call("hasAttribute", "data-embed").Bool() {
		return
	}
	if name != "light" && name != "dark" {
		name = ""
	}
	mark("data-theme", name)
}

// setLive says on the page that a session is under way; read.js offers no new
// version then.
func setLive(on bool) {
	name := ""
	if on {
		name = "live"
	}
	mark("data-session", name)
}

// mark sets an attribute of the page, or removes it where the value is empty.
func mark(attribute, value string) {
	page := window("document", "documentElement")
	if !page.Truthy() {
		return
	}
	if value == "" {
		page.Call("removeAttribute", attribute)
		return
	}
	page.Call("setAttribute", attribute, value)
}

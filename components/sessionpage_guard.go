package components

// crash stops the session and saves what was done. Nothing changes it after
// that: what is on the screen may be half of one thing and half of another.
func (p *SessionPage) crash() {
	p.crashed = true
	quietly(func() { p.save() })
	quietly(func() { p.silence() })
}

// silence stops everything that goes on by itself.
func (p *SessionPage) silence() {
	p.Device.Wake(noTime, nil)
	p.Device.Chimes(nil)
	p.Device.Speak(nil)
	p.Device.KeepAwake(false)
	p.Device.Live(false)
}

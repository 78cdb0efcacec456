package browser

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
)

// Awake keeps the screen on with the browser's wake lock.
type awake struct {
	lock     lock
	asked    bool // by the session
	allowed  bool // by the settings
	sentinel app.Value
	end      func() // ends listening to the sentinel
	changed  func()
}

func (a *awake) keep(on bool) {
	a.asked = on
	a.do(a.lock.want(a.asked && a.allowed))
}

func (a *awake) allow(on bool) {
	a.allowed = on
	a.do(a.lock.want(a.asked && a.allowed))
}

func (a *awake) see(visible bool) { a.do(a.lock.see(visible)) }

func (a *awake) do(m move) {
	switch m {
	case ask:
		a.request()
	case letGo:
		a.release()
	}
}

func (a *awake) request() {
	wakeLock := window("navigator", "wakeLock")
	if !wakeLock.Truthy() {
		a.lock.refuse()
		return
	}
	refused := func() {
		a.lock.refuse()
		a.changed()
	}
	err := try(func() {
		await(wakeLock.Call("request", "screen"), a.take, refused)
	})
	if err != nil {
		refused()
	}
	after(answerTime, func() {
		if a.lock.phase == lockAsked {
			refused()
		}
	})
}

// take holds on to a lock that the browser gave, be it late and after another
// one.
func (a *awake) take(sentinel app.Value) {
	a.release()
	a.sentinel = sentinel
	a.end = listen(sentinel, "release", func(app.Value) {
		a.drop()
		a.do(a.lock.released())
		a.changed()
	})
	a.do(a.lock.granted())
	a.changed()
}

func (a *awake) release() {
	sentinel := a.sentinel
	a.drop()
	if sentinel != nil {
		try(func() { await(sentinel.Call("release"), func(app.Value) {}, func() {}) })
	}
	a.changed()
}

func (a *awake) drop() {
	if a.end != nil {
		a.end()
	}
	a.sentinel, a.end = nil, nil
}

func (a *awake) ability() device.Ability {
	switch {
	case !window("navigator", "wakeLock").Truthy():
		return device.Missing
	case a.lock.phase == lockHeld:
		return device.Works
	case a.lock.phase == lockRefused:
		return device.Refused
	}
	return device.Unknown
}

package journey

import (
	_ "embed"
	"encoding/json"
	"math"
	"sync"
	"testing"
	"time"
)

//go:embed measure.js
var measureScript string

// A measured is what measure.js heard.
type measured struct {
	Saves []struct {
		At, Since, Spent, Total float64
		Phase                   string
		Segment                 int
	}
	Sounds []struct{ At float64 }
}

func (p *person) measured() measured {
	p.Helper()
	var m measured
	text := eval[string](p, "JSON.stringify({saves: measured.saves, sounds: measured.sounds})")
	if err := json.Unmarshal([]byte(text), &m); err != nil {
		p.Fatal(err)
	}
	return m
}

// BenchmarkRealTime plays the 25-minute routine to its end in sight, and 10
// minutes of another one out of sight, on the browser's own clocks.
func BenchmarkRealTime(b *testing.B) {
	once(b)
	var both sync.WaitGroup
	for _, play := range []func(*testing.B){inSight, hidden} {
		both.Add(1)
		go func() { defer both.Done(); play(b) }()
	}
	both.Wait()
}

// handsFree are settings with which a routine plays without a tap.
const handsFree = `localStorage.setItem("unknot/v1/settings", JSON.stringify({version: 1, voice: "off", rate: 1,
	sound: true, volume: 0.6, vibrate: false, awake: false, evenMuted: false, theme: "auto", countIn: 5, wait: "never"}))`

func inSight(b *testing.B) {
	p := newcomer(b)
	p.inject(measureScript)
	p.open("/about/")
	eval[any](p, handsFree)
	p.begin("full")
	end := time.Now().Add(40 * time.Minute)
	for eval[string](p, "measured.saves.at(-1).phase") != "finished" {
		if time.Now().After(end) {
			b.Fatal("the full routine did not finish in 40 minutes")
		}
		time.Sleep(5 * time.Second)
	}
	m := p.measured()
	found("latest transition of the full routine in sight", m.latest(), "ms", "at most 100")
	last := m.Saves[len(m.Saves)-1]
	found("drift at the end of the full routine", last.At-last.Since, "ms", "at most 100")
}

func hidden(b *testing.B) {
	p := newcomer(b)
	p.inject(measureScript)
	p.open("/about/")
	eval[any](p, handsFree)
	p.begin("move")
	p.hide()
	time.Sleep(10 * time.Minute)
	m := p.measured()
	found("latest transition in 10 minutes hidden", m.latest(), "ms", "")
	found("latest cue in 10 minutes hidden, on the audio clock", m.latestCue(), "ms", "at most 100")
	found("phase after 10 minutes hidden is running", truth(m.Saves[len(m.Saves)-1].Phase == "running"), "", "1")
}

// latest returns how late the latest change of segment was carried out.
func (m measured) latest() float64 {
	var latest float64
	for _, s := range m.Saves[1:] {
		if s.Spent == 0 && (s.Phase == "running" || s.Phase == "finished") {
			latest = max(latest, s.At-s.Since)
		}
	}
	return latest
}

// latestCue returns how far the sound at a change of segment was from it, at
// the worst.
func (m measured) latestCue() float64 {
	var worst float64
	for _, s := range m.Saves[1:] {
		if s.Spent != 0 || s.Phase != "running" {
			continue
		}
		nearest := math.Inf(1)
		for _, sound := range m.Sounds {
			nearest = min(nearest, math.Abs(sound.At-s.Since))
		}
		worst = max(worst, nearest)
	}
	return worst
}

func truth(holds bool) float64 {
	if holds {
		return 1
	}
	return 0
}

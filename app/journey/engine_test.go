package journey

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"time"

	"github.com/chromedp/chromedp/kb"
)

// An engines drives the browsers that chromedp does not know, through their
// own clients in engines.mjs.
type engines struct {
	in      io.WriteCloser
	process *exec.Cmd

	mu      sync.Mutex
	asked   int
	waiting map[int]chan reply
}

// A command is one thing to be done with a page.
type command struct {
	ID      int    `json:"id"`
	Do      string `json:"do"`
	Page    int    `json:"page"`
	Engine  string `json:"engine,omitempty"`
	Program string `json:"program,omitempty"`
	Address string `json:"address,omitempty"`
	Script  string `json:"script,omitempty"`
	Frame   string `json:"frame,omitempty"` // part of the address of a page in a frame, or "" for the page itself
	Key     string `json:"key,omitempty"`
	Width   int64  `json:"width,omitempty"`
	Height  int64  `json:"height,omitempty"`
}

type reply struct {
	ID    int
	Value json.RawMessage
	Error string
}

// startEngines starts what drives the engines, on a screen of its own: WebKit
// has none without.
func startEngines() (*engines, error) {
	e := &engines{waiting: map[int]chan reply{}}
	e.process = exec.Command("xvfb-run", "-a", "-s", "-screen 0 1600x1200x24", "node", "engines.mjs")
	e.process.Stderr = os.Stderr
	out, err := e.process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if e.in, err = e.process.StdinPipe(); err != nil {
		return nil, err
	}
	if err := e.process.Start(); err != nil {
		return nil, fmt.Errorf("the engines: %w, want xvfb-run and node installed", err)
	}
	go e.hear(out)
	return e, nil
}

// hear hands each answer to who asked.
func (e *engines) hear(out io.Reader) {
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadBytes('\n')
		var r reply
		if err == nil {
			err = json.Unmarshal(line, &r)
		}
		e.mu.Lock()
		if err != nil {
			for id, waits := range e.waiting {
				waits <- reply{Error: "the engines are gone: " + err.Error()}
				delete(e.waiting, id)
			}
			e.mu.Unlock()
			return
		}
		e.waiting[r.ID] <- r
		delete(e.waiting, r.ID)
		e.mu.Unlock()
	}
}

// ask has a command done, and returns what comes of it.
func (e *engines) ask(c command, limit time.Duration) (json.RawMessage, error) {
	answered := make(chan reply, 1)
	e.mu.Lock()
	e.asked++
	c.ID = e.asked
	e.waiting[c.ID] = answered
	line, err := json.Marshal(c)
	if err == nil {
		_, err = e.in.Write(append(line, '\n'))
	}
	e.mu.Unlock()
	if err != nil {
		return nil, err
	}
	select {
	case r := <-answered:
		if r.Error != "" {
			return nil, errors.New(r.Error)
		}
		return r.Value, nil
	case <-time.After(limit):
		return nil, fmt.Errorf("no answer to %s in %s", c.Do, limit)
	}
}

// stop ends all browsers.
func (e *engines) stop() {
	e.in.Close()
	e.process.Wait()
}

// An enginePage is a page in another engine, or the page in a frame of it.
type enginePage struct {
	*engines
	page  int
	frame string
}

func (p enginePage) do(c command, limit time.Duration) (json.RawMessage, error) {
	c.Page, c.Frame = p.page, p.frame
	return p.ask(c, limit)
}

func (p enginePage) screen(width, height int64) error {
	_, err := p.do(command{Do: "screen", Width: width, Height: height}, patience)
	return err
}

func (p enginePage) open(address string) error {
	_, err := p.do(command{Do: "open", Address: address}, patience)
	return err
}

func (p enginePage) reload() error {
	_, err := p.do(command{Do: "reload"}, patience)
	return err
}

// startAt works on a page of the site that toldSite returns, and of no other.
func (p enginePage) startAt(now time.Time) error {
	_, err := p.evaluate(fmt.Sprintf("(sessionStorage.journeyNow = %d)", now.UnixMilli()))
	return err
}

func (p enginePage) evaluate(script string) ([]byte, error) {
	value, err := p.do(command{Do: "run", Script: script}, 3*patience)
	if err != nil {
		return nil, err
	}
	var text string
	if err := json.Unmarshal(value, &text); err != nil || text == "" {
		return nil, err
	}
	return []byte(text), nil
}

// number is a script that comes to the number of an element, the same each
// time, and to 0 for none.
const number = `((el) => {
	window.journeyNodes ??= [];
	return el ? journeyNodes.indexOf(el) + 1 || journeyNodes.push(el) : 0;
})`

func (p enginePage) perceive(role, name string) node {
	var options struct {
		Name string `json:"name,omitempty"`
	}
	options.Name = name
	named, err := json.Marshal(options)
	if err != nil {
		return 0
	}
	script := fmt.Sprintf(`window.TestingLibraryDom
		? %s([document.body, ...[...document.querySelectorAll("*")].flatMap((el) => el.shadowRoot ?? [])]
			.flatMap((root) => TestingLibraryDom.queryAllByRole(root, %q, %s))[0])
		: -1`, number, role, named)
	n := p.node(script)
	if n < 0 {
		if _, err := p.do(command{Do: "learn"}, answer); err != nil {
			return 0
		}
		n = p.node(script)
	}
	return max(n, 0)
}

// node returns the element that a script comes to, or 0.
func (p enginePage) node(script string) (n node) {
	if value, err := p.evaluate(script); err != nil || json.Unmarshal(value, &n) != nil {
		return 0 // between two pages there is no document
	}
	return n
}

func (p enginePage) focused() (node, error) {
	return p.node(number + "(document.activeElement)"), nil
}

func (p enginePage) tap(n node) (tapped bool, err error) {
	value, err := p.do(command{Do: "tap", Script: fmt.Sprintf("(window.journeyNodes ?? [])[%d - 1] ?? null", n)}, patience)
	if err != nil {
		return false, err
	}
	return tapped, json.Unmarshal(value, &tapped)
}

// pick gives the input a file as a drop does: WebKit's driver picks none.
func (p enginePage) pick(id, file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	_, err = p.evaluate(fmt.Sprintf(`((input) => {
		const dropped = new DataTransfer();
		dropped.items.add(new File([%q], "diary.json"));
		input.files = dropped.files;
		return input.dispatchEvent(new Event("change", { bubbles: true }));
	})(document.getElementById(%q))`, text, id))
	return err
}

func (p enginePage) key(keys string) error {
	for _, r := range keys {
		key := kb.Keys[r]
		if key == nil {
			return fmt.Errorf("the key %q is on no keyboard", r)
		}
		if _, err := p.do(command{Do: "key", Key: key.Key}, patience); err != nil {
			return err
		}
	}
	return nil
}

package wording

import (
	"slices"
	"strconv"

	"unknot/components/session"
	"unknot/content"
)

// Spoken returns the sentences of a line at a level of voice, one cue each.
// The instructions of a step belong to the full level; below it only starts
// and ends are said.
func Spoken(lib *content.Library, m session.Model, line session.Line, level session.VoiceLevel) []string {
	switch {
	case level == session.VoiceOff:
		return nil
	case level == session.VoiceEnds && (line == session.LineHalf || line == session.LinePaused || line == session.LineResumed):
		return nil
	case level == session.VoiceEnds:
		return shortLine(lib, m, line)
	}
	return Joined(shortLine(lib, m, line), instructions(lib, m, line))
}

// Announced returns a line as one text for a screen reader, with the first
// instruction where there is one: the rest can be read on the page.
func Announced(lib *content.Library, m session.Model, line session.Line) []string {
	more := instructions(lib, m, line)
	return Joined(shortLine(lib, m, line), more[:min(len(more), 1)])
}

// instructions returns what to do where a line begins a new thing to do.
func instructions(lib *content.Library, m session.Model, line session.Line) []string {
	switch line {
	case session.LineReady, session.LineOver, session.LineFind, session.LineStart:
		return Sentences(lib, m).Do
	}
	return nil
}

// waits reports whether a line begins something that waits for a tap. After a
// sleep that can be any part, not only getting ready.
func waits(m session.Model, line session.Line) bool {
	begins := []session.Line{session.LineReady, session.LineFind, session.LineStart, session.LineSwap, session.LineRest}
	return m.Phase == session.Ready && slices.Contains(begins, line)
}

func shortLine(lib *content.Library, m session.Model, line session.Line) []string {
	text := &lib.Text.Session.Lines
	switch {
	case line == session.LineOver:
		return append([]string{text.Over}, readyLine(lib, m)...)
	case line == session.LineReady || waits(m, line):
		return readyLine(lib, m)
	case line == session.LineStart:
		return startLine(lib, m)
	case line == session.LineSwap:
		return swapLine(lib, m.Segment())
	case line == session.LineTooMuch && m.Press() == m.Segment().Press: // it was light already
		return []string{text.EaseOff}
	case line == session.LineTooMuch:
		return []string{content.Fill(text.TooMuch, map[string]string{"pressure": PressureWords(lib, m.Press())})}
	}
	plain := map[session.Line]string{
		session.LineFind:    text.Find,
		session.LineRest:    text.Rest,
		session.LineHalf:    text.Half,
		session.LineSkin:    text.Skin,
		session.LineFinish:  text.Finish,
		session.LinePaused:  text.Paused,
		session.LineResumed: text.Resumed,
		session.LineAway:    text.Away,
		session.LineHurting: text.Hurting,
		session.LineStopped: text.Stopped,
		session.LineEnough:  text.Enough,
		session.LineTooLate: text.TooLate,
		session.LineUndone:  text.Undone,
	}
	if words := plain[line]; words != "" {
		return []string{words}
	}
	return nil
}

// readyLine names what comes, and whether it waits for a tap.
func readyLine(lib *content.Library, m session.Model) []string {
	text := &lib.Text.Session.Lines
	next := content.Fill(text.Next, map[string]string{"place": Place(lib, m.Segment())})
	if m.Phase == session.Ready {
		return []string{next, text.Ready}
	}
	return []string{next, text.CountIn}
}

func startLine(lib *content.Library, m session.Model) []string {
	text := &lib.Text.Session.Lines
	s := m.Segment()
	length := map[string]string{"time": LengthWords(lib, m.Total), "n": strconv.Itoa(s.Repeats)}
	timed := s.Length > 0
	switch {
	case s.Kind == session.Hold && timed:
		return []string{content.Fill(text.Hold, length)}
	case s.Kind == session.Hold:
		return []string{text.HoldFree}
	case s.Kind == session.Warm && timed:
		return []string{content.Fill(text.Warm, length)}
	case s.Kind == session.Warm:
		return []string{text.WarmFree}
	case s.Repeats > 0:
		return []string{text.Move, content.Fill(text.Repeats, length)}
	}
	return []string{text.Move}
}

func swapLine(lib *content.Library, s session.Segment) []string {
	text := &lib.Text.Session.Lines
	if s.Side == session.NoSide {
		return []string{text.SwapOnly}
	}
	return []string{content.Fill(text.Swap, map[string]string{
		"side": string(s.Side),
	})}
}

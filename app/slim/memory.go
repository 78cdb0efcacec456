//go:build !wasm

package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// memory is what the memory of a WebAssembly program holds when it starts.
// Zeros are left out of the file, so it is kept there in many segments.
type memory struct {
	bytes    []byte
	segments []segment
}

// segment says that size bytes of memory at to stand in the file at from.
type segment struct {
	from, to, size int
}

const dataSection = 11

// readMemory reads the data section of a program.
func readMemory(program []byte) (memory, error) {
	if !bytes.HasPrefix(program, []byte("\x00asm\x01\x00\x00\x00")) {
		return memory{}, errors.New("no program for the browser, want version 1 of WebAssembly")
	}
	r := reader{program: program, at: 8}
	for r.at < len(program) && r.err == nil {
		kind := r.byte()
		size := r.number()
		if kind == dataSection {
			return r.segments()
		}
		r.at += size
	}
	return memory{}, errors.Join(r.err, errors.New("no data section, want one"))
}

// writeTo writes the memory back into the program it was read from.
func (m memory) writeTo(program []byte) {
	for _, s := range m.segments {
		copy(program[s.from:], m.bytes[s.to:s.to+s.size])
	}
}

// reader reads a program from a place on; the first error stays.
type reader struct {
	program []byte
	at      int
	err     error
}

func (r *reader) segments() (memory, error) {
	const active, i32Const, end = 0, 0x41, 0x0b
	var m memory
	for range r.number() {
		kind, code := r.byte(), r.byte()
		to := r.signed()
		if stop := r.byte(); kind != active || code != i32Const || stop != end {
			r.fail("segment is %#x %#x … %#x, want one with a fixed address", kind, code, stop)
		}
		s := segment{to: to, size: r.number(), from: r.at}
		if r.at += s.size; r.at > len(r.program) || s.to < 0 {
			r.fail("segment of %d bytes for %d ends past the file, want it inside", s.size, s.to)
		}
		if r.err != nil {
			return memory{}, r.err
		}
		if more := s.to + s.size - len(m.bytes); more > 0 {
			m.bytes = append(m.bytes, make([]byte, more)...)
		}
		copy(m.bytes[s.to:], r.program[s.from:r.at])
		m.segments = append(m.segments, s)
	}
	return m, r.err
}

func (r *reader) byte() byte {
	if r.at >= len(r.program) {
		r.fail("file ends at %d, want more", len(r.program))
		return 0
	}
	r.at++
	return r.program[r.at-1]
}

func (r *reader) number() int {
	v, n := binary.Uvarint(r.program[min(r.at, len(r.program)):])
	if n <= 0 {
		r.fail("no number at %d, want one", r.at)
		return 0
	}
	r.at += n
	return int(v)
}

// signed reads a number whose highest bit sent is its sign.
func (r *reader) signed() int {
	from := r.at
	v := r.number()
	if bits := 7 * (r.at - from); bits > 0 && r.program[r.at-1]&0x40 != 0 {
		v -= 1 << bits
	}
	return v
}

func (r *reader) fail(finding string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf(finding, args...)
	}
}

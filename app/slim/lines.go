//go:build !wasm

package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strings"
)

// Go writes the file and line of every instruction into a program, and the name
// of every function, for traces of panics. On the line they are a tenth of
// ours, and no reader asks for them: a trace without them still names our own
// functions. The linker has no flag that leaves them out, so they are blanked
// in the finished program, where the runtime takes 0 for "not known".

// The layout of Go's table of functions, from runtime/symtab.go and
// runtime/runtime2.go of Go 1.20 and later.
const (
	tableMagic  = "\xf1\xff\xff\xff\x00\x00\x01\x08" // for instructions of 1 byte and pointers of 8
	tableHeader = 8 + 8*8
	funcHeader  = 44
	spField     = 16 // where a function keeps its stack depth, by instruction
	fileField   = 20
	lineField   = 24
	countField  = 28 // how many more tables follow the header
	startField  = 36 // the line that the function starts on
)

// forgetLines blanks files and lines in the program in a file.
func forgetLines(name string) error {
	program, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("slim: %w", err)
	}
	m, err := readMemory(program)
	if err != nil {
		return fmt.Errorf("slim: %s: %w", name, err)
	}
	if err := blankLines(m.bytes); err != nil {
		return fmt.Errorf("slim: %s: %w", name, err)
	}
	m.writeTo(program)
	return os.WriteFile(name, program, 0o755)
}

// blankLines blanks files and lines in the memory that a program starts with.
func blankLines(memory []byte) error {
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || bytes.Contains(memory[at+1:], []byte(tableMagic)) {
		return errors.New("no single table of functions, want one as Go 1.20 and later write it")
	}
	if len(memory)-at < tableHeader {
		return fmt.Errorf("table of functions: header is %d bytes, want %d", len(memory)-at, tableHeader)
	}
	head := memory[at+8 : at+tableHeader]
	field := func(i int) int { return int(binary.LittleEndian.Uint64(head[8*i:])) }
	count, names, files, steps, funcs := field(0), field(3), field(4), field(6), field(7)
	if names <= 0 || names > files || files > steps || steps > funcs || at+funcs+8*count > len(memory) {
		return fmt.Errorf("table of %d functions: parts begin at %d, %d, %d and %d, want them in order and inside", count, names, files, steps, funcs)
	}
	blankNames(memory[at+names : at+files])
	clear(memory[at+files : at+steps]) // the names of files
	pc := memory[at+steps : at+funcs]
	list := memory[at+funcs:]
	used := make([]bool, len(pc))
	for i := range count {
		start := int(binary.LittleEndian.Uint32(list[8*i+4:]))
		if start+funcHeader > len(list) {
			return fmt.Errorf("function %d: is at %d of %d bytes, want it inside", i, start, len(list))
		}
		f := list[start:]
		tables := []uint32{binary.LittleEndian.Uint32(f[spField:])}
		for j := range int(binary.LittleEndian.Uint32(f[countField:])) {
			tables = append(tables, binary.LittleEndian.Uint32(f[funcHeader+4*j:]))
		}
		for _, table := range tables {
			if err := use(used, pc, table); err != nil {
				return fmt.Errorf("function %d: %w", i, err)
			}
		}
		clear(f[fileField : lineField+4])
		clear(f[startField : startField+4])
	}
	for i := range pc {
		if !used[i] {
			pc[i] = 0
		}
	}
	return nil
}

// blankNames blanks the names of functions in a list of them, each with a 0 at
// its end.
func blankNames(list []byte) {
	for len(list) > 0 {
		end := bytes.IndexByte(list, 0)
		if end < 0 {
			end = len(list)
		}
		if !named(string(list[:end])) {
			clear(list[:end])
		}
		list = list[min(end+1, len(list)):]
	}
}

// named reports whether a function keeps its name: ours do, and the runtime's,
// by which it knows its own goroutines.
func named(function string) bool {
	return strings.HasPrefix(function, "runtime.") || strings.HasPrefix(function, "main.") || strings.Contains(function, "unknot/")
}

// use marks the bytes of one table, which is pairs of numbers: by how much the
// value changes, and for how many instructions it holds. A change of 0 ends
// it, but for the first.
func use(used []bool, pc []byte, table uint32) error {
	const none = 1<<32 - 1
	if table == 0 || table == none {
		return nil
	}
	for at, first := int(table), true; ; first = false {
		change, n := binary.Uvarint(pc[min(at, len(pc)):])
		if n <= 0 {
			return fmt.Errorf("table at %d runs past %d, want an end", table, len(pc))
		}
		mark(used, at, n)
		at += n
		if change == 0 && !first {
			return nil
		}
		_, n = binary.Uvarint(pc[at:])
		if n <= 0 {
			return fmt.Errorf("table at %d runs past %d, want an end", table, len(pc))
		}
		mark(used, at, n)
		at += n
	}
}

func mark(used []bool, from, n int) {
	for i := range n {
		used[from+i] = true
	}
}

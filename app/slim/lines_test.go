//go:build !wasm

package main

import (
	"bytes"
	"debug/gosym"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"
)

// A reader of Go's own finds our functions by their names afterwards, and the
// program is smaller on the line.
func TestLinesAreForgotten(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "app.wasm")
	if err := compile(root, []string{"-o", out}); err != nil {
		t.Fatal(err)
	}
	before := readProgram(t, out)
	if err := forgetLines(out); err != nil {
		t.Fatal(err)
	}
	after := readProgram(t, out)
	if diff := cmp.Diff(functions(t, before), functions(t, after)); diff != "" {
		t.Errorf("functions (-before +after):\n%s", diff)
	}
	if was, is := compressed(t, before), compressed(t, after); is > was*91/100 {
		t.Errorf("%d bytes on the line, %d before, want a tenth less, or nearly", is, was)
	}
}

func TestStrangeProgramsAreRefused(t *testing.T) {
	head := "\x00asm\x01\x00\x00\x00"
	table := func(parts ...uint64) string {
		b := []byte(tableMagic)
		for _, part := range parts {
			b = binary.LittleEndian.AppendUint64(b, part)
		}
		return string(b)
	}
	data := func(memory string) string {
		b := append([]byte{1, 0, 0x41, 0, 0x0b}, binary.AppendUvarint(nil, uint64(len(memory)))...)
		b = append(b, memory...)
		return head + string(append(binary.AppendUvarint([]byte{dataSection}, uint64(len(b))), b...))
	}
	for name, test := range map[string]struct{ program, want string }{
		"no program":       {"<!doctype html>", "no program for the browser, want version 1 of WebAssembly"},
		"no data":          {head, "no data section, want one"},
		"cut short":        {data(table())[:20], "segment of 8 bytes for 0 ends past the file, want it inside"},
		"a free segment":   {head + "\x0b\x06\x01\x01\x00\x00\x00\x00", "segment is 0x1 0x0 … 0x0, want one with a fixed address"},
		"no table":         {data("memory"), "no single table of functions, want one as Go 1.20 and later write it"},
		"two tables":       {data(table() + table()), "no single table of functions, want one as Go 1.20 and later write it"},
		"no header":        {data(table(1, 2)), "table of functions: header is 24 bytes, want 72"},
		"parts in a mess":  {data(table(1, 0, 0, 72, 72, 0, 90, 80)), "table of 1 functions: parts begin at 72, 72, 90 and 80, want them in order and inside"},
		"a lost function":  {data(table(1, 0, 0, 72, 72, 0, 72, 72) + "\x00\x00\x00\x00\xff\x00\x00\x00"), "function 0: is at 255 of 8 bytes, want it inside"},
		"an endless table": {data(table(1, 0, 0, 72, 72, 0, 72, 74) + "\x02\x02" + "\x00\x00\x00\x00\x08\x00\x00\x00" + string(make([]byte, spField)) + "\x01" + string(make([]byte, funcHeader))), "function 0: table at 1 runs past 2, want an end"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "app.wasm")
			if err := os.WriteFile(file, []byte(test.program), 0o644); err != nil {
				t.Fatal(err)
			}
			err := forgetLines(file)
			if want := "slim: " + file + ": " + test.want; err == nil || err.Error() != want {
				t.Errorf("got  %v\nwant %s", err, want)
			}
		})
	}
}

func readProgram(t *testing.T, name string) []byte {
	t.Helper()
	program, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return program
}

func functions(t *testing.T, program []byte) []string {
	t.Helper()
	m, err := readMemory(program)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(m.bytes, []byte(tableMagic))
	table, err := gosym.NewTable(nil, gosym.NewLineTable(m.bytes[at:], 0))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range table.Funcs {
		if named(f.Name) {
			names = append(names, f.Name)
		}
	}
	if len(names) < 1000 {
		t.Fatalf("%d functions, want thousands", len(names))
	}
	return names
}

func compressed(t *testing.T, program []byte) int {
	t.Helper()
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, 5)
	if _, err := w.Write(program); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

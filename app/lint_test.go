//go:build !wasm

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

// A look is given every node of a file and says what it finds wrong, or "".
type look func(ast.Node) string

// noClock keeps the session a function of the time that it is told. The clock
// with a monotonic part stands still while a phone sleeps.
func noClock(n ast.Node) string {
	s, ok := n.(*ast.SelectorExpr)
	if !ok || !isName(s.X, "time") {
		return ""
	}
	if slices.Contains([]string{"Now", "Until", "Since", "After", "AfterFunc", "NewTicker", "NewTimer", "Tick", "Sleep"}, s.Sel.Name) {
		return "time." + s.Sel.Name + ", want the time that Update is given"
	}
	return ""
}

// noTraps keeps out what go-app takes without a word and does wrongly.
func noTraps(n ast.Node) string {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return ""
	}
	s, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	switch name := s.Sel.Name; {
	case name == "Style" || name == "Styles":
		return "." + name + ", want a class: the policy forbids style attributes"
	case (name == "Alt" || name == "Value" || name == "Placeholder") && len(call.Args) == 1 && isLiteral(call.Args[0], `""`):
		return "." + name + `(""), want it left out: go-app drops it`
	case name == "Textf" && len(call.Args) > 0 && !isLiteral(call.Args[0], ""):
		return ".Textf of a variable, want .Text"
	case name == "On" && len(call.Args) > 1:
		return unscoped(name, call.Args[1], call.Args[2:])
	case isHandler(name) && len(call.Args) > 0:
		return unscoped(name, call.Args[0], call.Args[1:])
	}
	return ""
}

// unscoped finds a handler that closes over a value and has no scope: go-app
// tells two of those apart by their code alone, so in a list that changes it
// keeps the old one.
func unscoped(name string, handler ast.Expr, options []ast.Expr) string {
	switch handler.(type) {
	case *ast.FuncLit, *ast.CallExpr:
	default:
		return ""
	}
	for _, o := range options {
		if call, ok := o.(*ast.CallExpr); ok {
			if s, ok := call.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "EventScope" {
				return ""
			}
		}
	}
	return "." + name + " of a closure, want app.EventScope with what it closes over"
}

// drawing is what may be called of go-app outside of components/ui, besides
// methods: nothing there makes an element. Markup is written out by ui.Drawing,
// and by the map.
var drawing = []string{"EventScope", "FuncOf", "Getenv", "If", "Log", "Text", "Window"}

// oneWay keeps the elements of a room to the constructors of components/ui.
func oneWay(room string) func(ast.Node) string {
	return func(n ast.Node) string {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return ""
		}
		s, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || !isName(s.X, "app") || slices.Contains(drawing, s.Sel.Name) || room == "bodymap" && s.Sel.Name == "Raw" {
			return ""
		}
		return "app." + s.Sel.Name + ", want what components/ui has"
	}
}

// noFuncProps finds components that are given functions. Two functions are
// never equal, so such a component is drawn anew each time its parent is.
func noFuncProps(n ast.Node) string {
	s, ok := n.(*ast.StructType)
	if !ok {
		return ""
	}
	isComponent := slices.ContainsFunc(s.Fields.List, func(f *ast.Field) bool {
		e, ok := f.Type.(*ast.SelectorExpr)
		return ok && len(f.Names) == 0 && e.Sel.Name == "Compo"
	})
	for _, f := range s.Fields.List {
		_, isFunc := f.Type.(*ast.FuncType)
		for _, name := range f.Names {
			if isComponent && isFunc && name.IsExported() {
				return "field " + name.Name + " is a func, want a value or a method"
			}
		}
	}
	return ""
}

func isName(e ast.Expr, name string) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == name
}

// isLiteral reports whether an expression is this literal, or any where it is
// "".
func isLiteral(e ast.Expr, text string) bool {
	l, ok := e.(*ast.BasicLit)
	return ok && (text == "" || l.Value == text)
}

// lint returns the findings in one file, each with its place. The source is
// read from the file where it is nil.
func lint(t *testing.T, name string, source any, looks ...look) []string {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, source, 0)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	ast.Inspect(file, func(n ast.Node) bool {
		for _, look := range looks {
			if finding := look(n); n != nil && finding != "" {
				found = append(found, set.Position(n.Pos()).String()+": "+finding)
			}
		}
		return true
	})
	return found
}

func TestLint(t *testing.T) {
	for root, looks := range map[string][]look{
		"../components":         {noTraps, noFuncProps},
		"../components/session": {noClock},
		"../components/visit":   {noClock},
	} {
		err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
				return err
			}
			looks := looks
			if room := filepath.Base(filepath.Dir(name)); root == "../components" && room != "ui" && room != "uitest" {
				looks = append(slices.Clone(looks), oneWay(room))
			}
			for _, finding := range lint(t, name, nil, looks...) {
				t.Error(finding)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// A look that finds nothing would pass for ever.
func TestLooksFind(t *testing.T) {
	source := `package p
var a = time.Until(b)
var c = ui.Div().Style("color", "red")
var d = ui.Img().Alt("")
var e = ui.P().Textf(f)
var g = ui.Button().OnClick(func(app.Context, app.Event) {})
var h = ui.Div().On("toggle", i.j(k))
type l struct { app.Compo; M func() }
var n = ui.Img().Alt("x").OnClick(o.p)
var q = ui.Button().OnClick(r.s(t), app.EventScope(t))
type u struct { V func() }
var w = time.Duration(0)
var x = app.Elem("div")
`
	want := []string{
		"x.go:2:9: time.Until, want the time that Update is given",
		"x.go:3:9: .Style, want a class: the policy forbids style attributes",
		`x.go:4:9: .Alt(""), want it left out: go-app drops it`,
		"x.go:5:9: .Textf of a variable, want .Text",
		"x.go:6:9: .OnClick of a closure, want app.EventScope with what it closes over",
		"x.go:7:9: .On of a closure, want app.EventScope with what it closes over",
		"x.go:8:8: field M is a func, want a value or a method",
		"x.go:13:9: app.Elem, want what components/ui has",
	}
	got := lint(t, "x.go", source, noClock, noTraps, noFuncProps, oneWay("setup"))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings mismatch (-want +got):\n%s", diff)
	}
}

// isHandler reports whether a method hears an event, such as OnClick.
func isHandler(name string) bool {
	event, ok := strings.CutPrefix(name, "On")
	return ok && event != "" && unicode.IsUpper(rune(event[0]))
}

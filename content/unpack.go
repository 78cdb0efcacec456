package content

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// unpack reads JSON into a pointer. It knows what Pack writes and no more: text
// without spaces, the fields of a struct in any order, and no field that the
// struct has not got. Encoding/json would do, but makes ready to write all that
// it is to read, which takes longer on a phone than reading it.
func unpack(text string, into any) error {
	u := unpacker{text: text, fields: map[reflect.Type][]packedField{}}
	err := u.value(reflect.ValueOf(into).Elem())
	if err == nil && u.at < len(text) {
		err = u.wants("nothing more")
	}
	return err
}

// An unpacker reads a text from a place on.
type unpacker struct {
	text   string
	at     int
	fields map[reflect.Type][]packedField // of the structs that were read so far
}

func (u *unpacker) value(v reflect.Value) error {
	if strings.HasPrefix(u.text[u.at:], "null") {
		u.at += len("null")
		return nil
	}
	switch v.Kind() {
	case reflect.String:
		s, err := u.string()
		v.SetString(s)
		return err
	case reflect.Int:
		n, err := strconv.ParseInt(u.word(), 10, 64)
		v.SetInt(n)
		return u.place(err)
	case reflect.Bool:
		b, err := strconv.ParseBool(u.word())
		v.SetBool(b)
		return u.place(err)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return u.value(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 0, 4))
		return u.list('[', ']', func() error {
			v.Grow(1)
			v.SetLen(v.Len() + 1)
			return u.value(v.Index(v.Len() - 1))
		})
	case reflect.Array:
		i := -1
		return u.list('[', ']', func() error {
			if i++; i == v.Len() {
				return u.wants(v.Type().String())
			}
			return u.value(v.Index(i))
		})
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		if words, ok := v.Interface().(map[string]string); ok {
			return u.named(func(name string) (err error) {
				words[name], err = u.string()
				return err
			})
		}
		key, item := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		return u.named(func(name string) error {
			key.SetString(name)
			item.SetZero()
			err := u.value(item)
			v.SetMapIndex(key, item)
			return err
		})
	case reflect.Struct:
		fields, known := u.fields[v.Type()]
		if !known {
			fields = fieldsOf(v.Type(), nil)
			u.fields[v.Type()] = fields
		}
		next := 0
		return u.named(func(name string) error {
			for i := range fields {
				if f := fields[(next+i)%len(fields)]; f.name == name {
					next += i + 1
					return u.value(v.FieldByIndex(f.at))
				}
			}
			return u.wants("a field of " + v.Type().String() + " instead of " + name)
		})
	}
	return u.wants("a type that is unpacked instead of " + v.Type().String())
}

// named reads an object, with a call for what stands under each name.
func (u *unpacker) named(value func(name string) error) error {
	return u.list('{', '}', func() error {
		name, err := u.string()
		if err != nil {
			return err
		}
		if !u.skips(':') {
			return u.wants(`":"`)
		}
		return value(name)
	})
}

// list reads what stands between two brackets, with a call for each item.
func (u *unpacker) list(begin, end byte, item func() error) error {
	if !u.skips(begin) {
		return u.wants("'" + string(begin) + "'")
	}
	if u.skips(end) {
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		switch {
		case u.skips(end):
			return nil
		case !u.skips(','):
			return u.wants(`"," or '` + string(end) + "'")
		}
	}
}

func (u *unpacker) string() (string, error) {
	begin := u.at
	if !u.skips('"') {
		return "", u.wants("a string")
	}
	plain := true
	for ; u.at < len(u.text); u.at++ {
		switch u.text[u.at] {
		case '\\':
			plain = false
			u.at++
		case '"':
			u.at++
			if plain {
				return u.text[begin+1 : u.at-1], nil
			}
			s, err := strconv.Unquote(u.text[begin:u.at])
			return s, u.place(err)
		}
	}
	return "", u.wants("the end of the string that begins at " + strconv.Itoa(begin))
}

// word reads a number or a truth value.
func (u *unpacker) word() string {
	begin := u.at
	if i := strings.IndexAny(u.text[begin:], ",]}"); i >= 0 {
		u.at += i
	} else {
		u.at = len(u.text)
	}
	return u.text[begin:u.at]
}

func (u *unpacker) skips(b byte) bool {
	found := u.at < len(u.text) && u.text[u.at] == b
	if found {
		u.at++
	}
	return found
}

func (u *unpacker) wants(what string) error { return u.place(fmt.Errorf("want %s", what)) }

func (u *unpacker) place(err error) error {
	if err != nil {
		err = fmt.Errorf("byte %d: %w", u.at, err)
	}
	return err
}

// A packedField is a field by the name that it has in a file.
type packedField struct {
	name string
	at   []int
}

// fieldsOf returns the fields of a struct at a place in another, with those of
// the structs in it that have no name.
func fieldsOf(t reflect.Type, at []int) []packedField {
	fields := make([]packedField, 0, t.NumField())
	for i := range t.NumField() {
		f := t.Field(i)
		here := append(at[:len(at):len(at)], i)
		if f.Anonymous {
			fields = append(fields, fieldsOf(f.Type, here)...)
			continue
		}
		fields = append(fields, packedField{nameIn(string(f.Tag)), here})
	}
	return fields
}

// nameIn returns the name in a tag of ours, json:"name,omitempty", of which there
// are hundreds. A StructTag takes them for any tag there can be.
func nameIn(tag string) string {
	_, name, _ := strings.Cut(tag, `"`)
	name, _, _ = strings.Cut(name, `"`)
	name, _, _ = strings.Cut(name, ",")
	return name
}

package diary

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// next reads one value.
func (r *reader) next(value any) error {
	r.rest()
	err := r.json.Decode(value)
	if end := int(r.json.InputOffset()); err != nil && end > r.at { // it is JSON
		if again, is := plain(r.text[r.at:end]); is {
			reflect.ValueOf(value).Elem().SetZero()
			err = strictly(again, value)
		}
	}
	return explained(err)
}

// plain writes JSON as this package does. Where a whole number is wanted
// encoding/json takes neither 1.0 nor 1e0, and in a time no \u002b for a plus.
func plain(text string) ([]byte, bool) {
	var tree any
	if json.Unmarshal([]byte(text), &tree) != nil {
		return nil, false
	}
	again, err := json.Marshal(tree)
	return again, err == nil
}

func strictly(text []byte, value any) error {
	in := json.NewDecoder(bytes.NewReader(text))
	in.DisallowUnknownFields()
	return in.Decode(value)
}

// explained says of an item what was found and what is wanted.
func explained(err error) error {
	if err == nil {
		return nil
	}
	if field, is := strings.CutPrefix(err.Error(), "json: unknown field "); is {
		return fmt.Errorf("%s is unknown, want another field", field)
	}
	if odd := (*json.UnmarshalTypeError)(nil); errors.As(err, &odd) {
		return fmt.Errorf("%s is %s, want %s", cmp.Or(odd.Field, "it"), odd.Value, wanted(odd.Type))
	}
	return err
}

func wanted(kind reflect.Type) string {
	if reflect.PointerTo(kind).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
		return "text"
	}
	switch kind.Kind() {
	case reflect.Int:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list"
	case reflect.Struct:
		return "fields"
	}
	return "text"
}

package browser

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
)

// An intl writes dates and numbers as the browser has them in the person's own
// kind of a language: "2 March 2026" in Britain, "March 2, 2026" in America.
type intl struct {
	language string                // of the page, as a tag
	made     [len(forms)]app.Value // what writes each form: it takes a browser long to make
}

// number is the form of a number, after those of dates.
const number = device.Clock + 1

// forms are what a browser makes each form from.
var forms = [...]string{
	device.Day:          `{"timeZone": "UTC", "dateStyle": "long"}`,
	device.Month:        `{"timeZone": "UTC", "month": "long", "year": "numeric"}`,
	device.Weekday:      `{"timeZone": "UTC", "weekday": "long"}`,
	device.ShortWeekday: `{"timeZone": "UTC", "weekday": "short"}`,
	device.Clock:        `{"timeZone": "UTC", "timeStyle": "short"}`,
	number:              `{"maximumFractionDigits": 1}`,
}

// date writes what the clock on the wall said as if it hung in UTC, so that no
// time zone moves it.
func (i *intl) date(of time.Time, as device.DateForm) string {
	_, east := of.Zone() // seconds
	return i.write(float64(of.UnixMilli()+int64(east)*1000), as)
}

func (i *intl) write(n float64, as device.DateForm) string {
	return i.maker(as).Call("format", n).String()
}

// maker returns what writes a form. Where the browser does not take what it says
// of the person itself, it is of the page's language.
func (i *intl) maker(as device.DateForm) app.Value {
	if i.made[as] == nil {
		kind := "DateTimeFormat"
		if as == number {
			kind = "NumberFormat"
		}
		constructor, form := window("Intl", kind), window("JSON").Call("parse", forms[as])
		if try(func() { i.made[as] = constructor.New(personLang(i.language), form) }) != nil {
			i.made[as] = constructor.New(i.language, form)
		}
	}
	return i.made[as]
}

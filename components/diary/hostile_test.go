//go:build !wasm

package diary

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
	"time"

	"unknot/content"
)

// hostile are diaries that no person would have, but may be given.
var hostile = map[string]func(n int) Book{
	"sessions on one day": func(n int) Book {
		var b Book
		for i := range n {
			r := record(fmt.Sprint("s", i), 0, Worse)
			r.Begin = r.Begin.Add(time.Duration(i) * time.Millisecond)
			r.Before, r.Parts = Rating{Pain: n10(i)}, Parts{{Step: "a", Spot: "a", Planned: 60, Held: 60, Ending: inFull}}
			b.Records = append(b.Records, r)
		}
		return b
	},
	"a day after day of soreness": func(n int) Book {
		var b Book
		for i := range n {
			r := record(fmt.Sprint("s", i), i, Same)
			r.Parts = Parts{{Step: "a", Spot: "a", Planned: 60, Held: 60, Ending: inFull}}
			b.Records = append(b.Records, r)
			b.Cards = append(b.Cards, Card{Date: r.Date(), At: r.End, Sore: SoreLong, Felt: Worse}, Card{Date: r.Date(), Week: true, At: r.End})
		}
		return b
	},
	"spots that nobody knows": func(n int) Book {
		var b Book
		for i := range n / 100 {
			r := record(fmt.Sprint("s", i), i, Same)
			for k := range 100 {
				r.Spots = append(r.Spots, SpotFelt{Spot: fmt.Sprint("x", i, "-", k), Like: []Like{GoodAche, Nothing}[k%2]})
			}
			b.Records = append(b.Records, r)
		}
		return b
	},
}

func n10(i int) *int { return n(i % 11) }

// busy is how long this process has computed so far, however much else the
// machine does.
func busy(t *testing.T) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// Eight times as much takes about eight times as long. 64 would be a pass over
// the whole for each item. What is short is measured often, and the least counts:
// the rest is what a busy machine adds. Garbage is collected in between.
func TestPassesAreNearLinear(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	for name, make := range hostile {
		t.Run(name, func(t *testing.T) {
			pass := func(n int) time.Duration {
				b := make(n)
				last, _ := b.Last()
				now := last.End.AddDate(0, 0, 1)
				runtime.GC()
				begin := busy(t)
				value, err := Encode(b)
				if err != nil {
					t.Fatal(err)
				}
				if _, err := ReadImport(value, b, time.UTC); err != nil {
					t.Fatal(err)
				}
				b.Preferred()
				b.NextDose(lib.Trial, now)
				b.DayDue(lib.Trial, now)
				b.Enough(lib.Trial, lib.Minutes(), 10, now)
				b.PainUp(lib.Trial, 5, now)
				return busy(t) - begin
			}
			const few = 750
			little, much := time.Hour, time.Hour
			for range 10 {
				little, much = min(little, pass(few)), min(much, pass(8*few))
			}
			if much > 24*little {
				t.Errorf("%v for %d, %v for %d, want about eight times as long", little, few, much, 8*few)
			}
		})
	}
}

func TestImportHasLimits(t *testing.T) {
	many := func(n int) string {
		value, err := Encode(hostile["sessions on one day"](n))
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
	if _, err := ReadImport(many(maxItems), Book{}, time.UTC); err != nil {
		t.Errorf("error is %v, want as many as may be read", err)
	}
	const good = `"id":"a","routine":"full","begin":"2026-03-02T12:00:00Z","end":"2026-03-02T12:25:00Z"`
	one := func(field string) string { return `{"version":2,"records":[{` + good + `,` + field + `}]}` }
	for _, test := range []struct{ name, value, want string }{
		{"too many sessions", many(maxItems + 1), `diary: 12001 sessions or answers with those there are, want at most 12000`},
		{"too many parts", one(`"parts":"` + strings.Repeat("a,60;", 500) + `a,60"`), `diary: line 1: 501 parts, want at most 500`},
		{"too many spots", one(`"spots":"` + strings.Repeat("a;", 500) + `a"`), `diary: line 1: 501 spots, want at most 500`},
		{"too many changes", one(`"changes":[` + strings.Repeat(`{"step":"a"},`, 500) + `{"step":"a"}]`), `diary: line 1: 501 parts, spots or changes, want at most 500`},
		{"spread too far", one(`"spots":"a,,,` + strings.Repeat("b ", 501) + `"`), `diary: line 1: spot "a" spread to 501 regions, want at most 500`},
		{"too much", strings.Repeat(" ", MaxImport+1), `diary: 5242881 bytes, want at most 5242880`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := ReadImport(test.value, Book{}, time.UTC)
			if err == nil || err.Error() != test.want {
				t.Errorf("error is\n%v\nwant\n%s", err, test.want)
			}
		})
	}
}

// A file that is all items is given up at its first fault, before it takes up
// the memory of a phone.
func TestHugeFilesAreGivenUp(t *testing.T) {
	const most = 20 * MaxImport
	fill := func(begin, item, end string) string {
		return begin + strings.Repeat(item, (MaxImport-len(begin)-len(end))/len(item)) + end
	}
	for name, value := range map[string]string{
		"sessions": fill("{\"version\":2,\"records\":[\n", "{},\n", "{}\n]}"),
		"answers":  fill("{\"version\":2,\"cards\":[\n", "{},\n", "{}\n]}"),
		"read":     fill("{\"version\":2,\"read\":[\n", "\"\",\n", "\"\"\n]}"),
		"parts":    fill("{\"version\":2,\"records\":[\n{\"parts\":\"", ";", "\"}\n]}"),
		"spots":    fill("{\"version\":2,\"records\":[\n{\"spots\":\"", ";", "\"}\n]}"),
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			if _, err := ReadImport(value, Book{}, time.UTC); err == nil {
				t.Error("no error, want one")
			}
			runtime.ReadMemStats(&after)
			if took := after.TotalAlloc - before.TotalAlloc; took > most {
				t.Errorf("%d MB taken up, want at most %d", took>>20, most>>20)
			}
		})
	}
}

// A file may hold a name of megabytes. An error shows its ends.
func TestErrorsQuoteLittle(t *testing.T) {
	long := strings.Repeat("é", 1<<20)
	for _, test := range []struct{ name, value, begin, end string }{
		{"a field", `{"version":2,"` + long + `":1}`, `diary: line 1: "éé`, `éé" is unknown, want another field`},
		{"an id", `{"version":2,"records":[{"id":"` + long + `"}]}`, `diary: line 1: id is "éé`, `éé", want one`},
		{"a time", `{"version":2,"records":[{"begin":"` + long + `"}]}`, `diary: line 1: `, ``},
		{"a part", `{"version":2,"records":[{"parts":"a,` + long + `"}]}`, `diary: line 1: part 1: planned is "éé`, `éé", want seconds`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Decode(test.value, time.UTC)
			if err == nil {
				t.Fatal("no error, want one")
			}
			got := err.Error()
			if len(got) > 1000 || !strings.HasPrefix(got, test.begin) || !strings.HasSuffix(got, test.end) {
				t.Errorf("%d bytes: error is %.1000s, want %s … %s", len(got), got, test.begin, test.end)
			}
		})
	}
	if _, err := Decode(`{"version":3}`, time.UTC); !errors.Is(err, ErrNewer) {
		t.Errorf("error is %v, want what it wraps to be found", err)
	}
}

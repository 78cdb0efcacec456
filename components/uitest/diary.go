package uitest

import (
	"encoding/json"
	"testing"
	"time"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
)

// StoredBy returns a device that remembers a session another tab left.
func StoredBy(t *testing.T, m session.Model, now time.Time) *FakeDevice {
	t.Helper()
	d := NewFakeDevice()
	d.Time = now
	value, err := json.Marshal(map[string]any{"version": 1, "owner": "another tab", "model": m, "answers": diary.Answers{At: Noon}})
	if err != nil {
		t.Fatal(err)
	}
	d.Stored["session"] = string(value)
	return d
}

// PressedOn is a session that pressed a spot, begun at a time.
func PressedOn(id string, at time.Time, pain int) diary.Record {
	return diary.Record{
		ID: id, Routine: "full", Begin: at, End: at.Add(10 * time.Minute), Before: diary.Rating{Pain: &pain},
		Parts: diary.Parts{{Step: "side-of-hip", Spot: "side-of-hip", Side: "left", Held: 60, Ending: "in-full"}},
	}
}

// keptDiary is where a device keeps the diary.
const keptDiary = "diary"

// Keeps makes the device of a page remember these records and cards.
func Keeps(t *testing.T, d device.Device, records []diary.Record, cards ...diary.Card) {
	t.Helper()
	b, err := diary.Decode(d.Load(keptDiary), time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		b = b.Put(r)
	}
	for _, c := range cards {
		b = b.PutCard(c)
	}
	text, err := diary.Encode(b)
	if err == nil {
		err = d.Store(keptDiary, text)
	}
	if err != nil {
		t.Fatal(err)
	}
}

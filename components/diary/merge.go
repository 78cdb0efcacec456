package diary

import "encoding/json"

// Merge joins two books so that nothing stands twice. Of two forms of one thing
// the one that was changed last stays. It does not matter which book comes
// first, or how often one is merged.
func Merge(a, b Book) Book {
	into := Book{
		Records: append(make([]Record, 0, len(a.Records)+len(b.Records)), a.Records...),
		Cards:   append(make([]Card, 0, len(a.Cards)+len(b.Cards)), a.Cards...),
		Read:    append(append([]string(nil), a.Read...), b.Read...),
	}
	at := map[string]int{}
	for i := range into.Records {
		at[into.Records[i].ID] = i
	}
	for i := range b.Records {
		r := &b.Records[i]
		k, known := at[r.ID]
		switch {
		case !known:
			at[r.ID] = len(into.Records)
			into.Records = append(into.Records, *r)
		case later(r.Edited.Compare(into.Records[k].Edited), r, &into.Records[k]):
			into.Records[k] = *r
		}
	}
	type about struct {
		date Date
		week bool
	}
	cards := map[about]int{}
	for i := range into.Cards {
		cards[about{into.Cards[i].Date, into.Cards[i].Week}] = i
	}
	for i := range b.Cards {
		c := &b.Cards[i]
		k, known := cards[about{c.Date, c.Week}]
		switch {
		case !known:
			cards[about{c.Date, c.Week}] = len(into.Cards)
			into.Cards = append(into.Cards, *c)
		case later(c.At.Compare(into.Cards[k].At), c, &into.Cards[k]):
			into.Cards[k] = *c
		}
	}
	into.sort()
	return into
}

// later says which of two forms of a thing stays, by when they were changed.
// Where that is the same, it is the one whose text comes last, so that both
// devices agree.
func later[T any](order int, a, b T) bool {
	if order == 0 {
		return coded(a) > coded(b)
	}
	return order > 0
}

// coded is a value as it is written. One that cannot be is never stored.
func coded(value any) string {
	text, _ := json.Marshal(value)
	return string(text)
}

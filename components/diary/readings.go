package diary

import (
	"math"
	"slices"
)

// A Reading is how one day was: the mean of what was rated before its sessions.
// Ratings after a session say more of the session than of the day, and weekly
// cards are of other days: the first week of a trial can have none.
type Reading struct {
	Date  Date
	Pain  *float64 // nil where it was not rated
	Thing string
	Ease  *float64
	count [2]int
}

// Readings returns the days from one to another on which anything was rated,
// in order.
func (b Book) Readings(from, to Date) []Reading {
	var all []Reading
	add := func(date Date, rating Rating) {
		if date < from || date > to || rating.Pain == nil && rating.Ease == nil {
			return
		}
		i := len(all) // of the day; the newest are the likely ones
		for i > 0 && all[i-1].Date > date {
			i--
		}
		if i == 0 || all[i-1].Date != date {
			// A journey can put a later session on an earlier day.
			all = slices.Insert(all, i, Reading{Date: date})
			i++
		}
		r := &all[i-1]
		mean(&r.Pain, &r.count[0], rating.Pain)
		if rating.Ease != nil {
			if rating.Thing != r.Thing {
				r.Thing, r.Ease, r.count[1] = rating.Thing, nil, 0
			}
			mean(&r.Ease, &r.count[1], rating.Ease)
		}
	}
	around := b.around(from, to)
	for i := range around {
		add(around[i].Date(), around[i].Before)
	}
	return all
}

// mean adds one rating to a mean of so many.
func mean(of **float64, count *int, n *int) {
	if n == nil {
		return
	}
	sum := float64(*n)
	if *of != nil {
		sum += **of * float64(*count)
	}
	*count++
	sum = math.Round(sum/float64(*count)*1e6) / 1e6
	*of = &sum
}

package content

import (
	"fmt"
	"slices"
)

// unique returns an error for the first id that stands twice in one file,
// since a look-up would never find the second.
func (l *Library) unique() error {
	var routines []string
	for _, r := range l.Routines {
		routines = append(routines, r.ID)
		if err := once("routines/"+r.ID+".json", r.Steps, func(s Step) string { return s.ID }); err != nil {
			return err
		}
	}
	same := func(id string) string { return id }
	for _, err := range []error{
		once("routines", routines, same),
		once("spots.json", l.Spots, func(s Spot) string { return s.ID }),
		once("bodymap.json: regions", l.BodyMap.Regions, func(r Region) string { return r.ID }),
		once("bodymap.json: spots", l.BodyMap.Spots, func(s MapSpot) string { return s.ID }),
		once("screening.json: signs", l.Screening.Signs, func(s Sign) string { return s.ID }),
		once("screening.json: cautions", l.Screening.Cautions, same),
		once("screening.json: numbers", l.Screening.Numbers, func(n Number) string { return n.ID }),
		once("evidence.json", l.Evidence, func(e Evidence) string { return e.ID }),
		once("references.json", l.References, func(r Reference) string { return r.ID }),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

func once[T any](place string, items []T, id func(T) string) error {
	var seen []string
	for _, item := range items {
		if slices.Contains(seen, id(item)) {
			return fmt.Errorf("content/%s: id %q stands twice, want once", place, id(item))
		}
		seen = append(seen, id(item))
	}
	return nil
}

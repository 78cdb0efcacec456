package diary

func readRecord(s *stored, r *Record) {
	s.open()
	word(s, "id", &r.ID)
	word(s, "routine", &r.Routine)
	s.coded("begin", &r.Begin)
	s.coded("end", &r.End)
	s.flag("finished", &r.Finished)
	word(s, "pain", &r.Pain)
	readChoices(s, &r.Choices)
	s.coded("parts", &r.Parts)
	readChanges(s, &r.Changes)
	readRating(s, "before", &r.Before)
	readRating(s, "after", &r.After)
	word(s, "felt", &r.Felt)
	s.coded("spots", &r.Spots)
	s.coded("edited", &r.Edited)
	s.close()
	s.odd = s.odd || r.check() != nil
}

func readChoices(s *stored, c *Choices) {
	if !s.field("choices") {
		return
	}
	s.open()
	word(s, "style", &c.Style)
	word(s, "first", &c.First)
	s.flag("oneSide", &c.OneSide)
	word(s, "surface", &c.Surface)
	word(s, "spot", &c.Spot)
	s.flag("untimed", &c.Untimed)
	word(s, "dose", &c.Dose)
	s.close()
}

func readChanges(s *stored, changes *[]Change) {
	if !s.field("changes") {
		return
	}
	for s.want("["); !s.odd; s.want(",") {
		var c Change
		s.open()
		word(s, "step", &c.Step)
		word(s, "spot", &c.Spot)
		word(s, "caution", &c.Caution)
		word(s, "to", &c.To)
		s.close()
		*changes = append(*changes, c)
		s.odd = s.odd || len(*changes) > maxParts
		if s.skip("]") {
			return
		}
	}
}

func readRating(s *stored, name string, r *Rating) {
	if !s.field(name) {
		return
	}
	s.open()
	readRatings(s, r)
	s.close()
}

func readRatings(s *stored, r *Rating) {
	s.digits("pain", &r.Pain)
	word(s, "thing", &r.Thing)
	s.digits("ease", &r.Ease)
}

func readCard(s *stored, c *Card) {
	s.open()
	s.coded("date", &c.Date)
	s.flag("week", &c.Week)
	s.coded("at", &c.At)
	word(s, "felt", &c.Felt)
	word(s, "sore", &c.Sore)
	s.flag("bruise", &c.Bruise)
	readRatings(s, &c.Rating)
	s.digits("sure", &c.Sure)
	s.close()
	s.odd = s.odd || c.check() != nil
}

func readRead(s *stored, key *string) {
	*key = s.text()
	s.odd = s.odd || readKey(*key).check() != nil
}

package wording

import (
	"unknot/components/diary"
	"unknot/content"
)

// SpotLines says what each spot was like, one line each.
func SpotLines(lib *content.Library, spots []diary.SpotFelt) []string {
	text := &lib.Text.Diary
	var lines []string
	for _, s := range spots {
		words := text.Spots.Likes[string(s.Like)]
		if len(s.Spread) > 0 {
			var places []string
			for _, id := range s.Spread {
				places = append(places, lib.RegionName(id))
			}
			words += "; " + content.Fill(text.Spots.Went, map[string]string{"places": Listed(lib, places...)})
		}
		lines = append(lines, content.Fill(text.Sheet.Spot, map[string]string{
			"place": SideName(lib, s.Spot, s.Side), "title": words,
		}))
	}
	return lines
}

package site

import (
	"fmt"
	"slices"
	"strings"

	"unknot/content"
)

// loaderCards returns what the loader's card says of each routine: how long it
// takes and what it needs, and under "" its title and its picture. Where a
// routine lets a spot be chosen, what it says of one is under what names that in
// an address. Nothing is inherited, so no attribute finds what is not there.
func loaderCards(lib *content.Library) map[string]any {
	cards := map[string]any{"__proto__": nil}
	for _, r := range lib.Routines {
		chosen := choosesSpot(r)
		card := map[string]any{"about": loaderAbout(lib, r)}
		all := ""
		for _, spot := range lib.Spots {
			both := dots(lib, spot.ID, 1) + dots(lib, spot.ID, -1)
			if chosen || presses(r, spot.ID) {
				all += both
			}
			title := lib.SpotTitle(spot.ID)
			at := "&spot=" + spot.ID
			if !chosen {
				continue
			}
			card[at] = []string{title, both}
			if spot.Paired {
				continue
			}
			for side, mirror := range map[string]int{"left": 1, "right": -1} {
				card[at+"&side="+side] = []string{content.Fill(lib.Text.Map.Sides[side], map[string]string{"spot": title}), dots(lib, spot.ID, mirror)}
			}
		}
		if all == "" {
			all = loaderSway
		}
		card[""] = []string{lib.Text.Routines[r.ID].Title, all}
		cards[r.ID] = card
	}
	return cards
}

// choosesSpot reports whether a routine lets a spot be chosen.
func choosesSpot(r content.Routine) bool { return presses(r, content.SpotChosen) }

func presses(r content.Routine, spot string) bool {
	return slices.ContainsFunc(r.Steps, func(s content.Step) bool { return s.Spot == spot })
}

// The picture of a card is 72 wide and high: a back, and round dots on it, as a
// path of lines without a length. The back is the map's, at a quarter of its
// size; where nothing is pressed it sways.
const (
	loaderBody = "M16 2C16 9 19 13 19 17S12 29 13 41 15 60 17 70M56 2C56 9 53 13 53 17S60 29 59 41 57 60 55 70M36 2v24M36 44v9M21 52q8 6 15 1 7 5 15-1"
	loaderSway = "M6 26q-3 10 0 20M66 26q3 10 0 20"
)

// dots draws a spot as the map does, on its left or, mirrored, on its right.
func dots(lib *content.Library, spot string, mirror int) string {
	at := lib.BodyMap.MapSpot(spot).At[0]
	return fmt.Sprintf("M%d %dh0", 36+mirror*(at[0]/4-36), at[1]/4+1)
}

func loaderAbout(lib *content.Library, r content.Routine) string {
	var need []string
	for _, id := range r.Kit {
		need = append(need, strings.ToLower(lib.Text.Pages.Kit[id]))
	}
	minutes := content.Fill(lib.Text.Pages.Home.Minutes, map[string]string{"n": fmt.Sprint(r.About)})
	return minutes + ". " + lib.Text.Embed.Need + ": " + strings.Join(need, ", ") + "."
}

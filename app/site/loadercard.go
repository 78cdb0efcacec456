package site

import (
	"fmt"
	"strings"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/setup"
	"unknot/components/wording"
	"unknot/content"
)

// loaderCards returns what the loader's card says of each routine: under "" its
// picture, how long it takes with what it needs, and its title. Where a routine
// lets a spot be chosen, what it says of one is under what names that in an
// address. Nothing is inherited, so no attribute finds what is not there.
func loaderCards(lib *content.Library) map[string]any {
	cards := map[string]any{"__proto__": nil}
	for _, r := range lib.Routines {
		card := map[string]any{}
		all := ""
		for _, spot := range lib.Spots {
			both := dots(lib, spot.ID, 1) + dots(lib, spot.ID, -1)
			if r.Presses(spot.ID) {
				all += both
			}
			if !r.ChoosesSpot() {
				continue
			}
			title, about, at := lib.SpotTitle(spot.ID), loaderAbout(lib, r, spot.ID), "&spot="+spot.ID
			card[at] = []string{both, about, title}
			if spot.Paired {
				continue
			}
			for side, mirror := range map[string]int{"left": 1, "right": -1} {
				card[at+"&side="+side] = []string{dots(lib, spot.ID, mirror), about, content.Fill(lib.Text.Map.Sides[side], map[string]string{"spot": title})}
			}
		}
		if all == "" {
			all = loaderSway
		}
		card[""] = []string{all, loaderAbout(lib, r, ""), lib.Text.Routines[r.ID].Title}
		cards[r.ID] = card
	}
	return cards
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

// loaderAbout says what a routine needs, and how long it takes who begins it for
// the first time, with a spot chosen where it lets one be.
func loaderAbout(lib *content.Library, r content.Routine, spot string) string {
	first := device.DefaultSettings()
	first.Last.Spot = spot
	plan, _ := session.NewPlan(r, lib.Spots, lib.Styles, setup.StartChoices(lib, r, first)) // no caution takes a step away
	var need []string
	for _, id := range lib.KitFor(r, spot) {
		need = append(need, lib.Text.Publish.Kit[id])
	}
	return wording.Count(lib.Text.Pages.Home.Minutes, wording.Minutes(plan.About())) + ". " + lib.Text.Embed.Need + ": " + strings.Join(need, ", ") + "."
}

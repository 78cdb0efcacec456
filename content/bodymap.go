package content

// PainMaps is the evidence for where spots are said to send pain.
const PainMaps = "pain-maps"

// A BodyMap is the drawing of the low back, the hips and the thighs, from
// behind, from each side and from the front, on which a person shows where it
// hurts.
//
// Every shape is SVG path data in a picture of Width by Height, and draws the
// left half; the right half is its mirror image. Seen from behind, the left of
// the picture is the person's left; from the front too, as in a mirror.
type BodyMap struct {
	Width  int `json:"width"`
	Height int `json:"height"`

	Panels string `json:"panels"` // what the body is drawn on
	Body   string `json:"body"`   // its outline
	Arms   string `json:"arms"`   // hang beside it: the elbow is as high as a spot
	Shade  string `json:"shade"`  // where the skin turns away, drawn soft
	Folds  string `json:"folds"`  // folds of the skin, drawn dark
	Faint  string `json:"faint"`  // what is only hinted at: muscle, flat bone, seam
	Lines  string `json:"lines"`  // bones under the skin: ribs, rims, bumps, tail bone
	Dots   string `json:"dots"`   // dimples
	Spine  string `json:"spine"`  // in the middle, so it is not mirrored

	Regions []Region  `json:"regions"`
	Spots   []MapSpot `json:"spots"`
}

// A Region is a place where pain is felt. The shapes of the regions meet, and
// reach beyond the outline: a tap near the body is a tap on it.
type Region struct {
	ID     string   `json:"id"`
	Middle bool     `json:"middle,omitempty"` // there is one, and its shape is whole
	None   bool     `json:"none,omitempty"`   // no spot is said to send pain there
	At     [][2]int `json:"at"`               // where it is marked; its control stands at the first
	Shape  string   `json:"shape"`
}

// A MapSpot is where a spot is on the map. One that is pressed on both sides at
// once has a shape that is whole.
type MapSpot struct {
	ID    string   `json:"id"`
	At    [][2]int `json:"at"`    // where it is drawn; its control stands at the first
	Shape string   `json:"shape"` // what a tap on it may hit
}

// MapSpot returns the place of a spot on the map by its id, or nil.
func (m *BodyMap) MapSpot(id string) *MapSpot {
	for i := range m.Spots {
		if m.Spots[i].ID == id {
			return &m.Spots[i]
		}
	}
	return nil
}

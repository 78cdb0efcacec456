package journey

import "testing"

// On the smallest phone the first emergency sign is read without a move of the
// hand, and each group of signs is reached by its heading.
func TestFirstWarningSignIsInSight(t *testing.T) {
	for _, path := range []string{"/safety/", "/session/full/"} {
		t.Run(path, func(t *testing.T) {
			p := visitor(t)
			p.open("/es" + path)
			p.tap("button", "No, thank you") // to English, which stands above the page
			for _, root := range []string{"/es", "/de", ""} {
				p.open(root + path)
				if end := eval[float64](p, `document.querySelector(".signs li").getBoundingClientRect().bottom`); end > 640 {
					t.Errorf("the first sign ends at %.0f of 640 on %s, want it in sight", end, root+path)
				}
			}
			p.inSight("heading", "Between your legs")
			for _, group := range []string{
				"Legs", "After an accident or a knock", "Chest, tummy and pee", "Illness", "Bones and operations",
				"How the pain is", "Age and pregnancy", "How long, and how much",
			} {
				p.find("heading", group)
			}
		})
	}
}

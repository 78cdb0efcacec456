package journey

import (
	"testing"

	"unknot/components/wording"
	"unknot/content"
)

// The whole session, by the names that a reader of each language is given.
func TestASessionInEachLanguage(t *testing.T) {
	languages, err := content.Languages(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range languages[1:] {
		t.Run(l.Tag, func(t *testing.T) {
			lib, err := content.LoadFS(content.Files, l.Tag)
			if err != nil {
				t.Fatal(err)
			}
			flow, controls := lib.Text.Flow, lib.Text.Session.Controls
			p := visitor(t).prefers(l.Tag)
			p.open("/" + l.Tag + "/routines/one-spot/")
			p.reads(lib.Text.Pages.Site.Translated[0])
			p.tap("link", content.Fill(lib.Text.Pages.Home.LinkLabel, map[string]string{
				"name": lib.Text.Pages.Routine.Start, "routine": lib.Text.Routines["one-spot"].Title,
			}))
			p.tap("button", flow.Gate.None)
			p.speaks(l.Tag, l.Dir)
			p.tap("radio", flow.Setup.Sides["right"])
			p.tap("radio", "4")
			p.tap("button", wording.StartWords(lib, wording.TimeWords(lib, 600)))
			for _, length := range oneSpotParts {
				p.tap("button", controls.Ready)
				p.find("button", controls.Pause)
				p.wait(length)
			}
			p.find("heading", flow.CheckOut.Finished)
			p.tap("radio", "3")
			p.tap("radio", flow.CheckOut.Feelings["better"])
			p.tap("button", flow.CheckOut.Done)
			p.find("heading", flow.Aftercare.Title)
			if len(*p.broken) > 0 {
				t.Errorf("the page broke: %v", *p.broken)
			}
		})
	}
}

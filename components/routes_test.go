package components

import (
	"testing"

	"unknot/components/bodymap"
	"unknot/components/settings"
	"unknot/components/uitest"
)

// What the settings delete is what the map shows.
func TestMapAndSettingsShareWhatWasChosen(t *testing.T) {
	var shown, deleted any
	for _, r := range Routes(uitest.Library(t), uitest.NewFakeDevice()) {
		switch p := r.New().(type) {
		case *bodymap.Page:
			shown = p.Chosen
		case *settings.Page:
			deleted = p.Chosen
		}
	}
	if shown == nil || shown != deleted {
		t.Errorf("the map shows %p, and the settings delete %p, want the same", shown, deleted)
	}
}

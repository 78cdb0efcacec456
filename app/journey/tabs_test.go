package journey

import (
	"testing"
	"time"
)

// A tab that was left at the set-up takes nothing from the one that runs a
// session: it says where that runs, and offers to go on with it.
func TestStartLeavesTheSessionOfAnotherTabAlone(t *testing.T) {
	t.Parallel()
	const elsewhere = "Your session runs in another tab"
	left := visitor(t)
	left.open("/session/wall/")
	left.tap("button", noSigns)
	left.find("button", "Start: 15 minutes")
	runs := left.tab().tellTime()
	runs.open("/session/wall/")
	runs.tap("button", "Start: 15 minutes")
	runs.tap("button", ready)
	runs.find("button", "Pause")
	runs.wait(20 * time.Second)
	left.tap("button", "Start: 15 minutes")
	left.find("heading", elsewhere)
	runs.find("button", "Pause")
	runs.shows("40")
	left.tap("button", "Go on in this tab")
	runs.find("heading", elsewhere)
	left.find("button", "Pause")
}

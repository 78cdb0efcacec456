package journey

import "testing"

// What a claim stands on is on paper as well, and folded again afterwards.
func TestPaperHasTheEvidence(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.open("/routines/full/")
	folded := func() int {
		return eval[int](p, `document.querySelectorAll("details.evidence:not([open])").length`)
	}
	before := folded()
	eval[bool](p, `dispatchEvent(new Event("beforeprint"))`)
	if n := folded(); before == 0 || n != 0 {
		t.Errorf("%d of %d folds are shut on paper, want none", n, before)
	}
	eval[bool](p, `dispatchEvent(new Event("afterprint"))`)
	if n := folded(); n != before {
		t.Errorf("%d folds are shut after printing, want %d as before", n, before)
	}
}

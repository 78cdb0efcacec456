package journey

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// rowsSeen are the heights of the rows that a window shows whole, once the list
// has been scrolled to.
const rowsSeen = `(() => {
	document.querySelector(".days").scrollIntoView();
	return [...document.querySelectorAll(".line")].map((row) => row.getBoundingClientRect())
		.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).map(({ height }) => height);
})()`

// Six weeks are seen on a phone without much scrolling, and each row can still
// be hit.
func TestDiaryIsSeenAtAGlance(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.remembers(years(42))
	for _, test := range []struct {
		width, height int64
		least         int
	}{{390, 844, 12}, {360, 640, 9}, {1280, 800, 12}} {
		p.screen(test.width, test.height)
		p.open("/diary/")
		p.reads("Sessions: 42.")
		rows := eval[[]float64](p, rowsSeen)
		if len(rows) < test.least {
			t.Errorf("%d×%d shows %d sessions at once, want %d", test.width, test.height, len(rows), test.least)
		}
		for _, height := range rows {
			if height < 48 {
				t.Errorf("%d×%d: a row is %g px high, want 48 at least", test.width, test.height, height)
			}
		}
	}
}

// On a wide screen a session opens beside the list, the newest from the
// beginning, and a keyboard comes to it from its row.
func TestDiaryOpensBesideTheList(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.remembers(years(3))
	p.screen(1280, 800)
	p.open("/diary/")
	line := func(day int, words string) string {
		return fmt.Sprintf("%d February 2026, 10:00, %s, same", day, words)
	}
	newest := line(28, "One spot, quick, pain 5 before, 4 after")
	second := line(27, "Full session, pain 4 before, 3 after")
	p.find("button", "Delete: "+newest)
	p.tabTo("button", second+". The day after: same; not sore from pressing")
	p.key(kb.Enter)
	p.find("button", "Delete: "+second)
	p.gone("button", "Delete: "+newest)
	p.landsOn("button", second+". The day after: same; not sore from pressing")
	p.key(kb.Tab)
	p.landsOn("button", "Change the ratings: "+second)
	if beside := eval[bool](p, `(() => {
		const list = document.querySelector(".days"), open = document.querySelector(".days__whole").getBoundingClientRect();
		const row = list.querySelector(".line").getBoundingClientRect();
		return open.left > row.right && open.top < row.bottom;
	})()`); !beside {
		t.Error("the session that is open is not beside the list")
	}
}

// The months are turned by keyboard, each is said, and the focus stays at both
// ends.
func TestMonthsAreTurnedByKeyboard(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.remembers(years(29))
	p.open("/diary/")
	p.reads("Days with a session: 1, 2, 3,") // that of the newest session
	p.tabTo("button", "Earlier month")
	p.key(kb.Enter)
	p.reads("Days with a session: 31.")
	p.key(kb.Enter)
	p.landsOn("button", "Earlier month")
	p.tabTo("button", "Later month")
	p.key(kb.Enter)
	p.key(kb.Enter)
	p.reads("Days with a session: none.")
	p.key(kb.Enter)
	p.landsOn("button", "Later month")
}

package browser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLock(t *testing.T) {
	on := func(l *lock) move { return l.want(true) }
	off := func(l *lock) move { return l.want(false) }
	hide := func(l *lock) move { return l.see(false) }
	show := func(l *lock) move { return l.see(true) }
	yes := func(l *lock) move { return l.granted() }
	gone := func(l *lock) move { return l.released() }
	no := func(l *lock) move { l.refuse(); return stayPut }
	for _, test := range []struct {
		name  string
		steps []func(*lock) move
		want  []move
		ends  lockPhase
	}{
		{"asked for and let go", []func(*lock) move{on, yes, off}, []move{ask, stayPut, letGo}, lockNone},
		{"asked for once", []func(*lock) move{on, on, yes, on}, []move{ask, stayPut, stayPut, stayPut}, lockHeld},
		{"dropped on hiding, asked for on return", []func(*lock) move{on, yes, hide, gone, show, yes}, []move{ask, stayPut, stayPut, stayPut, ask, stayPut}, lockHeld},
		{"taken away in sight, asked for at once", []func(*lock) move{on, yes, gone, yes}, []move{ask, stayPut, ask, stayPut}, lockHeld},
		{"refused, and not asked for again in a row", []func(*lock) move{on, no, on, show}, []move{ask, stayPut, stayPut, stayPut}, lockRefused},
		{"refused, asked for on return", []func(*lock) move{on, no, hide, show}, []move{ask, stayPut, stayPut, ask}, lockAsked},
		{"refused, asked for with a new wish", []func(*lock) move{on, no, off, on}, []move{ask, stayPut, stayPut, ask}, lockAsked},
		{"given late, let go", []func(*lock) move{on, off, yes}, []move{ask, stayPut, letGo}, lockNone},
		{"given late, wanted again", []func(*lock) move{on, off, on, yes}, []move{ask, stayPut, stayPut, stayPut}, lockHeld},
		{"wanted while hidden, asked for in sight", []func(*lock) move{hide, on, show}, []move{stayPut, stayPut, ask}, lockAsked},
		{"taken away while hidden and not wanted", []func(*lock) move{on, yes, hide, gone, off, show}, []move{ask, stayPut, stayPut, stayPut, stayPut, stayPut}, lockNone},
		{"refused while hidden by an answer that came late", []func(*lock) move{on, hide, no, show}, []move{ask, stayPut, stayPut, ask}, lockAsked},
	} {
		t.Run(test.name, func(t *testing.T) {
			l := lock{visible: true}
			var got []move
			for _, step := range test.steps {
				got = append(got, step(&l))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("moves mismatch (-want +got):\n%s", diff)
			}
			if l.phase != test.ends {
				t.Errorf("ends in phase %d, want %d", l.phase, test.ends)
			}
		})
	}
}

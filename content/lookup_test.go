package content

import "testing"

// Diaries hold what was pressed in years before, so it must still have a name.
func TestNamesOfWhatIsWithdrawn(t *testing.T) {
	lib, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ id, got, want string }{
		{"pit", lib.SpotTitle("pit"), "Pit of the low back"},
		{"piriformis", lib.SpotTitle("piriformis"), "Middle of the buttock"},
		{"gone", lib.SpotTitle("gone"), ""},
		{"hip", lib.RegionName("hip"), "Side of the hip"},
		{"groin", lib.RegionName("groin"), "Groin"},
		{"gone", lib.RegionName("gone"), ""},
	} {
		if test.got != test.want {
			t.Errorf("%s is named %q, want %q", test.id, test.got, test.want)
		}
	}
}

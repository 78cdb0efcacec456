package settings

import (
	"errors"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/store"
	"unknot/components/uitest"
)

func TestInstallGoldens(t *testing.T) {
	for _, test := range []struct {
		name   string
		can    installer
		always bool
	}{
		{name: "install-prompt", can: installer{prompt: true}},
		{name: "install-apple", can: installer{apple: true, prompt: true}},
		{name: "install-hand", always: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			i := &Install{Library: uitest.Library(t), Device: uitest.NewFakeDevice(), After: !test.always, Always: test.always}
			i.begin(test.can)
			uitest.Golden(t, test.name+".html", uitest.Markup(t, i))
		})
	}
}

// It is offered once, after a session that was finished, and not at all where
// the program runs from the home screen. The settings always have it.
func TestInstallIsOfferedWhereItMayBe(t *testing.T) {
	prompt := installer{prompt: true}
	for _, test := range []struct {
		name          string
		after, always bool
		can           installer
		stored        string
		want          installWay
		wantStored    string
	}{
		{name: "after a session", after: true, can: prompt, want: installPrompt, wantStored: "asked"},
		{name: "not after one that was ended early", can: prompt, want: notOffered},
		{name: "not twice", after: true, can: prompt, stored: "asked", want: notOffered, wantStored: "asked"},
		{name: "not once it was declined", after: true, can: prompt, stored: "declined", want: notOffered, wantStored: "declined"},
		{name: "not where no way is known, and it is asked later", after: true, want: notOffered},
		{name: "not from the home screen", after: true, can: installer{done: true, prompt: true}, want: notOffered},
		{name: "in the settings", always: true, can: prompt, want: installPrompt},
		{name: "in the settings, however often", always: true, can: prompt, stored: "declined", want: installPrompt, wantStored: "declined"},
		{name: "in the settings by hand", always: true, want: installByHand},
		{name: "not in the settings of the home screen", always: true, can: installer{done: true}, want: notOffered},
		{name: "on an iPhone by its steps", after: true, can: installer{apple: true, prompt: true}, want: installApple, wantStored: "asked"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			d.Stored[store.InstallKey] = test.stored
			i := &Install{Library: uitest.Library(t), Device: d, After: test.after, Always: test.always}
			i.begin(test.can)
			if i.way != test.want || d.Stored[store.InstallKey] != test.wantStored {
				t.Errorf("way %q, stored %q, want %q and %q", i.way, d.Stored[store.InstallKey], test.want, test.wantStored)
			}
			if got := strings.Contains(app.HTMLString(i), `id="install"`); got != (test.want != notOffered) {
				t.Errorf("it is drawn: %t, want %t", got, !got)
			}
		})
	}
}

func TestInstallIsDeclined(t *testing.T) {
	for _, test := range []struct {
		name   string
		refuse error
		stored string
	}{
		{name: "and stays so", stored: "declined"},
		{name: "where nothing can be kept", refuse: errors.New("full")},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			d.Refuse = test.refuse
			i := &Install{Library: uitest.Library(t), Device: d, After: true}
			i.begin(installer{prompt: true})
			held := uitest.BorrowContext(t, i)
			i.ctx = held.Ctx
			held.Tap(i.decline)
			if got := uitest.Lines(t, app.HTMLString(i.Render())); len(got) > 0 || d.Stored[store.InstallKey] != test.stored {
				t.Errorf("it says %q with %q stored, want nothing and %q", got, d.Stored[store.InstallKey], test.stored)
			}
		})
	}
}

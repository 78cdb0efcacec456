package content

// SettingsPageText is the words of the settings.
type SettingsPageText struct {
	Title       string   `json:"title"`
	Description string   `json:"description"`
	Lead        []string `json:"lead"`
	Opening     string   `json:"opening"` // while the program starts
	Saved       string   `json:"saved"`
	NotSaved    string   `json:"notSaved"` // the device refused to remember
	Aside       string   `json:"aside"`    // something stored could not be read

	Hearing  string      `json:"hearing"` // heading
	Voice    ChoiceText  `json:"voice"`   // off, ends, full
	Rate     ChoiceText  `json:"rate"`    // slow, normal, fast
	VoiceTry TryText     `json:"voiceTry"`
	Sound    SettingText `json:"sound"`
	Volume   SettingText `json:"volume"` // its value takes {n}
	SoundTry TryText     `json:"soundTry"`
	Muted    SettingText `json:"muted"`
	Feeling  string      `json:"feeling"` // heading
	Vibrate  SettingText `json:"vibrate"`
	FeelTry  TryText     `json:"feelTry"`
	Looking  string      `json:"looking"` // heading
	Awake    SettingText `json:"awake"`
	AwakeTry TryText     `json:"awakeTry"`
	Theme    ChoiceText  `json:"theme"`   // auto, light, dark
	Pace     string      `json:"pace"`    // heading
	CountIn  SettingText `json:"countIn"` // its value takes {n}
	Wait     ChoiceText  `json:"wait"`    // set-up, always, never
	Keys     SettingText `json:"keys"`    // single keys act in a session
	Headset  SettingText `json:"headset"` // buttons outside the page act in a session

	Abilities map[string]string `json:"abilities"` // works, refused, missing, unknown
	Here      string            `json:"here"`      // before an ability

	Data DataText `json:"data"`
}

// SettingText names one setting.
type SettingText struct {
	Label string `json:"label"`
	Help  string `json:"help"`
	Value string `json:"value,omitempty"` // how a number of it is shown
}

// ChoiceText names one setting of a few options.
type ChoiceText struct {
	Label   string            `json:"label"`
	Help    string            `json:"help"`
	Options map[string]string `json:"options"`
}

// TryText is a button that shows what a setting does.
type TryText struct {
	Button string   `json:"button"`
	Say    []string `json:"say,omitempty"` // spoken
}

// DataText is the words about what this device remembers.
type DataText struct {
	Title   string   `json:"title"`
	Text    []string `json:"text"`
	Stored  []string `json:"stored"`
	Never   []string `json:"never"`
	Delete  string   `json:"delete"`  // button
	Ask     string   `json:"ask"`     // before everything goes
	Yes     string   `json:"yes"`     // button
	No      string   `json:"no"`      // button
	Deleted string   `json:"deleted"` // afterwards
}

package figure

import "unknot/content/poses"

// Files returns every picture of the figures by file name without its ending:
// one for each side where a figure has one, and a still one beside each that
// moves, such as "knee-to-chest-left" and "walk-still".
func Files(figures map[string]poses.Figure) map[string][]byte {
	files := map[string][]byte{}
	add := func(name string, f poses.Figure, right bool) {
		files[name] = SVG(f, right, Moving)
		if len(f.Poses) > 1 {
			files[name+"-still"] = SVG(f, right, Still)
		}
	}
	for name, f := range figures {
		if !f.Sided {
			add(name, f, false)
			continue
		}
		add(name+"-left", f, false)
		add(name+"-right", f, true)
	}
	return files
}

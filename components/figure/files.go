package figure

import "unknot/content/poses"

// Files returns every picture of the figures by file name without its ending:
// one for each side where a figure has one, such as "knee-to-chest-left", and
// three of each that moves, such as "walk-a", "walk-b" and "walk-still".
func Files(figures map[string]poses.Figure) map[string][]byte {
	files := map[string][]byte{}
	add := func(name string, f poses.Figure, right bool) {
		if len(f.Poses) < 2 {
			files[name] = SVG(f, right, First)
			return
		}
		files[name+"-a"] = SVG(f, right, First)
		files[name+"-b"] = SVG(f, right, Last)
		files[name+"-still"] = SVG(f, right, Both)
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

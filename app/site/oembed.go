package site

import (
	"encoding/json"
	"fmt"
	"html"

	nethtml "golang.org/x/net/html"

	"unknot/content"
)

// The size of a routine in a page that knows nothing better, in CSS pixels.
const embedWidth, embedHeight = 720, 640

// An oEmbed tells a host that was given the address of a routine how to show
// it, as oembed.com says. Its answer is a file: whatever size a host asks for,
// the frame is as wide as its column.
type oEmbed struct {
	Version         string `json:"version"`
	Type            string `json:"type"`
	Title           string `json:"title"`
	ProviderName    string `json:"provider_name"`
	ProviderURL     string `json:"provider_url"`
	CacheAge        int    `json:"cache_age"` // seconds
	HTML            string `json:"html"`
	Width           int    `json:"width"`
	Height          int    `json:"height"`
	ThumbnailURL    string `json:"thumbnail_url"`
	ThumbnailWidth  int    `json:"thumbnail_width"`
	ThumbnailHeight int    `json:"thumbnail_height"`
}

// A framed is a page whose address a host may be given, and what it then frames:
// a routine, or the one in which a spot can be chosen, with that spot.
type framed struct{ page, title, id, frame string }

func (f framed) oEmbed() string { return "oembed/" + f.id + ".json" }

func (f framed) code() string { return "publish/" + f.id + ".png" }

// framed returns every such page.
func (b *builder) framed() []framed {
	var all []framed
	for _, r := range b.Library.Routines {
		all = append(all, framed{"/routines/" + r.ID + "/", b.Library.Text.Routines[r.ID].Title, r.ID, "embed/" + r.ID + "/"})
		if !r.ChoosesSpot() {
			continue
		}
		for _, spot := range b.Library.Spots {
			all = append(all, framed{
				"/spots/" + spot.ID + "/", b.Library.SpotTitle(spot.ID), "spot-" + spot.ID,
				"embed/" + r.ID + "/?spot=" + spot.ID, // WordPress writes into the fragment
			})
		}
	}
	return all
}

// addOEmbeds adds the answer for each routine. Addresses must be whole there,
// so without an origin there are none.
func (b *builder) addOEmbeds() error {
	if b.Origin == "" {
		return nil
	}
	social := picture{Src: socialPicture}
	if err := b.measure(&social); err != nil {
		return err
	}
	for _, f := range b.framed() {
		answer := oEmbed{
			Version: "1.0", Type: "rich", Title: f.title, CacheAge: 86400,
			ProviderName: b.Library.Text.Pages.Site.Name, ProviderURL: b.wholeOwn("/"),
			HTML: fmt.Sprintf(`<blockquote><a href="%s">%s</a></blockquote>`, b.wholeOwn(f.page), html.EscapeString(f.title)) +
				b.frameSnippet(f),
			Width: embedWidth, Height: embedHeight, ThumbnailURL: b.whole(socialPicture),
		}
		if _, err := fmt.Sscanf(social.Sizes, "%dx%d", &answer.ThumbnailWidth, &answer.ThumbnailHeight); err != nil {
			return fmt.Errorf("site: %s: size %q, want one such as 1200x630: %w", socialPicture, social.Sizes, err)
		}
		file, err := json.Marshal(answer)
		if err != nil {
			return fmt.Errorf("site: %s: %w", f.oEmbed(), err)
		}
		b.files[b.folder+f.oEmbed()] = file
	}
	return nil
}

// frameSnippet is a plain frame, for hosts that run no scripts of others.
func (b *builder) frameSnippet(f framed) string {
	title := content.Fill(b.Library.Text.Embed.Frame, map[string]string{"routine": f.title})
	return fmt.Sprintf(`<iframe src="%s" title="%s" width="100%%" height="%d" frameborder="0" loading="lazy" allow="screen-wake-lock; autoplay; fullscreen"></iframe>`,
		b.wholeOwn(f.frame), html.EscapeString(title), embedHeight)
}

// whole is the whole address of a file or a page; without an origin it is all
// but that.
func (o Options) whole(name string) string { return o.Origin + o.address(name) }

// addDiscovery tells hosts where the answer for a page is, and what they may
// frame.
func (b *builder) addDiscovery(add func(*nethtml.Node), p Page, s saying) {
	for _, f := range b.framed() {
		if f.page != p.Path {
			continue
		}
		add(element("link", attributes{
			"rel": "alternate", "type": "application/json+oembed", "title": s.title, "href": b.wholeOwn(f.oEmbed()),
		}))
		add(element("link", attributes{
			"rel": "iframely", "type": "text/html", "media": fmt.Sprintf("(min-height: %dpx)", embedHeight), "href": b.wholeOwn(f.frame),
		}))
	}
}

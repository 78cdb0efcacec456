// Unknot in an article. It makes <unknot-routine> a card with a Start button, and
// a frame when that is tapped. Before that it asks for nothing. What stood
// inside stays for print, feeds and where no script runs.
(() => {
  // It may be pasted twice.
  if (customElements.get('unknot-routine')) return;
  // An <img name="currentScript"> in the article is its document.currentScript.
  const own = (name) => Reflect.get(Document.prototype, name, document);
  // Where the build does not know the site's address, that of this script tells
  // it; inside another script or a module nothing does, and the article stays.
  const src = {{home}} || own('currentScript')?.src || '';
  if (!/^[^?#]*\/embed\/(v1[.\d]*\.js)?([?#]|$)/.test(src)) return;
  const home = new URL('.', src);
  // What the card says: of each routine, and where a spot is named of that.
  const routines = {{routines}};
  const words = {{words}};
  const css = {{style}};
  // Safari before 16.4 makes none.
  let sheet = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {}
  const names = ['routine', 'spot', 'side', 'theme', 'accent', 'load'];
  // Elements that are in the article.
  const all = new Set();

  const make = (name, has, ...inside) => {
    const kind = /svg|path/.test(name) ? '2000/svg' : '1999/xhtml';
    const el = own('createElementNS').call(document, `http://www.w3.org/${kind}`, name);
    for (const key in has) el.setAttribute(key, has[key]);
    el.append(...inside);
    return el;
  };
  const link = (path, text) => make('a', { href: new URL(path, home), target: '_blank' }, text);
  // Black or white, whichever reads better on a colour.
  const onto = (n) => .2126 * (n >> 16) ** 2.2 + .7152 * (n >> 8 & 255) ** 2.2 + .0722 * (n & 255) ** 2.2 > 35e3 ? '#000' : '#fff';
  // Those that load when they come into sight.
  const sight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting && target.load === 'visible' && !target.ended) target.open();
  }, { rootMargin: '200px' });

  class Routine extends HTMLElement {
    static observedAttributes = names;

    constructor() {
      super();
      for (const name of names) {
        // Set before this script came.
        const early = this[name];
        Object.defineProperty(this, name, {
          get: () => this.getAttribute(name) || '',
          set: (value) => this.setAttribute(name, value ?? ''),
        });
        if (early) this[name] = early;
      }
    }

    connectedCallback() {
      all.add(this);
      this.attributeChangedCallback();
    }

    disconnectedCallback() {
      all.delete(this);
      // A frame that is moved begins anew.
      if (this.underWay()) this.ended = this.step;
      this.phase = this.drawn = null;
    }

    // Where it is moved as it is, the frame lives on.
    connectedMoveCallback() {}

    attributeChangedCallback() {
      this.draw();
      this.say('config', this.look());
      sight.unobserve(this);
      sight.observe(this);
    }

    underWay() { return /running|paused/.test(this.phase); }

    // A session that is under way is not thrown away.
    draw() {
      const { routine, spot, side } = this;
      const asked = (spot && `&spot=${spot}`) + (side && `&side=${side}`);
      if (!this.isConnected || routine + asked === this.drawn || this.underWay()) return;
      this.drawn = routine + asked;
      this.frame = this.box = this.phase = this.step = null;
      const cards = routines[routine];
      if (!cards) return this.show();
      this.begins = routine;
      this.at = [asked, `&spot=${spot}`, ''].find((at) => cards[at]);
      if (this.at !== asked) console.warn(`unknot-routine: ${routine} has no ${asked}, but`, cards);
      const [picture, about, title] = cards[this.at];
      this.label = words.frame.replace('{routine}', title);
      this.start = make('button', { 'aria-label': `${words.start}: ${title}` }, words.start);
      this.start.onclick = () => this.open(true);
      // The outer one is as high as the room that the article keeps free, and what
      // reaches beyond it takes no more.
      this.box = make('div', { lang: {{lang}}, dir: {{dir}} }, make('div', {},
        make('svg', { viewBox: '0 0 72 72' }, make('path', { d: {{body}} }), make('path', { d: picture })),
        make('b', {}, title),
        make('p', {}, this.ended ? words.moved.replace('{n}', this.ended) : about),
        link('../safety/', words.signs),
        make('p', {}, this.start, link(this.at ? `../spots/${spot}/` : `../routines/${routine}/`, words.open)),
        words.private));
      this.show(this.box);
    }

    // show puts something in place of what stands inside, or that back.
    show(shown) {
      if (!shown && !this.shadowRoot) return;
      const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      if (sheet) root.adoptedStyleSheets = [sheet];
      root.replaceChildren(sheet ? '' : make('style', {}, css), shown || '', make('slot', shown && { hidden: '' }));
    }

    look() {
      const accent = /^#[0-9a-f]{6}$/i.test(this.accent) ? this.accent : '';
      if (this.start) Object.assign(this.start.style, { background: accent, color: accent && onto(parseInt(accent.slice(1), 16)) });
      return { theme: this.theme || 'auto', accent };
    }

    open(tapped) {
      if (this.frame || !this.box) return;
      this.ended = 0;
      this.key = String(Math.random());
      const about = new URLSearchParams({ id: this.key, ...this.look(), ...(tapped && { start: '' }) });
      this.frame = make('iframe', {
        title: this.label, allow: 'screen-wake-lock; autoplay; fullscreen', width: '100%', height: 640,
        src: new URL(`${this.begins}/#${about}${this.at}`, home),
      });
      this.frame.onload = () => this.say('hello');
      // The card is as tall as its words; a session needs more.
      Object.assign(this.style, { height: `${Math.max(640, this.offsetHeight)}px`, padding: 0 });
      this.box.replaceWith(this.frame);
      if (tapped) this.frame.focus();
    }

    say(type, more) {
      this.frame?.contentWindow?.postMessage({ ns: 'unknot', v: 1, id: this.key, type, ...more }, home.origin);
    }

    // The frame knows what is worth an event.
    hear({ type, phase, step, events }) {
      if (type === 'ready') this.say('config', this.look());
      if (type !== 'state') return;
      if (phase === 'running' && phase !== this.phase) for (const other of all) if (other !== this) other.say('pause');
      Object.assign(this, { phase, step });
      for (const name of events) this.dispatchEvent(new CustomEvent(`unknot-${name}`, { bubbles: true, detail: { routine: this.begins, step } }));
    }
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== home.origin || data?.ns !== 'unknot' || data.v !== 1) return;
    for (const el of all) if (source === el.frame?.contentWindow && data.id === el.key) el.hear(data);
  });

  customElements.define('unknot-routine', Routine);
})();

// Unknot in an article. It makes <unknot-routine> a box with a Start button, and
// a frame when that is tapped. Before that it asks for nothing. What stood
// inside stays for print, feeds and where no script runs.
(() => {
  'use strict';
  // It may be pasted twice.
  if (customElements.get('unknot-routine')) return;
  // An <img name="head"> in the article is its document.head.
  const own = (name) => Reflect.get(Document.prototype, name, document);
  // Where the build does not know the site's address, that of this script tells
  // it; inside another script or a module nothing does, and the article stays.
  const src = {{home}} || own('currentScript')?.src || '';
  if (!/^[^?#]*\/embed\/(v1[.\d]*\.js)?([?#]|$)/.test(src)) return;
  const home = new URL('.', src);
  const routines = {{routines}};
  const words = {{words}};
  const css = {{style}};
  // Safari before 16.4 makes none.
  let sheet = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {}
  // Elements that have a frame.
  const running = new Set();
  const names = ['routine', 'theme', 'accent', 'load'];

  const make = (name, has, ...inside) => {
    const el = Object.assign(own('createElement').call(document, name), has);
    el.append(...inside);
    return el;
  };
  const onto = (colour) => {
    const [r, g, b] = [1, 3, 5].map((i) => (parseInt(colour.slice(i, i + 2), 16) / 255) ** 2.2);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? '#000' : '#fff';
  };
  const connect = () => {
    if (!connect.done) own('head').append(make('link', { rel: 'preconnect', href: home.origin }));
    connect.done = true;
  };

  class Routine extends HTMLElement {
    static observedAttributes = names;

    connectedCallback() {
      // Set before this script came, they hide the properties of that name.
      for (const name of names) if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      this.draw();
    }

    disconnectedCallback() {
      running.delete(this);
      // A frame that is moved begins anew.
      if (this.underWay()) this.ended = this.step;
      this.phase = this.drawn = null;
    }

    // Where it is moved as it is, the frame lives on.
    connectedMoveCallback() {}

    attributeChangedCallback(name) {
      if (name === 'routine') this.draw();
      if (name === 'load') this.watch();
      this.dress();
      this.say('config', this.look());
    }

    underWay() { return /running|paused/.test(this.phase); }

    // A session that is under way is not thrown away.
    draw() {
      const routine = this.getAttribute('routine');
      if (!this.isConnected || routine === this.drawn || this.underWay()) return;
      running.delete(this);
      this.drawn = routine;
      this.frame = this.box = this.phase = this.step = null;
      if (!Object.hasOwn(routines, routine)) return this.show();
      const [title, minutes, short, need] = routines[routine];
      this.label = words.frame.replace('{routine}', title);
      const start = make('button', { type: 'button', textContent: words.start });
      start.setAttribute('aria-label', `${words.start}: ${title}`);
      start.onclick = () => this.open(true);
      this.box = make('div', { className: 'box', role: 'group', ariaLabel: this.label, lang: {{lang}}, dir: {{dir}} },
        make('p', { className: 'title', textContent: title }),
        ...(this.ended ? [make('p', { textContent: words.moved.replace('{n}', this.ended) })] : []),
        make('p', { textContent: `${minutes}. ${short}` }),
        make('p', { textContent: `${words.need}: ${need}.` }),
        make('p', { textContent: words.notFor }),
        make('p', {}, start,
          make('a', { href: new URL(`../routines/${routine}/`, home), target: '_blank', rel: 'noopener', textContent: words.open })),
        make('p', { textContent: words.private }));
      this.box.onpointerover = this.box.onfocusin = connect;
      this.show(this.box);
      this.dress();
      this.watch();
    }

    // show puts something in place of what stands inside, or that back.
    show(shown) {
      if (!shown && !this.shadowRoot) return;
      const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      root.replaceChildren(make('slot', { hidden: Boolean(shown) }));
      if (sheet) root.adoptedStyleSheets = shown ? [sheet] : [];
      if (shown) root.prepend(...(sheet ? [] : [make('style', { textContent: css })]), shown);
    }

    watch() {
      this.seen?.disconnect();
      if (!this.box || this.frame || this.ended || this.getAttribute('load') !== 'visible') return;
      this.seen = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.open();
      }, { rootMargin: '200px' });
      this.seen.observe(this);
    }

    look() {
      const accent = this.getAttribute('accent');
      return {
        theme: this.getAttribute('theme') || 'auto',
        ...(/^#[0-9a-f]{6}$/i.test(accent) && { accent }),
      };
    }

    dress() {
      const { accent } = this.look();
      this.box?.style.setProperty('--accent', accent || '');
      this.box?.style.setProperty('--on-accent', accent ? onto(accent) : '');
    }

    open(tapped) {
      if (this.frame) return;
      this.seen?.disconnect();
      this.ended = 0;
      this.key = Math.random().toString(36).slice(2);
      const about = new URLSearchParams({ id: this.key, ...this.look(), ...(tapped && { start: '' }) });
      this.frame = make('iframe', { title: this.label, allow: 'screen-wake-lock; autoplay; fullscreen', width: '100%', height: 640 });
      this.frame.src = new URL(`${this.drawn}/#${about}`, home);
      this.frame.onload = () => this.say('hello');
      this.box.replaceWith(this.frame);
      running.add(this);
      if (tapped) this.frame.focus();
    }

    say(type, more) {
      this.frame?.contentWindow?.postMessage({ ns: 'unknot', v: 1, id: this.key, type, ...more }, home.origin);
    }

    hear({ type, phase, step }) {
      if (type === 'ready') this.say('config', this.look());
      if (type !== 'state') return;
      const was = this.phase, at = this.step;
      this.phase = phase;
      this.step = step;
      const fire = (name) => this.dispatchEvent(new CustomEvent(`unknot-${name}`, {
        bubbles: true, detail: { routine: this.drawn, step },
      }));
      if (phase === 'running' && was !== 'running') {
        for (const other of running) if (other !== this) other.say('pause');
        if (was !== 'paused') fire('start');
      }
      if (step && step !== at) fire('step');
      if (phase === 'done' && was !== 'done') fire('finish');
    }
  }

  for (const name of names) {
    Object.defineProperty(Routine.prototype, name, {
      get() { return this.getAttribute(name) || ''; },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== home.origin || !data || data.ns !== 'unknot' || data.v !== 1) return;
    for (const el of running) if (source === el.frame.contentWindow && data.id === el.key) el.hear(data);
  });

  customElements.define('unknot-routine', Routine);
})();

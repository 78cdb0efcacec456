// Unknot in an article. It makes <unknot-routine> a box with a Start button, and
// a frame when that is tapped. Before that it asks for nothing. What stood
// inside stays for print, feeds and where no script runs.
(() => {
  'use strict';
  if (customElements.get('unknot-routine')) return; // pasted twice
  const home = new URL('.', document.currentScript.src);
  const routines = {{routines}};
  const words = {{words}};
  const style = new CSSStyleSheet();
  style.replaceSync({{style}});
  const running = new Set(); // elements that have a frame

  const make = (name, has, ...inside) => {
    const el = Object.assign(document.createElement(name), has);
    el.append(...inside);
    return el;
  };
  const onto = (colour) => {
    const [r, g, b] = [1, 3, 5].map((i) => (parseInt(colour.slice(i, i + 2), 16) / 255) ** 2.2);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? '#000' : '#fff';
  };
  const connect = () => {
    if (!connect.done) document.head.append(make('link', { rel: 'preconnect', href: home.origin }));
    connect.done = true;
  };

  class Routine extends HTMLElement {
    static observedAttributes = ['theme', 'accent'];

    connectedCallback() {
      const routine = this.getAttribute('routine');
      if (this.frame) running.add(this); // moved, and its frame begins anew
      if (this.shadowRoot || !Object.hasOwn(routines, routine)) return;
      const [title, minutes, short, need] = routines[routine];
      this.label = words.frame.replace('{routine}', title);
      const start = make('button', { type: 'button', textContent: words.start });
      start.setAttribute('aria-label', `${words.start}: ${title}`);
      start.onclick = () => this.open(true);
      this.box = make('div', { className: 'box', role: 'group', ariaLabel: this.label, lang: {{lang}}, dir: {{dir}} },
        make('p', { className: 'title', textContent: title }),
        make('p', { textContent: `${minutes}. ${short}` }),
        make('p', { textContent: `${words.need}: ${need}.` }),
        make('p', { textContent: words.notFor }),
        make('p', {}, start,
          make('a', { href: new URL(`../routines/${routine}/`, home), target: '_blank', rel: 'noopener', textContent: words.open })),
        make('p', { textContent: words.private }));
      this.box.onpointerover = this.box.onfocusin = connect;
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
      this.shadowRoot.append(this.box, make('slot'));
      this.dress();
      if (this.getAttribute('load') === 'visible') {
        const seen = new IntersectionObserver(([entry]) => {
          if (!entry.isIntersecting) return;
          seen.disconnect();
          this.open();
        }, { rootMargin: '200px' });
        seen.observe(this);
      }
    }

    disconnectedCallback() {
      running.delete(this);
    }

    attributeChangedCallback() {
      this.dress();
      this.say('config', this.look());
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
      if (!this.box || !accent) return;
      this.box.style.setProperty('--accent', accent);
      this.box.style.setProperty('--on-accent', onto(accent));
    }

    open(tapped) {
      if (this.frame) return;
      this.key = Math.random().toString(36).slice(2);
      const about = new URLSearchParams({ id: this.key, ...this.look(), ...(tapped && { start: '' }) });
      this.frame = make('iframe', { title: this.label, allow: 'screen-wake-lock; autoplay; fullscreen' });
      this.frame.src = new URL(`${this.getAttribute('routine')}/#${about}`, home);
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
        bubbles: true, detail: { routine: this.getAttribute('routine'), step },
      }));
      if (phase === 'running' && was !== 'running') {
        for (const other of running) if (other !== this) other.say('pause');
        if (was !== 'paused') fire('start');
      }
      if (step && step !== at) fire('step');
      if (phase === 'done' && was !== 'done') fire('finish');
    }
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== home.origin || !data || data.ns !== 'unknot' || data.v !== 1) return;
    for (const el of running) if (source === el.frame.contentWindow && data.id === el.key) el.hear(data);
  });

  customElements.define('unknot-routine', Routine);
})();

// Unknot 1.1.0
(() => {
'use strict';
if (customElements.get('unknot-routine')) return;
const own = (name) => Reflect.get(Document.prototype, name, document);
const src = {{home}} || own('currentScript')?.src || '';
if (!/^[^?#]*\/embed\/(v1[.\d]*\.js)?([?#]|$)/.test(src)) return;
const home = new URL('.', src);
const routines = {"full":["Full session","About 30 minutes","Warm up, press the main spots, then move, stretch and steady your back.","tennis ball, a second tennis ball, long sock, warm pack, towel, mat or carpet, cushion"],"move":["Move and steady","About 18 minutes","Loosen, hold steady and stretch, with no pressing at all.","mat or carpet, cushion, chair"],"one-spot":["One spot, quick","About 10 minutes","Press one spot lightly, then a little more, and see how it feels.","tennis ball, a second tennis ball, long sock, chair"],"wall":["Desk and wall","About 15 minutes","Press the main spots while you stand, with a ball against a wall.","tennis ball, a second tennis ball, long sock"]};
const words = {"frame":"{routine}: a guided session","moved":"The page moved this routine, so your session ended at step {n}. You can start it again.","need":"You need","notFor":"Get help now, and do not start, if you are numb between your legs or have trouble peeing or pooing. Get help now for chest pain, a weak leg, two numb legs, or after a bad fall. Ask a doctor first if you feel ill, have thin bones, take blood thinners or are pregnant. Ask first if you have cancer or had it before. The full list comes first.","open":"Open the app","private":"Nothing you do here is sent or kept.","start":"Start"};
const css = ":host { --ink: #1b2933; background: #faf6ef; border-radius: 14px; color-scheme: light; contain: content; display: block; height: 640px; } .box { all: initial; border: 1px solid #857d6e; border-radius: 14px; box-sizing: border-box; color: var(--ink); display: grid; font: 17px/1.5 system-ui, sans-serif; gap: 12px; height: 100%; overflow: auto; padding: clamp(16px, 4%, 32px); place-content: center start; } p { margin: 0; } .title { font-size: 1.5em; font-weight: 700; line-height: 1.2; } button, a { border: 2px solid #857d6e; border-radius: 8px; box-sizing: border-box; color: inherit; cursor: pointer; display: inline-block; font: inherit; font-weight: 650; margin: 0 8px 8px 0; min-height: 48px; padding: 9px 20px; text-decoration: none; } button { background: var(--accent, #0a6866); border-color: transparent; color: var(--on-accent, #fff); } :focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; } iframe { border: 0; display: block; height: 100%; width: 100%; } @media (prefers-color-scheme: dark) { :host(:not([theme=\"light\"])) { --ink: #edf1ef; background: #121b23; color-scheme: dark; } } :host([theme=\"dark\"]) { --ink: #edf1ef; background: #121b23; color-scheme: dark; } @media print { :host { background: none; height: auto !important; overflow: visible !important; } .box, iframe { display: none; } slot { display: block; } }";
let sheet = null;
try {
sheet = new CSSStyleSheet();
sheet.replaceSync(css);
} catch {}
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
for (const name of names) if (Object.hasOwn(this, name)) {
const value = this[name];
delete this[name];
this[name] = value;
}
this.draw();
}
disconnectedCallback() {
running.delete(this);
if (this.underWay()) this.ended = this.step;
this.phase = this.drawn = null;
}
connectedMoveCallback() {}
attributeChangedCallback(name) {
if (name === 'routine') this.draw();
if (name === 'load') this.watch();
this.dress();
this.say('config', this.look());
}
underWay() { return /running|paused/.test(this.phase); }
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
this.box = make('div', { className: 'box', role: 'group', ariaLabel: this.label, lang: "en", dir: "ltr" },
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

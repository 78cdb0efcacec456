// First script of every page. It decides when the program starts, keeps the
// page whole until it stands, and says so when it can't or when it falls. It is
// not Go because it is there before Go and after it.
(() => {
  'use strict';
  const { wasm, wasmBytes, compiler, start } = document.currentScript.dataset;
  const root = document.documentElement;
  const memory = () => {
    const kept = new Map();
    return {
      getItem: (key) => kept.get(String(key)) ?? null,
      setItem: (key, value) => { kept.set(String(key), String(value)); },
      removeItem: (key) => { kept.delete(String(key)); },
      clear: () => kept.clear(),
      key: (i) => [...kept.keys()][i] ?? null,
      get length() { return kept.size; },
    };
  };
  // The program can't start where storage throws. A store that is merely full
  // is left alone: what it holds is still good.
  const embedded = start === 'tap';
  for (const name of ['localStorage', 'sessionStorage']) {
    let store;
    try {
      if (embedded) throw new Error('nothing is kept in somebody else’s page');
      store = window[name];
      store.setItem('unknot/v1/probe', '1');
      store.removeItem('unknot/v1/probe');
    } catch (e) {
      if (store && store.length && /quota/i.test(e.name)) continue;
      Object.defineProperty(window, name, { value: memory(), configurable: true });
      if (name === 'localStorage') window.unknotVolatile = true;
    }
  }

  try {
    const { theme } = JSON.parse(localStorage.getItem('unknot/v1/settings')) || {};
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch { /* settings that can't be read are the program's to report */ }

  const installed = navigator.standalone === true || matchMedia('(display-mode: standalone)').matches;
  if (installed) root.dataset.standalone = '';
  // The bars were written into the end of the page by the build.
  const bars = {};
  const bar = (id, shown) => {
    bars[id] = shown;
    const el = document.getElementById(id);
    if (el) el.hidden = !shown;
  };
  addEventListener('DOMContentLoaded', () => Object.keys(bars).forEach((id) => bar(id, bars[id])));

  // The same refusals as go-app's.
  const runs = !/bot|crawler|spider|crawling/i.test(navigator.userAgent) &&
    new URLSearchParams(location.search).get('wasm') !== 'false';
  const kept = () => ['diary', 'session'].some((key) => localStorage.getItem(`unknot/v1/${key}`) !== null);
  const atOnce = start === 'now' || (start === 'kept' && kept());
  // Nobody who pays by the byte is made to fetch what they did not ask for. An
  // installed copy, a page that is nothing without the program, and one that
  // has something to say of what is kept go ahead.
  const metered = navigator.connection?.saveData || navigator.connection?.type === 'cellular';
  let patient = embedded || (metered && !installed && !atOnce); // only a tap starts it

  let wanted = atOnce;  // somebody means to use the page
  let held = false;     // a press is under way; replacing the page now would lose its click
  let trying = false;
  let standing = false; // the program runs and has drawn the page
  let stale = false;    // a file is missing for good: only loading the page again helps
  let tap = null;       // the button pressed before the program stood
  let module = null, goAsks = null, cache = 'default', wake = () => {}, settle;
  // For update.js, whose worker must not fetch the program at the same time:
  // unknotSettled ends when it has come or failed, unknotLoads is one attempt.
  window.unknotSettled = new Promise((done) => { settle = done; });
  const touched = new Set(); // controls and <details> changed before it stood

  const until = async (ready) => {
    while (!ready()) await new Promise((resume) => { wake = resume; });
  };
  const show = (got) => {
    // In tens, so that a screen reader is not kept talking.
    const percent = String(Math.min(90, Math.floor((got / wasmBytes) * 10) * 10));
    const shown = document.querySelector('#boot-loading [data-percent]');
    if (shown && shown.textContent !== percent) shown.textContent = percent;
  };

  const realFetch = window.fetch;
  const check = (status) => {
    // Under a worker it is gone for good: another tab took a new version.
    stale = status === 404 && Boolean(navigator.serviceWorker?.controller);
    if (status !== 200) throw new Error(`${wasm}: status ${status}, want 200`);
  };
  const compileHere = async () => {
    const response = await realFetch.call(window, wasm, { cache });
    check(response.status);
    return WebAssembly.compile(await response.arrayBuffer());
  };
  // Where no worker can be made, as in a sandboxed frame, or it can't hand over
  // what it made, there is none.
  const compileApart = () => new Promise((done) => {
    const apart = new Worker(compiler);
    const end = (said) => { apart.terminate(); done(said); };
    apart.onmessage = ({ data }) => (data.got ? show(data.got) : end(data));
    apart.onerror = apart.onmessageerror = () => end(null);
    apart.postMessage({ wasm, cache });
  }).catch(() => null);
  const compile = async () => {
    if (!goAsks) throw new Error('no WebAssembly here');
    const said = await compileApart();
    if (!said) return compileHere();
    if (said.error) throw new Error(`${wasm}: ${said.error}`);
    if (said.status) check(said.status);
    return said.module;
  };

  const failed = () => {
    trying = false;
    patient = true;
    cache = 'reload'; // what it holds may be what was wrong
    if (tap) tap.removeAttribute('aria-busy');
    bar('boot-loading', false);
    bar('boot-failed', true);
  };

  const attempt = async () => {
    if (trying || standing || stale) return;
    trying = true;
    bar('boot-failed', false);
    try {
      module = module || await (window.unknotLoads = compile());
      settle();
      await until(() => wanted);
      const { imports, give } = await goAsks;
      const instance = await WebAssembly.instantiate(module, imports);
      await until(() => !held);
      give({ module, instance });
    } catch (e) {
      console.error('boot: the program did not load:', e);
      settle();
      failed();
    }
  };

  const want = () => { wanted = true; wake(); attempt(); };

  // twin finds what took an old element's place: by id, else by its place and
  // words, whose spaces may differ. Only the built page holds a noscript.
  const words = (el) => el.textContent.replace(/\s+/g, '');
  const kids = (el) => [...el.children].filter((kid) => kid.tagName !== 'NOSCRIPT');
  const twin = (old) => {
    if (old.isConnected) return old;
    if (old.id) return document.getElementById(old.id);
    const path = [];
    for (let el = old; el.parentElement; el = el.parentElement) {
      path.unshift(kids(el.parentElement).indexOf(el));
    }
    const now = path.reduce((el, i) => el && kids(el)[i], document.body.firstElementChild);
    return now && now.tagName === old.tagName && words(now) === words(old) ? now : null;
  };

  const carry = (old) => {
    const now = twin(old);
    if (!now || now === old) return;
    if (now.tagName === 'DETAILS') now.open = old.open;
    else if (/^(checkbox|radio)$/.test(now.type)) {
      if (now.checked !== old.checked) now.click(); // tells the program, too
    } else if (now.value !== old.value) {
      now.value = old.value;
      for (const type of ['input', 'change']) now.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };

  const deliver = (old, tries) => {
    const now = twin(old);
    if (now && now !== old && !now.disabled) now.click();
    else if (tries) setTimeout(deliver, 50, old, tries - 1); // the first drawing may not be the last
  };

  // placed returns what puts the page back to where it is now: by the first
  // line in sight, for the program may have something to say above it.
  const placed = () => {
    const left = scrollX, top = scrollY;
    const box = (el) => el.getBoundingClientRect();
    const inSight = (el) => !el.children.length && box(el).height && box(el).top >= 0;
    const line = top && [...document.querySelectorAll('main *')].find(inSight);
    const at = line && box(line).top;
    return () => {
      scrollTo(left, top);
      const now = line && twin(line);
      if (now) scrollBy(0, box(now).top - at);
    };
  };

  const stand = (focus, back) => {
    standing = true;
    bar('boot-loading', false);
    touched.forEach(carry);
    const now = focus && !focus.isConnected && twin(focus);
    if (now) now.focus({ preventScroll: true });
    back();
    if (location.hash) setTimeout(back, 30); // go-app goes to the fragment once more
    if (tap) setTimeout(deliver, 0, tap, 40);
  };

  const crashed = () => {
    root.removeAttribute('data-session'); // saved, and no longer to be spared a new version
    bar('boot-loading', false);
    bar('boot-crashed', true);
  };
  const fatal = (what) => standing && /already exited|unreachable|RuntimeError|call stack/.test(what);
  addEventListener('unhandledrejection', (e) => { if (fatal(String(e.reason))) crashed(); });
  addEventListener('error', (e) => {
    if (fatal(e.message)) crashed();
    else if (runs && !standing && e.target instanceof HTMLScriptElement) {
      stale = true;
      failed();
    }
  }, true);

  // go-app's own fetch never settles, and what it instantiates comes from attempt.
  if (runs && window.WebAssembly) {
    window.fetch = (url, options) => {
      if (!String(url).endsWith('.wasm')) return realFetch.call(window, url, options);
      window.fetch = realFetch;
      return new Promise(() => {});
    };
    goAsks = new Promise((asked) => {
      WebAssembly.instantiateStreaming = (_, imports) => new Promise((give) => {
        const run = Go.prototype.run;
        Go.prototype.run = function (instance) {
          const focus = document.activeElement, back = placed();
          const ended = run.call(this, instance); // has drawn the page when it returns
          stand(focus, back);
          return ended.then(crashed, crashed);    // it is meant to run for ever
        };
        asked({ imports, give });
      });
    });
  }

  // A press goes from down to up, or on a touch screen to the click after it.
  let end;
  const hold = () => { clearTimeout(end); held = true; };
  const free = (e) => {
    clearTimeout(end);
    const click = e.pointerType === 'touch' || e.type === 'touchend' ? 300 : 0;
    end = setTimeout(() => { held = false; wake(); }, click);
  };
  const listen = (types, react) => types.split(' ').forEach((type) => {
    addEventListener(type, (e) => { if (runs && !standing) react(e); }, { capture: true, passive: true });
  });
  listen('pointerdown keydown', hold);
  listen('pointerup touchend touchcancel keyup click change dragend', free);
  listen('pointercancel', (e) => { if (e.pointerType !== 'touch') free(e); }); // a touch that scrolls ends later
  listen('blur', (e) => { if (e.target === window) free(e); });
  listen('pointerdown keydown focusin', (e) => {
    if (!patient && !(e.target instanceof Element && e.target.closest('#boot'))) want();
  });
  listen('input toggle', (e) => touched.add(e.target));

  addEventListener('click', (e) => {
    const button = e.target instanceof Element && e.target.closest('button, summary');
    if (!button) return;
    if (button.id === 'boot-reload' || (button.id === 'boot-retry' && stale)) location.reload();
    else if (!runs || standing || stale) return;
    else if (button.tagName === 'SUMMARY') touched.add(button.parentElement);
    else if (button.id === 'boot-retry' || !button.closest('#boot')) {
      e.preventDefault();
      if (tap) tap.removeAttribute('aria-busy');
      if (!button.closest('#boot')) tap = button;
      if (tap) tap.setAttribute('aria-busy', 'true');
      bar('boot-loading', true);
      want();
    }
  }, true);

  if (!runs) settle();
  else if (atOnce || installed) attempt();
  else if (!patient) addEventListener('load', () => (window.requestIdleCallback || setTimeout)(attempt));
  // Where it comes quickly, nothing flashes up.
  if (start === 'now') setTimeout(() => { if (trying && !standing) bar('boot-loading', true); }, 500);
})();

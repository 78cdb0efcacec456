// First script of every page that is our own, and the only one of a page that
// is read. It puts on the chosen theme and says whether the device remembers
// anything, before the page is painted; after it has loaded, it registers the
// worker that keeps the site offline, and offers a new version when one waits:
// never on the first visit, never while a session runs. It is not Go so that
// reading costs nothing, and a page can be brought up to date even if the
// program in it can't start.
(() => {
  'use strict';
  const { worker, base } = document.currentScript.dataset;
  const root = document.documentElement;
  const LATER = 'unknot/v1/later'; // "Later" was said in this visit
  const EVERY = 6 * 60 * 60 * 1000;

  const recall = () => {
    try {
      root.toggleAttribute('data-kept', ['diary', 'session', 'settings'].some((key) => localStorage.getItem(`unknot/v1/${key}`) !== null));
      const { theme } = JSON.parse(localStorage.getItem('unknot/v1/settings')) || {};
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
      else delete root.dataset.theme;
    } catch { /* what can't be read is the program's to report */ }
  };
  recall();
  // The Back button may bring a page back as it was before the settings changed.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) recall(); });
  if (navigator.standalone === true || matchMedia('(display-mode: standalone)').matches) root.dataset.standalone = '';

  // The way to the page in another language leads to where the program has gone
  // since. Whoever has chosen, or said no, is offered none again.
  const LANGUAGE = 'unknot/v1/language';
  const choose = (tag) => {
    try { localStorage.setItem(LANGUAGE, tag); } catch { /* then it is offered again */ }
  };
  document.addEventListener('click', (e) => {
    const link = e.target instanceof Element && e.target.closest('a[data-root]');
    if (!link) return;
    // A page that stands in for another may be in another language than its address.
    const roots = [...document.querySelectorAll('#languages a')].map(({ dataset }) => dataset.root);
    const here = roots.filter((root) => location.pathname.startsWith(root)).sort((a, b) => b.length - a.length)[0];
    if (here) link.href = link.dataset.root + location.pathname.slice(here.length) + location.hash;
    choose(link.lang);
  }, true);

  // offer asks, in the language of the browser, whether that is wanted. It stands
  // above the page and not over it, where it would hide what is to be read first.
  const offer = (link) => {
    const bar = Object.assign(document.createElement('div'), { id: 'language-offer', lang: link.lang, dir: link.dir });
    bar.setAttribute('role', 'status');
    const yes = link.cloneNode();
    yes.textContent = link.dataset.offer;
    const no = Object.assign(document.createElement('button'), { type: 'button', textContent: link.dataset.no });
    no.addEventListener('click', () => { choose(root.lang); bar.remove(); });
    bar.append(yes, no);
    document.body.prepend(bar);
  };
  addEventListener('DOMContentLoaded', () => {
    const links = [...document.querySelectorAll('#languages a')];
    try { if (localStorage.getItem(LANGUAGE) !== null) return; } catch { return; }
    const base = (tag) => tag.split('-')[0].toLowerCase();
    const wanted = navigator.languages.map((tag) => links.find(({ lang }) => base(lang) === base(tag))).find(Boolean);
    if (wanted && !wanted.hasAttribute('aria-current')) offer(wanted);
  });

  // Where the host can't refuse it, a page may lie unseen in somebody else's,
  // under what a person means to press. So there each tap leads out of it. A
  // sandboxed frame has nothing of the person's.
  const elsewhere = () => {
    try { return self.origin !== 'null' && window.top.location.origin !== location.origin; } catch { return true; }
  };
  if (elsewhere()) addEventListener('click', (e) => {
    const link = e.target instanceof Element && e.target.closest('a[href]');
    if (link && /^(tel|sms):/.test(link.href)) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    window.open(link ? link.href : location.href, '_blank', 'noopener');
  }, true);

  // Paper unfolds nothing: not every browser lets a style sheet do it.
  let unfolded = [];
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('.evidence:not([open])')];
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.open = false;
    unfolded = [];
  });

  const workers = (() => {
    try { return navigator.serviceWorker; } catch { return null; } // throws in a sandboxed frame
  })();
  if (!workers || window !== window.top) return; // a page inside an article is not to be installed
  const register = workers.register.bind(workers); // start.js takes it from go-app

  let registration = null;
  let accepted = false;

  // To the browser an empty script is a worker, too. One of ours answers.
  let whole = null; // the waiting worker that has answered
  const meet = () => {
    const worker = registration?.waiting;
    if (!worker || worker === whole) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { whole = worker; announce(); };
    worker.postMessage({ type: 'VERSION' }, [port2]);
  };

  // What was ticked or typed on a screen is lost where the page is loaded anew.
  let entered = null;
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof Element && target.closest('main'))) return;
    entered = target;
    announce();
  });

  // Nothing is announced without an active worker: a first install is no news.
  const announce = () => {
    const bar = document.getElementById('boot-update');
    let later = null;
    try { later = sessionStorage.getItem(LATER); } catch { /* then it is asked on each page */ }
    meet();
    const waits = registration?.active && registration.waiting && registration.waiting === whole;
    if (bar) bar.hidden = !waits || root.dataset.session === 'live' || later !== null || Boolean(entered?.isConnected);
  };

  const follow = () => {
    if (registration.installing) registration.installing.addEventListener('statechange', announce);
  };

  const start = async () => {
    registration = await register(worker, { scope: base, updateViaCache: 'none' });
    registration.addEventListener('updatefound', follow);
    follow();
    announce();
    const look = () => registration.update().catch(() => {}); // offline is no error
    setInterval(look, EVERY);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
  };

  document.addEventListener('click', (e) => {
    const button = e.target instanceof Element && e.target.closest('#boot-now, #boot-later');
    if (!button) return;
    if (button.id === 'boot-later') {
      try { sessionStorage.setItem(LATER, '1'); } catch { /* as above */ }
      button.closest('#boot-update').hidden = true;
    } else if (registration.waiting) {
      accepted = true;
      button.setAttribute('aria-busy', 'true');
      // A request that meets the old worker as it leaves wakes it again, and in
      // Chromium it then stays until it has been idle for half a minute.
      Promise.resolve(window.unknotLoads).catch(() => {})
        .then(() => registration.waiting?.postMessage({ type: 'SKIP_WAITING' }));
    } else {
      location.reload(); // another tab accepted it in the meantime
    }
  });

  // Where another tab accepted, this one goes on as it is: all it runs on is
  // loaded, and it may hold a session.
  workers.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    else announce();
  });
  new MutationObserver(announce).observe(root, { attributeFilter: ['data-session'] });

  // The first install fetches the whole site, the program with it. So it waits
  // for the page, and on a page that runs for the program; and nobody who pays
  // by the byte is made to fetch what they did not ask for: they ask by going
  // to a page that runs. Once there is a worker, there is nothing to wait for.
  const line = navigator.connection;
  addEventListener('load', async () => {
    if (!workers.controller) {
      if (!window.unknotSettled && (line?.saveData || line?.type === 'cellular')) return;
      await window.unknotSettled;
    }
    start().catch((e) => console.error('read: the site will not work offline:', e));
  });
})();

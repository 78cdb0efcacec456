// Registers the worker that keeps the site offline, and offers a new version
// when one waits: never on the first visit, never while a session runs. It is
// not Go so that a page can be brought up to date even if the program in it
// can't start. It must run before go-app's app.js, which registers too early.
(() => {
  'use strict';
  const { worker, base } = document.querySelector('script[data-worker]').dataset;
  const root = document.documentElement;
  const LATER = 'unknot/v1/later'; // "Later" was said in this visit
  const EVERY = 6 * 60 * 60 * 1000;

  const workers = (() => {
    try { return navigator.serviceWorker; } catch { return null; } // throws in a sandboxed frame
  })();
  if (!workers) return;
  const register = workers.register.bind(workers);
  workers.register = () => new Promise(() => {});
  if (window !== window.top) return; // a page inside an article is not to be installed

  let registration = null;
  let accepted = false;

  // Nothing is announced without an active worker: a first install is no news.
  const offer = () => {
    const bar = document.getElementById('boot-update');
    if (!bar) return;
    bar.hidden = !(registration && registration.active && registration.waiting &&
      root.dataset.session !== 'live' && !sessionStorage.getItem(LATER));
  };

  const follow = () => {
    if (registration.installing) registration.installing.addEventListener('statechange', offer);
  };

  const start = async () => {
    registration = await register(worker, { scope: base, updateViaCache: 'none' });
    registration.addEventListener('updatefound', follow);
    follow();
    offer();
    const look = () => registration.update().catch(() => {}); // offline is no error
    setInterval(look, EVERY);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
  };

  document.addEventListener('click', (e) => {
    const button = e.target instanceof Element && e.target.closest('#boot-now, #boot-later');
    if (!button) return;
    if (button.id === 'boot-later') {
      sessionStorage.setItem(LATER, '1');
      offer();
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
    else offer();
  });
  new MutationObserver(offer).observe(root, { attributeFilter: ['data-session'] });

  // The first install fetches the whole site, so it waits for the page and the
  // program; once there is a worker, there is nothing to wait for.
  const loaded = new Promise((done) => {
    if (document.readyState === 'complete') done();
    else addEventListener('load', done);
  });
  loaded
    .then(() => workers.controller || window.unknotSettled)
    .then(start)
    .catch((e) => console.error('update: the site will not work offline:', e));
})();

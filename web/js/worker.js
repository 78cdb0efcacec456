// The service worker: keeps one whole version of the site on the device. The
// build fills in the version, the site's base path and every file with its hash.
//
// The address of this file never changes. To take the site's worker out of
// service, publish in its place one that deletes the caches named with PREFIX
// and unregisters itself when it activates.
'use strict';

const VERSION = "{{version}}"; // a hash of the files and of this worker
const BASE = "{{base}}";
const FILES = {{files}};

// The base is part of the name, so that two copies of the site on one origin
// leave each other's caches alone; a space can't be in a base.
const PREFIX = `unknot-${BASE} `;
const CACHE = PREFIX + VERSION;

// A name that carries its hash may come from the browser's own cache.
const HASHED = /\.[0-9a-f]{8,}\.\w+$/;

// place is the one address that a page or file is kept under.
const place = (address) => {
  const url = new URL(address, self.location.origin + BASE);
  return url.origin + url.pathname.replace(/\/index\.html$/, '/');
};

const INTEGRITY = new Map(FILES.map(([path, integrity]) => [place(path), integrity]));

// checked fails unless the bytes are the right ones. The status says nothing
// more: what a host answers for a missing file has the wrong bytes, and the
// page for missing files may come with its own status.
const checked = async (url, cache) => {
  const response = await fetch(new Request(url, {
    cache, integrity: INTEGRITY.get(url), credentials: 'same-origin',
  }));
  // A redirected response is not accepted as the answer to a navigation.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
};

// All or nothing: where one file is missing or has the wrong bytes, the install
// fails and the version before goes on. One file at a time, to be gentle.
const install = async () => {
  const cache = await caches.open(CACHE);
  try {
    for (const url of INTEGRITY.keys()) {
      const response = HASHED.test(url)
        ? await checked(url, 'default').catch(() => checked(url, 'reload'))
        : await checked(url, 'reload');
      await cache.put(url, response);
    }
  } catch (e) {
    await caches.delete(CACHE);
    throw e;
  }
};

const activate = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  // So that a first visit is offline-ready without a reload. Nothing listens to
  // this but update.js, which does not announce it.
  await self.clients.claim();
};

// A query is not part of a page's address, and its last slash may be left out.
const answer = async (request) => {
  const cache = await caches.open(CACHE);
  const asked = new URL(request.url);
  let url = place(asked);
  if (!INTEGRITY.has(url) && INTEGRITY.has(`${url}/`)) url += '/';
  if (request.mode === 'navigate' && INTEGRITY.has(url) && url !== asked.origin + asked.pathname) {
    return Response.redirect(url + asked.search); // the program knows a page by its full address
  }
  const hit = INTEGRITY.has(url) && await cache.match(url);
  if (hit) return hit;
  try {
    return await fetch(request);
  } catch (e) {
    if (request.mode !== 'navigate') throw e;
    return await cache.match(place('404.html')) || await cache.match(place('')) || Promise.reject(e);
  }
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  if (event.data && event.data.type === 'SKIP_WAITING') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return;
  event.respondWith(answer(request));
});

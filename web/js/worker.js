// The service worker: keeps one whole version of the site on the device. The
// build fills in the version, the site's base path and every file with its hash.
//
// The address of this file never changes. To take the site's worker out of
// service, publish in its place one that deletes the caches named with PREFIX
// and unregisters itself when it activates.
'use strict';

const VERSION = "{{version}}"; // a hash of the files and of this worker
const BASE = "{{base}}";
const FILES = {{files}}; // [address, integrity, language where it has one]

// The base is part of the name, so that two copies of the site on one origin
// leave each other's caches alone; a space can't be in a base.
const PREFIX = `unknot-${BASE} `;
const CACHE = PREFIX + VERSION;

// A name, or a folder's, that carries a hash stands for the same bytes for ever.
const HASHED = /\.[0-9a-f]{8,}(\.\w+|\/[\w-]+\.\w+)$/;

// place is the one address that a page or file is kept under.
const place = (address) => {
  const url = new URL(address, self.location.origin + BASE);
  return url.origin + url.pathname.replace(/\/index\.html$/, '/');
};

const INTEGRITY = new Map(FILES.map(([path, integrity]) => [place(path), integrity]));
const LANGUAGE = new Map(FILES.map(([path, , language]) => [place(path), language]));

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

// A page's language; undefined of an address that is no page.
const languageOf = (url) => LANGUAGE.get(place(url)) || LANGUAGE.get(`${place(url)}/`);

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

const integrityOf = async (response) => {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...sum))}`;
};

// held is a file that a version before holds already, with the right bytes, so
// that a mended sentence does not cost a reader the program once more.
const held = async (url) => {
  for (const name of await ours()) {
    const response = await (await caches.open(name)).match(url);
    if (response && await integrityOf(response.clone()) === INTEGRITY.get(url)) return response;
  }
  return null;
};

// A page is asked for even where its bytes may be the same: its headers belong
// to the version, too. The host answers in one line then.
const get = async (url) => HASHED.test(url)
  ? await held(url) || await checked(url, 'default').catch(() => checked(url, 'reload'))
  : checked(url, 'no-cache').catch(() => checked(url, 'reload'));

// files are those to keep: what all languages share, and the languages that
// somebody here reads. Those are the ones of open pages, and the ones of which
// something is kept already.
const read = new Set(); // of pages that were asked for since this worker began
const files = async () => {
  for (const { url } of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) read.add(languageOf(url));
  for (const name of await ours()) {
    for (const { url } of await (await caches.open(name)).keys()) read.add(LANGUAGE.get(url));
  }
  return [...INTEGRITY.keys()].filter((url) => !LANGUAGE.get(url) || read.has(LANGUAGE.get(url)));
};

// missing are the files that this version does not hold: browsers and people
// empty caches without asking, and a language is kept once it is read.
const missing = async () => {
  const there = new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => url));
  return (await files()).filter((url) => !there.has(url));
};

// refill fetches them, one at a time to be gentle, until none is missing:
// somebody may open a page in another language meanwhile. It ends at the first
// that does not come: the host can't be reached, or has another version, which
// is installed whole.
const refill = async () => {
  const cache = await caches.open(CACHE);
  for (let urls = await missing(); urls.length; urls = await missing()) {
    for (const url of urls) await cache.put(url, await get(url));
  }
};
let refilling = null; // once at a time
const refillOnce = () => {
  refilling = refilling || refill().catch(() => {}).then(() => { refilling = null; });
  return refilling;
};

// All or nothing: where one file is missing or has the wrong bytes, the install
// fails and the version before goes on.
const install = async () => {
  try {
    await refill();
  } catch (e) {
    await caches.delete(CACHE);
    throw e;
  }
};

const activate = async () => {
  for (const name of await ours()) {
    if (name !== CACHE) await caches.delete(name);
  }
  // So that a first visit is offline-ready without a reload. Nothing listens to
  // this but read.js, which does not announce it.
  await self.clients.claim();
};

// instead is the page that says what is amiss with another, in a language that
// is kept: that of the page which led here, where there was one.
const instead = async (cache, { referrer }, url) => {
  const kept = (await cache.keys()).map((request) => request.url);
  const spoken = kept.some((other) => LANGUAGE.get(other) === LANGUAGE.get(url));
  const name = !INTEGRITY.has(url) ? '404.html' : spoken ? 'offline.html' : 'unkept.html';
  const pages = kept.filter((other) => other.endsWith(`/${name}`));
  return cache.match(pages.find((page) => LANGUAGE.get(page) === languageOf(referrer)) || pages[0] || place(''));
};

// A query is not part of a page's address, and its last slash may be left out.
const answer = async (event) => {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const asked = new URL(request.url);
  let url = place(asked);
  if (!INTEGRITY.has(url) && INTEGRITY.has(`${url}/`)) url += '/';
  if (request.mode === 'navigate' && INTEGRITY.has(url) && url !== asked.origin + asked.pathname) {
    return Response.redirect(url + asked.search); // the program knows a page by its full address
  }
  const hit = INTEGRITY.has(url) && await cache.match(url);
  if (hit) return hit;
  if (INTEGRITY.has(url)) {
    if (request.mode === 'navigate') read.add(LANGUAGE.get(url));
    event.waitUntil(refillOnce());
  }
  try {
    return await fetch(request);
  } catch (e) {
    if (request.mode !== 'navigate') throw e;
    return await instead(cache, request, url) || Promise.reject(e);
  }
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const { type } = event.data || {};
  if (type === 'SKIP_WAITING') self.skipWaiting();
  if (type === 'VERSION') event.ports[0].postMessage(VERSION); // only a whole worker says it
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return;
  event.respondWith(answer(event));
});

// The program can't start where storage throws, so one takes its place that
// lasts as long as the page. A store that is merely full is left alone: what it
// holds is still good.
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

// A private window of Firefox or Safari stores as any other does, and forgets it
// when it is closed. It has no file system for the page, which tells.
if (!embedded) navigator.storage?.getDirectory?.().catch(({ name }) => {
  if (name === 'SecurityError' || name === 'UnknownError') window.unknotVolatile = true;
});

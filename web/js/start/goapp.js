// What go-app's scripts are given in place of what they would do. Their fetch
// is never answered, because what they instantiate comes from begin.js; and
// they register no worker: ours is read.js's, and in a frame there is none.
let goAsks = null; // for what Go imports, and how to give it the program

function standIn(atRun) {
  window.fetch = (url, options) => {
    if (!String(url).endsWith('.wasm')) return realFetch.call(window, url, options);
    window.fetch = realFetch;
    return new Promise(() => {});
  };
  goAsks = new Promise((asked) => {
    WebAssembly.instantiateStreaming = (_, imports) => new Promise((give) => {
      const run = Go.prototype.run;
      Go.prototype.run = function (instance) { return atRun(() => run.call(this, instance)); };
      asked({ imports, give });
    });
  });
}

// Where something else came under the name of a script, nobody ever asks.
const SILENT_SCRIPTS = 15_000;
const askedInTime = () => inTime(SILENT_SCRIPTS, goAsks).catch((e) => {
  stale = true;
  throw e;
});

// go-app draws in place of the first element of the body, whoever put it there.
// inPlaceOf names another, and a call for right before it is replaced.
function inPlaceOf(built, before) {
  const { body } = document;
  Object.defineProperty(body, 'firstElementChild', { value: built, configurable: true });
  body.replaceChild = (now, was) => {
    delete body.replaceChild;
    delete body.firstElementChild;
    before();
    return body.replaceChild(now, was);
  };
}

try {
  navigator.serviceWorker.register = () => new Promise(() => {});
} catch { /* a sandboxed frame has no workers */ }

// fetchScripts brings them where the page does not have them yet: a frame that
// nobody has tapped asks for nothing.
function fetchScripts() {
  for (const src of said.scripts?.split(' ') ?? []) document.head.append(Object.assign(document.createElement('script'), { async: false, src }));
  delete said.scripts;
}

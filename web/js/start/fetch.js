// Fetches the program and compiles it once, off the main thread: on a slow
// phone that would keep the page from answering for a second.
const realFetch = window.fetch;
let cache = 'default'; // 'reload' after a failure: what it holds may be what was wrong
let stale = false;     // a file is missing for good: only loading the page again helps

// A line that stalls says nothing, and neither does a worker whose script hangs
// or is something else. In milliseconds.
const SILENT_LINE = 60_000, SILENT_WORKER = 5_000;

const inTime = (wait, promise) => new Promise((done, fail) => {
  const end = setTimeout(() => fail(new Error(`nothing came in ${wait} ms`)), wait);
  promise.then(done, fail).then(() => clearTimeout(end));
});

// What a name with a hash stood for does not come back: the host has a newer
// version of the page.
function check(url, status) {
  stale = stale || status === 404 || status === 410;
  if (status !== 200) throw new Error(`${url}: status ${status}, want 200`);
}

async function fetched(url) {
  const response = await inTime(SILENT_LINE, realFetch.call(window, url, { cache }));
  check(url, response.status);
  return response;
}

// Where no worker can be made, as in a sandboxed frame, or it can't hand over
// what it made, there is none.
function compileApart() {
  return new Promise((done) => {
    const apart = new Worker(said.compiler);
    let silence;
    const end = (answer) => { clearTimeout(silence); apart.terminate(); done(answer); };
    const silent = (wait, answer) => { clearTimeout(silence); silence = setTimeout(end, wait, answer); };
    silent(SILENT_WORKER, null);
    apart.onmessage = ({ data }) => {
      if (!('got' in data)) end(data);
      else {
        progress(data.got);
        if (data.got < said.wasmBytes) silent(SILENT_LINE, { error: 'it stalled' });
        else clearTimeout(silence); // compiling takes what it takes
      }
    };
    apart.onerror = apart.onmessageerror = () => end(null);
    apart.postMessage({ wasm: said.wasm, cache });
  }).catch(() => null);
}

async function compile() {
  const answer = await compileApart();
  if (!answer) return WebAssembly.compile(await (await fetched(said.wasm)).arrayBuffer());
  if (answer.error) throw new Error(`${said.wasm}: ${answer.error}`);
  if (answer.status) check(said.wasm, answer.status);
  return answer.module;
}

// The program holds no words: they are a file beside it, which it reads once.
// What came whole begins and ends as the build wrote it; to read it here only to
// know that would take as long as half of what the program reads of it. They stay
// the bytes that came, as Go has its strings.
async function words() {
  const bytes = new Uint8Array(await inTime(SILENT_LINE, (await fetched(said.words)).arrayBuffer()));
  const ends = String.fromCharCode(...bytes.subarray(0, 2), ...bytes.subarray(-3));
  if (ends !== '{\n\n}\n') throw new Error(`${said.words}: ${bytes.length} bytes of something else, want the words`);
  window.unknotWords = bytes;
}

// load fetches all that the program needs and has not come yet.
async function load() {
  await Promise.all([
    module || compile().then((compiled) => { module = compiled; }),
    window.unknotWords || words(),
  ]);
}

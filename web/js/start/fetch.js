// Fetches the program and compiles it once, off the main thread: on a slow
// phone that would keep the page from answering for a second.
const realFetch = window.fetch;
let cache = 'default'; // 'reload' after a failure: what it holds may be what was wrong
let stale = false;     // a file is missing for good: only loading the page again helps

function check(url, status) {
  // Under a worker it is gone for good: another tab took a new version.
  stale = stale || (status === 404 && Boolean(navigator.serviceWorker?.controller));
  if (status !== 200) throw new Error(`${url}: status ${status}, want 200`);
}

async function fetched(url) {
  const response = await realFetch.call(window, url, { cache });
  check(url, response.status);
  return response;
}

// Where no worker can be made, as in a sandboxed frame, or it can't hand over
// what it made, there is none.
function compileApart() {
  return new Promise((done) => {
    const apart = new Worker(said.compiler);
    const end = (answer) => { apart.terminate(); done(answer); };
    apart.onmessage = ({ data }) => (data.got ? progress(data.got) : end(data));
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
async function words() {
  const text = await (await fetched(said.words)).text();
  JSON.parse(text); // throws where something else came under the name
  window.unknotWords = text;
}

// load fetches all that the program needs and has not come yet.
async function load() {
  await Promise.all([
    module || compile().then((compiled) => { module = compiled; }),
    window.unknotWords || words(),
  ]);
}

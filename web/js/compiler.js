// Fetches and compiles the program in a worker, because on a slow phone that
// would keep the page from answering for a second. It is told where the program
// is and says how much has come, and then the module or why there is none.
'use strict';

const count = async (response) => {
  const reader = response.body.getReader();
  for (let got = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return;
    got += value.length;
    postMessage({ got });
  }
};

onmessage = async ({ data: { wasm, cache } }) => {
  postMessage({ got: 0 }); // it is there
  try {
    const asked = fetch(wasm, { cache });
    // What the first formatter loads, for up to 0.1 s, is then there for the page, too.
    new Intl.NumberFormat();
    const response = await asked;
    if (!response.ok) {
      postMessage({ status: response.status });
      return;
    }
    count(response.clone()).catch(() => {});
    const module = WebAssembly.compileStreaming && response.headers.get('Content-Type') === 'application/wasm'
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
    postMessage({ module });
  } catch (e) {
    postMessage({ error: String(e) });
  }
};

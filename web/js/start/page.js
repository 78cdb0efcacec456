// What the page says of itself, and what the files here share. They are joined
// into one function: this one first, then by name, begin.js last. None of it is
// Go because it is there before Go and after it.
const said = document.currentScript.dataset;
const root = document.documentElement;
window.unknotRoot = said.root; // of the pages in this language, which go-app asks for
const embedded = 'embed' in root.dataset;
root.dataset.starts = ''; // this script has come

// Some browsers can run no program, as an iPhone in its lockdown mode.
const able = Boolean(window.WebAssembly);
const runs = able && new URLSearchParams(location.search).get('wasm') !== 'false'; // which go-app asks, too

let running = false; // the program was begun
let standing = false; // and has drawn the page

// The program knows a page by one path, and hosts show it under others, too:
// /a, /a/index.html.
if (location.pathname !== said.page) {
  try { history.replaceState(history.state, '', said.page + location.search + location.hash); } catch { /* a frame without an origin */ }
}

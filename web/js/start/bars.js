// The bars were written into the end of the page by the build.
const bars = {};
function bar(id, shown) {
  bars[id] = shown;
  const el = document.getElementById(id);
  if (el) el.hidden = !shown;
}
addEventListener('DOMContentLoaded', () => Object.keys(bars).forEach((id) => bar(id, bars[id])));

// progress says how much of the program has come, in tens, so that a screen
// reader is not kept talking.
function progress(got) {
  const percent = String(Math.min(90, Math.floor((got / said.wasmBytes) * 10) * 10));
  const shown = document.querySelector('#boot-loading [data-percent]');
  if (shown && shown.textContent !== percent) shown.textContent = percent;
}

// Where the program comes quickly, nothing flashes up.
function showLoadingLater() {
  setTimeout(() => { if (trying && !standing) bar('boot-loading', true); }, 500);
}

// Says that the program has died. Reload begins it anew; where it dies again
// soon, what it died of is still there, and the page then waits to be asked.
const CRASHES = 'unknot/v1/crashes'; // in a row, in this visit
const SOON = 10_000;

const crashes = () => Number(sessionStorage.getItem(CRASHES));
function survived() {
  setTimeout(() => { if (!dead) sessionStorage.removeItem(CRASHES); }, SOON);
}

let dead = false;
function crashed() {
  if (dead) return;
  dead = true;
  settle();
  root.removeAttribute('data-session'); // saved, and no longer to be spared a new version
  bar('boot-loading', false);
  bar('boot-crashed', true);
  try { sessionStorage.setItem(CRASHES, crashes() + 1); } catch { /* full: it is begun anew each time */ }
}

const fatal = (what) => running && /already exited|unreachable|RuntimeError|call stack/.test(what);
addEventListener('unhandledrejection', (e) => { if (fatal(String(e.reason))) crashed(); });
addEventListener('error', (e) => {
  if (fatal(e.message)) crashed();
  else if (runs && !running && e.target instanceof HTMLScriptElement) {
    stale = true;
    failed();
  }
}, true);

addEventListener('click', (e) => {
  if (e.target instanceof Element && e.target.closest('#boot-reload')) location.reload();
});

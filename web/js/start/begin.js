// Begins the program: once, as soon as it has come and no press is under way.
let trying = false, module = null, settle;

// For read.js, whose worker must not fetch the program at the same time:
// unknotSettled ends when it has come or failed, unknotLoads is one attempt.
window.unknotSettled = new Promise((done) => { settle = done; });

async function begin() {
  if (trying || standing || stale) return;
  trying = true;
  bar('boot-failed', false);
  fetchScripts();
  try {
    await (window.unknotLoads = load());
    settle();
    const { imports, give } = await goAsks;
    const instance = await WebAssembly.instantiate(module, imports);
    await released();
    give({ module, instance });
  } catch (e) {
    console.error('start: the program did not load:', e);
    settle();
    failed();
  }
}

function failed() {
  trying = false;
  cache = 'reload';
  if (tap) tap.removeAttribute('aria-busy');
  bar('boot-loading', false);
  bar('boot-failed', true);
}

// stand is told how to run the program, which has drawn the page when that
// returns and is meant to go on for ever.
function stand(run) {
  const carryOver = leftAs();
  const ended = run();
  standing = true;
  bar('boot-loading', false);
  leaveLinks();
  carryOver();
  if (tap) setTimeout(deliver, 0, tap, 40);
  survived();
  return ended.then(crashed, crashed);
}

addEventListener('click', (e) => {
  if (!(e.target instanceof Element && e.target.closest('#boot-retry'))) return;
  if (stale) {
    location.reload();
    return;
  }
  remember();
  bar('boot-loading', true);
  begin();
});

if (!runs) settle();
else {
  standIn(stand);
  if (embedded) settle();
  else if (crashes() > 1) failed();
  else {
    begin();
    showLoadingLater();
  }
}

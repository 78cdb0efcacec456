// Begins the program: once, as soon as it has come.
let trying = false, module = null, settle;

// For read.js, whose worker must fetch nothing while the program comes and draws:
// unknotSettled ends when it stands or can't, unknotLoads is one attempt.
window.unknotSettled = new Promise((done) => { settle = done; });

async function begin() {
  if (trying || standing || stale) return;
  trying = true;
  bar('boot-failed', false);
  fetchScripts();
  try {
    await (window.unknotLoads = load());
    const { imports, give } = await askedInTime();
    const instance = await WebAssembly.instantiate(module, imports);
    await turn();
    give({ module, instance });
  } catch (e) {
    console.error('start: the program did not load:', e);
    failed();
  }
}

// turn ends when the browser has had its turn. A timer would wait where timers
// set timers; and there are dozens of turns, so one channel serves them all.
const { port1: awaits, port2: calls } = new MessageChannel();
const turns = [];
awaits.onmessage = () => turns.shift()();
const turn = () => new Promise((resume) => {
  turns.push(resume);
  calls.postMessage(null);
});

function failed() {
  trying = false;
  settle();
  cache = 'reload';
  if (tap) tap.removeAttribute('aria-busy');
  bar('boot-loading', false);
  bar(stale ? 'boot-stale' : 'boot-failed', true);
}

// stand is told how to run the program, which is meant to go on for ever. It
// begins in parts, between which the browser has its turn, and shows what it has
// drawn in the last of them, when no press is under way. unknotDraws is for before
// that, and kept when the page stands.
function stand(run) {
  window.unknotTurn = turn;
  window.unknotReleased = () => turn().then(released);
  window.unknotDraws = () => new Promise((stood) => {
    inPlaceOf(drawn(), () => {
      const carryOver = leftAs();
      queueMicrotask(() => { // when this part is over
        stands(carryOver);
        stood();
      });
    });
  });
  running = true;
  return run().then(crashed, crashed);
}

function stands(carryOver) {
  standing = true;
  bar('boot-loading', false);
  leaveLinks();
  carryOver();
  if (tap) deliver(tap, 40); // before what it leads away from is laid out and painted
  settle();
  survived();
}

addEventListener('click', (e) => {
  if (!(e.target instanceof Element && e.target.closest('#boot-retry'))) return;
  remember();
  bar('boot-loading', true);
  begin();
});

if (!runs) {
  settle();
  bar('boot-unable', !able);
} else {
  standIn(stand);
  if (embedded) settle();
  else if (crashes() > 1) failed();
  else {
    begin();
    showLoadingLater();
  }
}

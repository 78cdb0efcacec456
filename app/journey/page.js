// Stands in for the parts of a browser that a journey must control or hear:
// the wall clock, the worker that wakes the program, sound, voice, vibration
// and the wake lock. It is installed before any script of the page, and time
// goes on only when a journey says so.
(() => {
  let now = JOURNEY_NOW;
  const log = [];
  const RealDate = Date;

  class FakeDate extends RealDate {
    constructor(...args) {
      super(...(args.length ? args : [now]));
    }
    static now() {
      return now;
    }
  }
  window.Date = FakeDate;

  let ahead = 0;
  const realNow = performance.now.bind(performance);
  performance.now = () => realNow() + ahead;

  // The ticker: the program posts when it wants to be woken. Each post is also
  // its answer to the wake before, so the clock moves on only after it. Workers
  // for anything else are real.
  const ticker = { at: 0, wake: null, answered: () => {} };
  const RealWorker = window.Worker;
  class FakeTicker {
    addEventListener(type, listener) {
      if (type !== "message") return;
      ticker.wake = (at) => listener({ data: at });
      if (!window.journeySilentTicker) queueMicrotask(() => ticker.wake(0)); // it runs
    }
    postMessage(at) {
      ticker.at = at;
      ticker.answered();
    }
    terminate() {}
  }
  window.Worker = function (address, ...options) {
    return /\/ticker\./.test(address) ? new FakeTicker() : new RealWorker(address, ...options);
  };

  // Timers run in real time, for the program draws by them. The page is settled
  // when none is due soon: a frame takes 33 ms, and waits behind a timer that is
  // due before it. After each tap the program looks for more than a second
  // whether sound has come, which nobody waits for.
  const due = new Map(); // when each timer rings
  const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = window;
  window.setTimeout = (call, delay = 0, ...args) => {
    const id = realSetTimeout(() => {
      due.delete(id);
      call(...args);
    }, delay);
    due.set(id, realNow() + delay);
    return id;
  };
  window.clearTimeout = (id) => {
    due.delete(id);
    realClearTimeout(id);
  };
  const soon = () => [...due.values()].some((at) => at - realNow() < 100);
  const settled = async () => {
    do await new Promise((done) => realSetTimeout(done, 1));
    while (soon());
  };

  const note = (kind, text) => log.push({ at: now, kind, text });

  // Sound: only what was scheduled and not taken back counts as heard.
  const heard = [];
  const audioStart = now;
  const param = () => new Proxy({ value: 0 }, { get: (o, k) => (k in o ? o[k] : () => param()), set: () => true });
  class FakeNode {
    constructor(context) {
      this.context = context;
      this.gain = param();
      this.frequency = param();
      this.detune = param();
      this.Q = param();
    }
    connect(next) {
      return next;
    }
    disconnect() {}
    addEventListener() {}
    setPeriodicWave() {}
    start(at = 0) {
      this.entry = { at: audioStart + at * 1000, stopped: Infinity };
      heard.push(this.entry);
    }
    stop(at = 0) {
      if (this.entry) this.entry.stopped = audioStart + at * 1000;
    }
  }
  window.AudioContext = class extends EventTarget {
    constructor() {
      super();
      this.state = "suspended";
      this.destination = new FakeNode(this);
      window.journeyContexts = (window.journeyContexts || 0) + 1;
    }
    get currentTime() {
      return (now - audioStart) / 1000;
    }
    get baseLatency() {
      return 0;
    }
    resume() {
      this.state = "running";
      this.dispatchEvent(new Event("statechange"));
      return Promise.resolve();
    }
    suspend() {
      this.state = "suspended";
      return Promise.resolve();
    }
    close() {
      this.state = "closed";
      return Promise.resolve();
    }
    createOscillator() {
      return new FakeNode(this);
    }
    createGain() {
      return new FakeNode(this);
    }
    createBiquadFilter() {
      return new FakeNode(this);
    }
  };
  window.webkitAudioContext = undefined;

  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  const voices = [{ name: "Journey", lang: "en-GB", localService: true, default: true, voiceURI: "journey" }];
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => voices,
    speak: (u) => {
      if (u.text.trim()) note("say", u.text);
      setTimeout(() => {
        u.dispatchEvent(new Event("start"));
        u.dispatchEvent(new Event("end"));
      });
    },
    cancel: () => {},
    resume: () => {},
    pause: () => {},
  });
  Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });

  Object.defineProperty(Navigator.prototype, "vibrate", { value: (p) => (note("vibrate", String(p)), true), configurable: true });

  const locks = { held: 0, refuse: false };
  Object.defineProperty(Navigator.prototype, "wakeLock", {
    configurable: true,
    value: {
      request: () => {
        if (locks.refuse) return Promise.reject(new DOMException("refused", "NotAllowedError"));
        locks.held++;
        const lock = Object.assign(new EventTarget(), { released: false, type: "screen" });
        lock.release = () => {
          if (!lock.released) {
            lock.released = true;
            locks.held--;
            lock.dispatchEvent(new Event("release"));
          }
          return Promise.resolve();
        };
        return Promise.resolve(lock);
      },
    },
  });

  addEventListener("DOMContentLoaded", () => {
    let last = "";
    new MutationObserver(() => {
      const region = document.getElementById("said");
      const text = region ? region.textContent.trim() : "";
      if (text && text !== last) note("announce", text);
      last = text;
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  });

  const errors = [];
  addEventListener("error", (e) => errors.push(e.message));
  addEventListener("unhandledrejection", (e) => errors.push(String(e.reason)));

  window.journey = {
    log,
    errors,
    heard,
    locks,
    now: () => now,
    // advance lets time pass with the page in sight: the program is woken
    // whenever it asked to be, and has drawn what it has to when it is over.
    async advance(ms) {
      const until = now + ms;
      while (ticker.at && ticker.at <= until) {
        now = Math.max(now, ticker.at);
        ticker.at = 0;
        const answer = new Promise((done) => (ticker.answered = done));
        ticker.wake(now);
        await answer;
        await settled();
      }
      now = until;
      await settled();
    },
    // sleep moves the wall clock, as a locked phone does, then wakes. Some
    // browsers move the other clock along, most leave it where it was.
    async sleep(ms, both) {
      now += ms;
      if (both) ahead += ms;
      if (!ticker.at) return;
      ticker.at = 0;
      const answer = new Promise((done) => (ticker.answered = done));
      ticker.wake(now);
      await answer;
      await settled();
    },
  };
})();

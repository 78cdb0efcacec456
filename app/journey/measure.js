// Listens to a page that runs on its own clocks: when each change of the
// session was carried out, and when each sound was scheduled to be heard.
(() => {
  const measured = { saves: [], sounds: [], tasks: [] };
  window.measured = measured;

  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    setItem.call(this, key, value);
    if (key !== "unknot/v1/session") return;
    const { model } = JSON.parse(value);
    measured.saves.push({
      at: Date.now(),
      phase: model.phase,
      segment: model.at,
      since: Date.parse(model.since),
      spent: model.spent / 1e6,
      total: model.total / 1e6,
    });
  };

  const wrap = (name) => {
    const { start } = window[name].prototype;
    window[name].prototype.start = function (when = 0, ...rest) {
      const due = Date.now() + (when - this.context.currentTime) * 1000;
      measured.sounds.push({ at: Math.max(due, Date.now()) });
      return start.call(this, when, ...rest);
    };
  };
  ["OscillatorNode", "AudioBufferSourceNode"].forEach(wrap);

  // Start-up: when the program was begun, and when it had drawn the page. What
  // kept the page from answering for long, and when.
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) measured.tasks.push({ at: startTime, took: duration });
  }).observe({ type: "longtask" });
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...args) => {
    measured.begun ??= performance.now();
    const result = await instantiate(...args);
    measured.wasm = (result.instance || result).exports.mem;
    return result;
  };
  addEventListener("DOMContentLoaded", () => {
    const built = document.body.firstElementChild;
    new MutationObserver(() => {
      if (!built.isConnected) measured.stands ??= performance.now();
    }).observe(document.body, { childList: true });
  });
})();

// A clock in a worker, because the timers of a hidden page are slowed down to
// one a minute. First of all it says 0: it runs. It is told a time, in
// milliseconds since 1970, and says it back when it has come, or at once when
// the clock was set back; 0 asks for none.
'use strict';

// A timer counts neither sleep nor a clock that is set, so it is never trusted
// for longer than this, in milliseconds.
const LONGEST = 1000;

let due = 0;
let last = 0; // when it last looked
let timer;

const look = () => {
  clearTimeout(timer);
  if (!due) return;
  const now = Date.now();
  const setBack = now < last;
  last = now;
  const left = due - now;
  if (left > 0 && !setBack) {
    timer = setTimeout(look, Math.min(left, LONGEST));
    return;
  }
  const came = due;
  due = 0;
  postMessage(came);
};

onmessage = (e) => {
  due = e.data;
  look();
};
postMessage(0);

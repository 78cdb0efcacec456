// A clock in a worker, because the timers of a hidden page are slowed down to
// one a minute. It is told a time, in milliseconds since 1970, and says it back
// when it has come; 0 asks for none.
'use strict';

// A timer counts neither sleep nor a clock that is set, so it is never trusted
// for longer than this, in milliseconds.
const LONGEST = 1000;

let due = 0;
let timer;

const look = () => {
  clearTimeout(timer);
  if (!due) return;
  const left = due - Date.now();
  if (left > 0) {
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

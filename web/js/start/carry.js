// The program draws the page anew when it stands. What a person has done to the
// one that was built, before that or on an earlier visit that the browser
// remembers, is carried over.

// drawn is the element that holds the page. Extensions put theirs beside it, or
// around it.
const drawn = () => [...document.querySelectorAll('.site, .session, .embed')].find((el) => el.querySelector('main'));

// twin finds what took an old element's place: by id, else by its place and
// words, whose spaces may differ. Only the built page holds a noscript.
const saying = (el) => el.textContent.replace(/\s+/g, '');
const kids = (el) => [...el.children].filter((kid) => kid.tagName !== 'NOSCRIPT');
function twin(old) {
  if (old.isConnected) return old;
  if (old.id) return document.getElementById(old.id);
  const path = [];
  for (let el = old; el.parentElement; el = el.parentElement) {
    path.unshift(kids(el.parentElement).indexOf(el));
  }
  const now = path.reduce((el, i) => el && kids(el)[i], drawn());
  return now && now.tagName === old.tagName && saying(now) === saying(old) ? now : null;
}

const toggles = (el) => /^(checkbox|radio)$/.test(el.type);

// changed are the controls that no longer say what they were built to say, and
// what was unfolded.
function changed() {
  return [...document.querySelectorAll('details[open], input, textarea')].filter((el) => {
    if (el.tagName === 'DETAILS') return true;
    if (toggles(el)) return el.checked !== el.defaultChecked && (el.checked || el.type === 'checkbox');
    return el.value !== el.defaultValue;
  });
}

function carry(old) {
  const now = twin(old);
  if (!now || now === old) return;
  if (now.tagName === 'DETAILS') now.open = true;
  else if (toggles(now)) {
    if (now.checked !== old.checked) now.click(); // tells the program, too
  } else if (now.value !== old.value) {
    now.value = old.value;
    for (const type of ['input', 'change']) now.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

// placed returns what puts the page back to where it is now: by the first line
// in sight, for the program may have something to say above it.
function placed() {
  const left = scrollX, top = scrollY;
  const box = (el) => el.getBoundingClientRect();
  const inSight = (el) => !el.children.length && box(el).height && box(el).top >= 0;
  const line = top && [...document.querySelectorAll('main *')].find(inSight);
  const at = line && box(line).top;
  return () => {
    scrollTo(left, top);
    const now = line && twin(line);
    if (now) scrollBy(0, box(now).top - at);
  };
}

// leftAs returns what makes the page that the program has drawn what it is now.
function leftAs() {
  const controls = changed(), focus = document.activeElement, back = placed();
  return () => {
    controls.forEach(carry);
    const now = focus && !focus.isConnected && twin(focus);
    if (now) now.focus({ preventScroll: true });
    back();
    if (location.hash) setTimeout(back, 30); // go-app goes to the fragment once more
  };
}

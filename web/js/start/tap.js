// The one button that is tapped before the program stands is shown busy, and
// its tap delivered once when it does.
let tap = null;

function remember(button) {
  if (tap) tap.removeAttribute('aria-busy');
  if (button) tap = button;
  if (tap) tap.setAttribute('aria-busy', 'true');
}

function deliver(old, tries) {
  const now = twin(old);
  if (now && now !== old && !now.disabled) now.click();
  else if (tries) setTimeout(deliver, 50, old, tries - 1); // the first drawing may not be the last
}

addEventListener('click', (e) => {
  const button = e.target instanceof Element && e.target.closest('button');
  if (!button || !runs || standing || stale || button.closest('#boot')) return;
  e.preventDefault();
  if (reveal(button)) return;
  remember(button);
  bar('boot-loading', true);
  begin();
}, true);

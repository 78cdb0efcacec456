// While a press is under way the page is not replaced: its click would be lost.
// A press goes from down to up, or on a touch screen to the click after it.
let held = false, wake = () => {}, end;

const hold = () => { clearTimeout(end); held = true; };
const free = (e) => {
  clearTimeout(end);
  const click = e.pointerType === 'touch' || e.type === 'touchend' ? 300 : 0;
  end = setTimeout(() => { held = false; wake(); }, click);
};
const listen = (types, react) => types.split(' ').forEach((type) => {
  addEventListener(type, (e) => { if (runs && !standing) react(e); }, { capture: true, passive: true });
});
listen('pointerdown keydown', hold);
listen('pointerup touchend touchcancel keyup click change dragend', free);
listen('pointercancel', (e) => { if (e.pointerType !== 'touch') free(e); }); // a touch that scrolls ends later
listen('blur', (e) => { if (e.target === window) free(e); });

async function released() {
  while (held) await new Promise((resume) => { wake = resume; });
}

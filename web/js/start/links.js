// go-app takes every link on the page for a way within the program. It keeps
// those to pages that run; the rest are the browser's.
const within = new Set(said.runs?.split(' '));

function leaveLinks() {
  const route = window.onclick;
  window.onclick = (e) => {
    const link = e.target instanceof Element && e.target.closest('a[href]');
    if (!link || (link.origin === location.origin && within.has(link.pathname) && !e.shiftKey)) route.call(window, e);
  };
}

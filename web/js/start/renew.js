// Loads the page again where a part of it is gone for good. What came in place
// of a script may be in the browser's own cache, which a reload leaves alone.
addEventListener('click', async (e) => {
  const button = e.target instanceof Element && e.target.closest('#boot-renew');
  if (!button) return;
  button.setAttribute('aria-busy', 'true');
  const again = ({ src }) => src && inTime(SILENT_WORKER, realFetch.call(window, src, { cache: 'reload' })).catch(() => {});
  await Promise.all([...document.scripts].map(again));
  location.reload();
});

// Fills the snippets and the previews of the page for publishers from what is
// chosen there, and copies them. The page is drawn without the program.
(() => {
  'use strict';
  const form = document.getElementById('publish');
  const base = new URL('..', document.baseURI).href; // the page is one folder down
  const chosen = (name) => document.getElementById(`choose-${name}`).value;
  const put = (id, text) => { document.getElementById(`snippet-${id}`).value = text; };
  const safe = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const first = chosen('accent'); // our own, which needs no saying

  const fill = () => {
    const [routine, theme, load, accent] = ['routine', 'theme', 'load', 'accent'].map(chosen);
    const about = document.getElementById(`text-${routine}`);
    const title = safe(about.dataset.title);
    const page = `${base}routines/${routine}/`;
    const steps = [...about.querySelectorAll('li')].map((step) => `  <li>${safe(step.textContent)}</li>\n`).join('');
    const inside = `<a href="${page}">${title}</a>\n<ol>\n${steps}</ol>`;
    const extra = (theme === 'auto' ? '' : ` theme="${theme}"`) + (accent === first ? '' : ` accent="${accent}"`) +
      (load === 'tap' ? '' : ` load="${load}"`);
    const element = `<unknot-routine routine="${routine}" lang="${document.documentElement.lang}"${extra} style="display:block;height:640px;overflow:auto">\n${inside}\n</unknot-routine>\n`;
    put('script', `${element}<script async src="${base}embed/v1.js"></script>`);
    put('pinned', `${element}<script async src="${base}${form.dataset.pinned}" integrity="${form.dataset.sum}" crossorigin="anonymous"></script>`);
    const look = String(new URLSearchParams({ ...(theme !== 'auto' && { theme }), ...(accent !== first && { accent }) }));
    const query = look && `?${look}`;
    put('frame', `<iframe src="${base}embed/${routine}/${safe(query)}" title="${title}" width="100%" height="640" frameborder="0" loading="lazy" allow="screen-wake-lock; autoplay; fullscreen"></iframe>`);
    put('text', `${inside}\n<p>${safe(form.dataset.notFor)} <a href="${base}safety/">${safe(form.dataset.safety)}</a></p>${about.querySelector('img') ? `\n<img src="${base}publish/${routine}.png" width="232" height="232" alt="${page}">` : ''}`);
    const { origin } = new URL(base);
    document.getElementById('snippet-policy').textContent = `script-src ${origin}; frame-src ${origin}`;
    for (const side of ['light', 'dark']) {
      const frame = document.getElementById(`preview-${side}`);
      const src = `${base}embed/${routine}/?${new URLSearchParams({ theme: side, ...(accent !== first && { accent }) })}`;
      if (frame.src !== src) frame.src = src;
      frame.classList.toggle('publish__preview--phone', chosen('width') === 'phone');
    }
  };

  document.addEventListener('change', fill);
  document.addEventListener('click', async (e) => {
    const button = e.target instanceof Element && e.target.closest('[data-copy]');
    if (!button) return;
    const field = document.getElementById(button.dataset.copy);
    const words = button.textContent;
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = words; }, 2000);
    } catch { field.select(); } // the person copies it
  });
  form.addEventListener('submit', (e) => e.preventDefault());
  fill();
})();

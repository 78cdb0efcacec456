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

  const tag = 'unknot-routine';
  const made = (attributes) => {
    const el = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    return el;
  };
  const written = (attributes) => Object.entries(attributes).map(([name, value]) => ` ${name}="${safe(value)}"`).join('');

  // Room for the card, by how wide the article is: as much as it takes here at
  // the least width of each kind. Padding is what CSS counts by the width.
  const room = (which) => {
    const card = made(which);
    document.getElementById('measure').replaceChildren(card);
    const [wide, phone, small] = [560, 320, 280].map((width) => {
      card.style.width = `${width}px`;
      return `${card.offsetHeight}px`;
    });
    return `height:0;padding-bottom:clamp(${wide},(560px - 100%)*999,clamp(${phone},(320px - 100%)*999,${small}))`;
  };

  const fill = () => {
    const [routine, theme, load, accent] = ['routine', 'theme', 'load', 'accent'].map(chosen);
    const has = (list, id) => form.dataset[list].split(' ').includes(id);
    const field = (name, on) => { document.getElementById(`choose-${name}`).disabled = !on; return on && chosen(name) !== 'any' ? chosen(name) : ''; };
    const spot = field('spot', has('chooses', routine));
    const side = field('side', spot && !has('paired', spot));
    const which = { routine, ...(spot && { spot }), ...(side && { side }) };
    const look = { ...(theme !== 'auto' && { theme }), ...(accent !== first && { accent }) };

    const about = document.getElementById(`text-${routine}`);
    const place = spot && document.getElementById('choose-spot').selectedOptions[0].textContent;
    const title = safe(about.dataset.title + (spot && `: ${side ? form.dataset[side].replace('{spot}', place) : place}`));
    const page = spot ? `${base}spots/${spot}/` : `${base}routines/${routine}/`;
    const code = `${base}publish/${spot ? `spot-${spot}` : routine}.png`;
    const steps = [...about.querySelectorAll('li')].map((step) => `  <li>${safe(step.textContent)}</li>\n`).join('');
    const inside = `<a href="${page}">${title}</a>\n<ol>\n${steps}</ol>`;

    const style = `display:block;${load === 'tap' && customElements.get(tag) ? room(which) : 'height:640px'};overflow:auto`;
    const element = `<${tag}${written({ ...which, lang: document.documentElement.lang, ...look, ...(load !== 'tap' && { load }), style })}>\n${inside}\n</${tag}>\n`;
    put('script', `${element}<script async src="${base}embed/v1.js"></script>`);
    put('pinned', `${element}<script async src="${base}${form.dataset.pinned}" integrity="${form.dataset.sum}" crossorigin="anonymous"></script>`);
    const query = String(new URLSearchParams({ ...(spot && { spot }), ...(side && { side }), ...look }));
    put('frame', `<iframe src="${base}embed/${routine}/${safe(query && `?${query}`)}" title="${title}" width="100%" height="640" frameborder="0" loading="lazy" allow="screen-wake-lock; autoplay; fullscreen"></iframe>`);
    put('text', `${inside}\n<p>${safe(form.dataset.notFor)} <a href="${base}safety/">${safe(form.dataset.safety)}</a></p>${about.querySelector('img') ? `\n<img src="${code}" width="232" height="232" alt="${page}">` : ''}`);
    const { origin } = new URL(base);
    document.getElementById('snippet-policy').textContent = `script-src ${origin}; frame-src ${origin}`;
    document.getElementById('snippet-style').textContent = `${tag} { ${style.replace(/;/g, '; ')} }`;
    for (const side of ['light', 'dark']) {
      const preview = document.getElementById(`preview-${side}`);
      preview.replaceChildren(made({ ...which, ...look, theme: side }));
      preview.classList.toggle('publish__preview--phone', chosen('width') === 'phone');
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
  customElements.whenDefined(tag).then(fill);
  const loader = document.createElement('script');
  loader.src = `${base}embed/v1.js`;
  document.head.append(loader);
})();

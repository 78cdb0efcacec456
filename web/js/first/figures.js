// Figures are images. Some engines show them in the colours that the device
// prefers even where a person chose others, so a chosen theme is asked for by
// name: each file holds both. It is in front of read.js and of embed.js.
(() => {
  'use strict';
  const root = document.documentElement;
  const dress = (picture) => {
    const name = root.dataset.theme ? `#${root.dataset.theme}` : '';
    const still = picture.parentElement.querySelector('source');
    for (const [from, of] of [[picture, 'src'], [still, 'srcset']]) {
      const file = from?.getAttribute(of);
      if (file && file !== file.replace(/#.*|$/, name)) from.setAttribute(of, file.replace(/#.*|$/, name));
    }
  };
  document.addEventListener('load', ({ target }) => {
    if (target instanceof Element && target.matches('.figure__picture')) dress(target);
  }, true);
  new MutationObserver(() => document.querySelectorAll('.figure__picture').forEach(dress))
    .observe(root, { attributeFilter: ['data-theme'] });
})();

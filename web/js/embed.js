// The frame's side of a routine inside somebody else's page. It tells the page
// around it how high it is and, once that page has said hello, what the session
// is doing; never an answer, and nothing about the person. It runs before the
// program and without it. web/embed/messages.d.ts has the messages.
(() => {
  'use strict';
  const root = document.documentElement;
  const framed = window !== window.parent;
  const asked = new URLSearchParams(location.hash.replace(/^#\??/, ''));
  const query = new URLSearchParams(location.search);
  const id = asked.get('id') || '';
  let host = null; // the origin of the page around, once it has said hello

  // Black or white, whichever reads better on a colour.
  const onto = (colour) => {
    const [r, g, b] = [1, 3, 5].map((i) => (parseInt(colour.slice(i, i + 2), 16) / 255) ** 2.2);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? '#000000' : '#ffffff';
  };
  const dress = ({ theme, accent }) => {
    if (theme === 'auto') delete root.dataset.theme;
    else if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (typeof accent !== 'string' || !/^#[0-9a-f]{6}$/i.test(accent)) return; // a list of one reads the same
    root.style.setProperty('--accent', accent);
    root.style.setProperty('--on-accent', onto(accent));
  };
  const option = (name) => asked.get(name) ?? query.get(name);
  dress({ theme: option('theme'), accent: option('accent') });

  const tell = (type, more) => {
    if (framed && host) window.parent.postMessage({ ns: 'unknot', v: 1, id, type, ...more }, host);
  };

  let phase = 'idle', step = 0;
  // What the page around has heard of the session, and what is worth an event
  // there since.
  let heard = { phase, step };
  const tellState = () => {
    const events = [];
    if (phase === 'running' && !/running|paused/.test(heard.phase)) events.push('start');
    if (step && step !== heard.step) events.push('step');
    if (phase === 'done' && heard.phase !== 'done') events.push('finish');
    if (host) heard = { phase, step };
    tell('state', { phase, step, events });
  };
  let begun = false; // Start was tapped, and the session stands in place of the text

  // A height is no secret, so it goes to anyone, in every dialect that a page
  // around may listen for. From Start on it stands still, lest the article jump
  // or a button end up far from the clock; so there is room for a session from
  // the first. It stops where each answer only makes the page grow.
  const room = 640;
  let height = 0, grew = 0, due = 0;
  const secret = asked.get('secret'), pym = query.get('childId');
  const measure = () => {
    due = 0;
    if (begun) return;
    const now = Math.min(4000, Math.max(room, Math.ceil(document.body.getBoundingClientRect().height)));
    if (Math.abs(now - height) < 2 || grew > 10) return;
    grew = now > height ? grew + 1 : 0;
    height = now;
    for (const said of [
      { ns: 'unknot', v: 1, id, type: 'height', px: now },
      { sentinel: 'amp', type: 'embed-size', height: now },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height: now }),
      secret && { message: 'height', value: now, secret },
      pym && `pymxPYMx${pym}xPYMxheightxPYMx${now}`,
    ]) if (said) window.parent.postMessage(said, '*');
  };
  const remeasure = () => { due = due || setTimeout(measure, 100); };

  // Of several on a page, only one runs. Where they share an origin they hear
  // of each other here; else the page around tells them.
  let others = null;
  try { others = new BroadcastChannel('unknot/v1/running'); } catch { /* an origin of its own */ }
  const pause = () => { if (phase === 'running') dispatchEvent(new Event('unknot-pause')); };
  if (others) others.onmessage = pause;

  const look = (session) => {
    const was = phase;
    if (session.dataset.state === phase && Number(session.dataset.step) === step) return;
    phase = session.dataset.state;
    step = Number(session.dataset.step);
    if (phase === 'running' && was !== 'running' && others) others.postMessage('running');
    tellState();
  };
  // The session stands in the page before Start, out of sight, and the program
  // draws it anew.
  let followed = null;
  const changes = new MutationObserver(() => look(followed));
  const follow = () => {
    const session = document.querySelector('.embed > .session');
    if (!session || session === followed) return;
    begun = true;
    followed = session;
    changes.disconnect();
    changes.observe(session, { attributeFilter: ['data-state', 'data-step'] });
    look(session);
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (!framed || source !== window.parent || !data || data.ns !== 'unknot' || data.v !== 1) return;
    if ((data.id || '') !== id || origin === 'null' || (host && origin !== host)) return;
    if (data.type === 'hello') {
      host = origin;
      tell('ready', {});
      tellState();
      height = 0;
      remeasure();
    } else if (!host) return;
    else if (data.type === 'config') dress(data);
    else if (data.type === 'pause') pause();
  });

  // What the session is made of, for the whole program to go on with: the
  // choices, the place, what was done and since when. In the fragment it reaches
  // no server. Cautions stay behind: they are about the person, and are asked for
  // there.
  const carried = () => {
    const { model, answers = {} } = JSON.parse(localStorage.getItem('unknot/v1/session')) || {};
    if (!model) return '';
    const { plan: { choices, segments }, at, acts = [] } = model;
    const { step, spot, side } = segments[at];
    const kept = { begun: answers.at, choices: { ...choices, cautions: undefined }, place: { step, spot, side }, acts };
    const bytes = new TextEncoder().encode(JSON.stringify(kept));
    return `#resume=${btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
  };

  // A sandbox may keep the frame from opening pages. Then the address is all
  // there is to give.
  const opened = ({ origin, pathname, href }, shown) => {
    const page = window.open(href, '_blank');
    if (page) page.opener = null;
    else {
      shown.querySelector('[data-address]').textContent = origin + pathname;
      shown.hidden = false;
    }
  };

  // Nothing navigates in the frame: it would be in the way of the Back button
  // of the page around.
  addEventListener('click', (e) => {
    const shown = document.getElementById('embed-blocked');
    if (!shown.contains(e.target)) shown.hidden = true;
    const link = e.target instanceof Element && e.target.closest('a[href]');
    if (!link || link.closest('#boot-lost') || /^(tel|sms):/.test(link.href)) return;
    if (link.getAttribute('href').startsWith('#')) {
      e.preventDefault();
      e.stopPropagation();
      document.getElementById(link.hash.slice(1))?.scrollIntoView();
      return;
    }
    if (link.closest('.embed__go-on')) link.hash = carried();
    link.target = '_blank';
    link.rel = 'noopener';
    if (self.origin !== 'null') return;
    e.preventDefault();
    e.stopPropagation();
    opened(link, shown);
  }, true);

  // What is asked for is said before Start, too. The program begins with it.
  const sayWhere = () => {
    const spot = option('spot'), side = option('side');
    if (!spot && !side) return;
    const lines = [...document.querySelectorAll('.embed__spot')].filter((line) => line.dataset.spot === spot);
    const exact = lines.find((line) => (line.dataset.side || '') === (side || ''));
    if (!exact) console.warn(`Unknot: there is no spot "${spot}" with the side "${side}" to begin with here.`);
    if (lines.length) (exact || lines[0]).hidden = false;
  };

  addEventListener('DOMContentLoaded', () => {
    sayWhere();
    if (framed) new ResizeObserver(remeasure).observe(document.body);
    const finder = new MutationObserver(follow);
    for (const changed of [document.body, document.querySelector('.embed')]) finder.observe(changed, { childList: true });
    // The tap that opened the frame was the one that meant to start.
    if (asked.has('start')) document.getElementById('embed-start').click();
  });
})();

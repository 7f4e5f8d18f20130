import MiniSearch from 'minisearch';

import {SEARCH} from './search-settings.js';

/** The most results that are shown. */
const MOST = 12;

/** Milliseconds of quiet before a search, so that results do not jump at each key. */
const PAUSE = 120;

/**
 * Makes the search of the page work. The index loads once the field has the focus; what is typed leaves the page never.
 *
 * @param {string} root - The address of the folder of the site.
 */
export function startSearch(root) {
  const box = document.querySelector('.search');
  const [field, results, found, list] = ['#search', '#results', '#found', '#results ol'].map(selector =>
    box.querySelector(selector),
  );
  let loading;
  let timer;
  const close = () => (results.hidden = true);
  const show = async () => {
    const words = field.value.trim();
    if (!words) return close();
    const index = await (loading ??= loadIndex(root));
    if (words !== field.value.trim()) return; // more was typed meanwhile
    const hits = index?.search(words) ?? [];
    list.replaceChildren(...hits.slice(0, MOST).map(hit => resultOf(hit, root)));
    found.textContent = index ? countOf(hits.length) : 'The index of the search could not be loaded.';
    results.hidden = false;
  };

  box.hidden = false;
  field.addEventListener('focus', () => void (loading ??= loadIndex(root)), {once: true});
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
  box.addEventListener('keydown', event => moveWithKeys(event, field, list, close));
  document.addEventListener('pointerdown', event => box.contains(event.target) || close());
  box.addEventListener(
    'focusout',
    event => event.relatedTarget && !box.contains(event.relatedTarget) && close(),
  );
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    field.focus();
  });
}

/** The index, `undefined` where it cannot be loaded. It is a script, since browsers load nothing else from disk. */
function loadIndex(root) {
  return new Promise(resolve => {
    const script = document.createElement('script');
    script.addEventListener('load', () =>
      resolve(MiniSearch.loadJSON(globalThis.solidaritySearchIndex, SEARCH)),
    );
    script.addEventListener('error', () => resolve(undefined));
    script.setAttribute('src', scriptAddress(new URL('assets/search-index.js', root).href));
    document.head.append(script);
  });
}

/** The address of a script in the form that a page with Trusted Types takes. */
function scriptAddress(url) {
  const policy = globalThis.trustedTypes?.createPolicy('site', {createScriptURL: address => address});
  return policy ? policy.createScriptURL(url) : url;
}

function resultOf({id, page, heading, shown, lang}, root) {
  const link = Object.assign(document.createElement('a'), {href: new URL(id, root).href, lang});
  const title = Object.assign(document.createElement('b'), {textContent: heading});
  const place = heading === page ? [] : [` · ${page}`];
  const text = Object.assign(document.createElement('span'), {textContent: shown});
  link.append(title, ...place, text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

const countOf = number =>
  number === 0 ? 'Nothing found.' : number === 1 ? '1 passage found.' : `${number} passages found.`;

/** Arrows go from the field through the results and back; Escape closes them. */
function moveWithKeys(event, field, list, close) {
  const stops = [field, ...list.querySelectorAll('a')];
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (event.key === 'Escape') {
    close();
    field.focus();
  } else if (step) {
    event.preventDefault();
    stops[Math.max(0, stops.indexOf(document.activeElement) + step)]?.focus();
  }
}

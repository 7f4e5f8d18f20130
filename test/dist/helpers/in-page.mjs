// Functions that tests run inside a page. Each is sent there as text, so it can use only its arguments.

/** The state of each element of the library once none is waiting; the status is `none` where the library has not loaded. */
export async function settledElements() {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
    /^solidarity-/.test(localName),
  );
  await Promise.all(elements.map(element => element.settled));
  return elements.map(element => {
    const box = element.shadowRoot?.querySelector('.box');
    return {
      tag: element.localName,
      status: element.status ?? 'none',
      lang: box?.lang,
      text: (box ?? element).innerText.replace(/\s+/g, ' ').trim(),
      isSeen: element.checkVisibility() && element.getBoundingClientRect().height > 0,
    };
  });
}

/** Presses a button of the page. */
export function pressButton(selector) {
  document.querySelector(selector).click();
}

/** The languages in the menu of the page. */
export function languagesToChoose() {
  return [...document.querySelector('#language').options].map(({value}) => value);
}

/** Chooses a language of the page and waits until all elements are in it. */
export async function chooseLanguage(language) {
  const select = document.querySelector('#language');
  select.value = language;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  const elements = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const speaks = element => element.shadowRoot.querySelector('.box')?.lang === language;
  for (let tries = 0; tries < 250 && !elements.every(speaks); tries++)
    await new Promise(resolve => setTimeout(resolve, 20));
}

/** Sets the language of each element by tag and waits until all have changed. */
export async function giveLanguages(byTag) {
  const elements = Object.keys(byTag).map(tag => document.querySelector(tag));
  for (const element of elements) element.lang = byTag[element.localName];
  const speaks = ({shadowRoot, localName}) => shadowRoot.querySelector('.box')?.lang === byTag[localName];
  for (let tries = 0; tries < 250 && !elements.every(speaks); tries++)
    await new Promise(resolve => setTimeout(resolve, 20));
}

/** The data stored in the browser for this origin, by kind; empty kinds are left out. */
export async function tracesLeft() {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const traces = {
    cookies: document.cookie ? document.cookie.split('; ') : [],
    localStorage: Object.keys(window.localStorage),
    sessionStorage: Object.keys(window.sessionStorage),
    databases: (await window.indexedDB.databases()).map(({name}) => name),
    caches: (await window.caches?.keys()) ?? [],
    workers: workers.map(({scope}) => scope),
  };
  return Object.fromEntries(Object.entries(traces).filter(([, left]) => left.length > 0));
}

/** The names on `window` and on built-in objects, and the registered symbols. */
export function namesOnThePage() {
  const shared = {window, Symbol, document, navigator, HTMLElement, 'Object.prototype': Object.prototype};
  return Object.entries(shared).flatMap(([holder, object]) =>
    Reflect.ownKeys(object).map(key => `${holder}: ${String(key)}`),
  );
}

/** Sets `now` of every element to an ISO time. */
export async function showMoment(moment) {
  const elements = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  for (const element of elements) element.now = new Date(moment);
  await Promise.all(elements.map(element => element.updateComplete));
}

/**
 * Intercepts copies, messages, files, sheets and links from now on, and records them in `window.kept`; and in
 * `window.sheets` the content of the sheets.
 */
export function keepWhatLeaves() {
  const kept = {copied: [], shared: [], saved: [], printed: [], followed: []};
  const replace = (object, name, value) => Object.defineProperty(object, name, {configurable: true, value});
  replace(window, 'kept', kept);
  replace(navigator, 'clipboard', {writeText: async text => void kept.copied.push(text)});
  replace(navigator, 'share', async message => void kept.shared.push(message));

  const links = window.HTMLAnchorElement.prototype;
  const {click} = links;
  replace(links, 'click', function () {
    if (this.download) kept.saved.push(this.download);
    else click.call(this);
  });
  window.addEventListener('click', event => {
    const link = event.composedPath().find(({localName}) => localName === 'a');
    if (!link) return;
    event.preventDefault();
    kept.followed.push({href: link.href, rel: link.rel, referrerPolicy: link.referrerPolicy});
  });

  // A sheet is printed from a frame, in which some browsers replace the document while loading.
  const sheets = (window.sheets = []);
  const keepSheets = view => {
    if (!view) return; // the next sheet has replaced it
    replace(view, 'print', () => {
      kept.printed.push(view.document.body.innerText);
      sheets.push(view.document.body);
      view.dispatchEvent(new Event('beforeprint'));
    });
  };
  const onFrame = frame => {
    keepSheets(frame.contentWindow);
    frame.addEventListener('load', () => keepSheets(frame.contentWindow));
  };
  const onRecord = ({addedNodes}) =>
    [...addedNodes].filter(({localName}) => localName === 'iframe').forEach(onFrame);
  new window.MutationObserver(records => records.forEach(onRecord)).observe(document.body, {childList: true});
}

/**
 * Presses every control inside the elements of the library, each once and as soon as it is visible: buttons, summaries, boxes and
 * links; writes into every field and chooses every option. Returns how many there were, by tag.
 */
export async function pressEverything() {
  const CONTROLS = 'a[href], button, summary, input, select, textarea';
  const MOST = 500;
  const elements = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const pendingUpdates = async () => {
    await new Promise(resolve => setTimeout(resolve));
    await Promise.all(elements.map(element => element.updateComplete));
  };
  const write = async (field, value) => {
    field.value = value;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    await pendingUpdates();
  };
  const press = async control => {
    control.focus();
    if (control.localName === 'textarea') {
      if (!control.readOnly) await write(control, `${control.value} …`);
    } else if (control.localName === 'select') {
      for (const {value} of [...control.options, control.options[0]]) await write(control, value);
    } else {
      control.click();
      await pendingUpdates();
    }
  };

  const pressed = new Map(elements.map(element => [element, new Set()]));
  const next = () => {
    for (const [{shadowRoot}, done] of pressed) {
      const inSight = control => !done.has(control) && control.checkVisibility();
      const control = [...shadowRoot.querySelectorAll(CONTROLS)].find(inSight);
      if (control) return {control, done};
    }
    return undefined;
  };
  for (let count = 0, found; (found = next()); count++) {
    if (count > MOST) throw new Error(`There are more than ${MOST} controls.`);
    found.done.add(found.control);
    await press(found.control);
  }
  return Object.fromEntries([...pressed].map(([{localName}, done]) => [localName, done.size]));
}

// A script of the host page, run just before ours. It keeps in mind how the page was, hears what is said and thrown in it, and tells
// in `window.host.look()` what became of all that. It is a classic script without helpers, so that it runs on the oddest page.
(() => {
  /** What all scripts of a page share: each of these, and its prototype. */
  const SHARED = (
    'Object Function Array String Number Boolean Symbol Date RegExp Promise Error Map Set WeakMap JSON Math Reflect Intl ' +
    'EventTarget Event CustomEvent URL Blob Node Element HTMLElement HTMLAnchorElement HTMLTemplateElement Document Text ' +
    'DocumentFragment ShadowRoot NodeList DOMTokenList CSSStyleSheet Range Window Navigator History Storage Response Request ' +
    'Headers XMLHttpRequest AbortSignal CustomElementRegistry fetch setTimeout setInterval requestAnimationFrame matchMedia ' +
    'CharacterData Attr Comment HTMLCollection MutationObserver IntersectionObserver ResizeObserver ElementInternals ' +
    'CustomStateSet HTMLIFrameElement HTMLDialogElement HTMLImageElement HTMLInputElement HTMLTextAreaElement HTMLSlotElement ' +
    'HTMLFormElement HTMLVideoElement SVGElement TreeWalker StyleSheet Selection DOMParser TextDecoder ReadableStream FormData ' +
    'URLSearchParams Iterator ArrayBuffer Uint8Array WeakSet WeakRef queueMicrotask structuredClone getComputedStyle ' +
    'addEventListener dispatchEvent clearTimeout crypto CSS location performance trustedTypes'
  ).split(' ');

  /** Milliseconds that an element may wait before it is looked at as it is. */
  const LIMIT = 15_000;

  const said = [];
  let shift = 0;

  /** Whether a key of `window` is a frame of the page, or a symbol that no script can look up: drivers leave one. */
  const isOfNobody = key => (typeof key === 'symbol' ? !Symbol.keyFor(key) : /^\d+$/.test(key));

  /** The properties of everything that is shared, by name; of `window` the names alone, since reading a thousand takes its time. */
  function shared() {
    const properties = {};
    for (const key of Reflect.ownKeys(window))
      if (!isOfNobody(key)) properties[`window: ${String(key)}`] = {};
    const holders = {document, navigator, history, customElements};
    for (const name of SHARED) {
      const value = window[name];
      properties[`window: ${name}`] = {value};
      if (!value) continue;
      holders[name] = value;
      if (value.prototype) holders[`${name}.prototype`] = value.prototype;
    }
    for (const holder of Object.keys(holders))
      for (const key of Reflect.ownKeys(holders[holder]))
        properties[`${holder}: ${String(key)}`] = Object.getOwnPropertyDescriptor(holders[holder], key);
    return properties;
  }

  /** What is on the page's objects that was not, or is another than it was; but for the one mark that the library leaves. */
  function changes() {
    const after = shared();
    const changed = [];
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (name === 'window: Symbol(solidarity-widgets)') continue;
      const [was, is] = [before[name], after[name]];
      const isSame = was && is && ['value', 'get', 'set'].every(part => Object.is(was[part], is[part]));
      if (!isSame) changed.push(name);
    }
    return changed;
  }

  const isOurs = ({localName}) => /^solidarity-/.test(localName);

  /** Every element of the library below `root`, also those in shadow roots of the page. */
  function elementsIn(root) {
    const found = [];
    for (const element of root.querySelectorAll('*')) {
      if (isOurs(element)) found.push(element);
      else if (element.shadowRoot) found.push(...elementsIn(element.shadowRoot));
    }
    return found;
  }

  const pause = time => new Promise(resolve => setTimeout(resolve, time));

  /** Resolves where an element cannot be drawn at all; what it threw is said already. */
  async function thrown({updateComplete}) {
    await Promise.resolve(updateComplete).then(
      () => pause(LIMIT),
      () => undefined,
    );
  }

  /** The room that the content of `node` takes. */
  function extent(node) {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }

  /** How an element is: what it shows, and the room that this takes. */
  async function describe(element) {
    await Promise.race([element.settled, thrown(element), pause(LIMIT)]);
    const box = element.shadowRoot && element.shadowRoot.querySelector('.box');
    const {width, height} = box ? box.getBoundingClientRect() : extent(element);
    const style = box && getComputedStyle(box);
    return {
      tag: element.localName,
      status: element.status || 'none',
      shows: box ? 'data' : 'fallback',
      text: (box || element).innerText.replace(/\s+/g, ' ').trim(),
      isSeen: (box || element).checkVisibility({opacityProperty: true, visibilityProperty: true}),
      width,
      height,
      ...(box && {
        isStyled: style.containerType === 'inline-size',
        line: parseFloat(style.inlineSize) / parseFloat(style.fontSize),
        sections: [...box.querySelectorAll('*')].filter(isOurs).map(section => ({
          tag: section.localName,
          status: section.status,
          height: extent(section.renderRoot).height,
        })),
      }),
    };
  }

  async function look(root = document) {
    const elements = await Promise.all(elementsIn(root).map(describe));
    await pause(30); // what comes after the paint has come, or has been said
    return {elements, said, shift, changed: before ? changes() : []};
  }

  for (const type of ['info', 'warn', 'error']) {
    const say = console[type];
    console[type] = (...words) => {
      said.push(`${type}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
  addEventListener('error', ({message}) => message && said.push(`exception: ${message}`));
  addEventListener('unhandledrejection', ({reason}) => said.push(`exception: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    said.push(`violation: ${effectiveDirective} ${blockedURI}`),
  );
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver(list => {
      for (const {value} of list.getEntries()) shift += value;
    }).observe({type: 'layout-shift', buffered: true});

  // In a frame that the page around it may not read, the frame itself tells.
  if (window.parent !== window)
    addEventListener('load', async () => window.parent.postMessage(JSON.stringify(await look()), '*'));
  const framed = new Promise(resolve => addEventListener('message', ({data}) => resolve(JSON.parse(data))));

  Object.defineProperty(window, 'host', {value: {look, framed, pause, elements: () => elementsIn(document)}});
  const before = shared();
})();

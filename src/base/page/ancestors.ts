import {isServer} from 'lit';
import {serverSettings} from '../server-settings.js';

const CAUTIOUS = 'data-solidarity-cautious';
const HOSTS = 'data-solidarity-hosts';

/**
 * The value of the attribute `name` on the nearest element that has it and where it is not empty: `element` itself or
 * one of its ancestors, through every shadow root. `null` if there is none. A server knows the element's own alone.
 */
export function inheritedAttribute(element: Element, name: string): string | null {
  if (isServer) return element.getAttribute(name) || null;
  return closest(element, `[${name}]:not([${name}=""])`)?.getAttribute(name) ?? null;
}

/**
 * The same for an attribute that protects readers. Where it is empty, as a template without a value leaves it, a space, which
 * proves nothing; `undefined` if there is none.
 */
export function protectingAttribute(element: Element, name: string): string | undefined {
  const isEmpty = isServer ? element.hasAttribute(name) : closest(element, `[${name}]`);
  return inheritedAttribute(element, name) ?? (isEmpty ? ' ' : undefined);
}

/**
 * The language of `element` by the nearest `lang` that is not empty, or `xml:lang` as XML has it; in HTML that is
 * another attribute, which means nothing. `null` if there is none. A server has that of its settings.
 */
export function inheritedLanguage(element: Element): string | null {
  if (isServer) return serverSettings().lang ?? null;
  const found = closest(element, '[*|lang]:not([*|lang=""])');
  return (
    found &&
    (found.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') || found.getAttribute('lang'))
  );
}

/**
 * Whether `element` is on a site whose readers must not be put in danger: it or an ancestor has
 * `data-solidarity-cautious`. On a server, which does not know the page, it is `true` unless the element's property `cautious`
 * is `false`, or that of its settings where the element has none.
 */
export function isCautious(element: Element & {readonly cautious?: boolean | 'warned'}): boolean {
  if (isServer)
    return (element.cautious ?? serverSettings().cautious) !== false || element.hasAttribute(CAUTIOUS);
  return !!closest(element, `[${CAUTIOUS}]`);
}

/** Whether the browser or an extension is translating the page: Google Translate then sets `lang` and this class. */
export function isTranslated(element: Element): boolean {
  return !!closest(element, '.translated-ltr, .translated-rtl');
}

/**
 * Whether the page asks for the text of `element` not to be translated, with `translate="no"`. Browsers themselves do
 * not pass that on into shadow roots.
 */
export function isUntranslated(element: Element): boolean {
  if (isServer) return element.getAttribute('translate') === 'no';
  return (closest(element, '[translate]') as HTMLElement | null)?.translate === false;
}

/**
 * The hosts to which links of the campaigns of `element` may lead, by the nearest list of the page, which may be empty;
 * `undefined` if there is no list.
 */
export function allowedHosts(element: Element): string | undefined {
  return (isServer ? element : closest(element, `[${HOSTS}]`))?.getAttribute(HOSTS) ?? undefined;
}

/** As `Element.closest`, through every shadow root; `null` on a server. */
function closest(element: Element, selector: string): Element | null {
  let found: Element | null = null;
  for (let current: Element | null = isServer ? null : element; current && !found; current = hostOf(current))
    found = current.closest(selector);
  return found;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Attributes of ancestors that change what an element shows. */
const OBSERVED_ATTRIBUTES = [
  'lang',
  'translate',
  'data-solidarity-feed',
  'data-solidarity-feed-integrity',
  'data-solidarity-key',
  'data-solidarity-withdrawal-key',
  'data-solidarity-current',
  HOSTS,
  'data-solidarity-links',
  CAUTIOUS,
];

type UpdatingElement = Element & {requestUpdate(): void};

/** The observed elements, each with a function that returns whether a change affects it. */
const observed = new Map<UpdatingElement, () => boolean>();
let observer: MutationObserver | undefined;

/**
 * Updates `element` when an observed attribute changes in one of the trees that it is in now, if it `isAffected`. One
 * observer serves the whole page, so each change is reported to all observed elements.
 */
export function observeAncestors(element: UpdatingElement, isAffected = () => true): void {
  observer ??= new MutationObserver(() =>
    observed.forEach((isAffected, each) => isAffected() && each.requestUpdate()),
  );
  observed.set(element, isAffected);
  for (let current: Element | null = element; current; current = hostOf(current))
    observer.observe(current.getRootNode(), {attributeFilter: OBSERVED_ATTRIBUTES, subtree: true});
}

/** Stops updating `element`. */
export function unobserveAncestors(element: UpdatingElement): void {
  observed.delete(element);
  if (!observed.size) observer?.disconnect();
}

/**
 * `target` with the members that browsers define, whatever elements the page has: an element with a `name` such as
 * `head` or `createElement` takes the place of the member of the document with that name (“DOM clobbering”).
 *
 * It is for reading: it lacks `location`, which cannot be hidden, and cannot be passed to functions of the browser.
 */
export function unclobbered(target: Document): Document {
  const prototype = Object.getPrototypeOf(target) as Document; // some libraries have a `Document` of their own
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(prototype, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The functions that Lit calls in order to draw. */
const NEEDED = ['createElement', 'createComment', 'createTreeWalker', 'importNode'] as const;

/** An error that names the function that an element of the page hides from Lit; `undefined` if Lit can draw. */
export function clobbered(): Error | undefined {
  // eslint-disable-next-line no-restricted-syntax -- as Lit sees it
  const name = NEEDED.find(each => typeof document[each] !== 'function');
  return name && new Error(`the page has an element with the name "${name}"`);
}

/** The element that has the focus, also inside shadow roots; `undefined` if it cannot be known. */
export function focusedElement(): Element | undefined {
  let focused = unclobbered(document).activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}

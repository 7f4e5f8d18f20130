/** `root`, and every shadow root below it. */
export function rootsIn(root: ParentNode & Node): (ParentNode & Node)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? rootsIn(shadowRoot) : [],
  );
  return [root, ...inner];
}

/** The texts of `host` that are shown, in all its shadow roots. */
function textsOf(host: Element): Text[] {
  return rootsIn(host.shadowRoot!).flatMap(root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({data, parentElement}) => data.trim() && !parentElement?.closest('style, textarea'));
  });
}

/** As Google Translate does: two nested `<font>` in the place of each text. */
function byFonts(host: Element): void {
  for (const text of textsOf(host)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    inner.append(`«${text.data}»`);
    text.replaceWith(outer);
  }
}

/** As Firefox does: each text is changed in its place. */
function inPlace(host: Element): void {
  for (const text of textsOf(host)) text.data = `«${text.data}»`;
}

/** As extensions do that show both languages: a translation after each text. */
function besideEach(host: Element): void {
  for (const text of textsOf(host)) {
    const added = document.createElement('font');
    added.append(`«${text.data}»`);
    text.after(added);
  }
}

/** As scripts of pages do: what is in each root is replaced by a copy of it. */
function byCopies(host: Element): void {
  for (const root of rootsIn(host.shadowRoot!).toReversed()) {
    const copies = [...root.childNodes].map(node => node.cloneNode(true));
    root.replaceChildren(...copies);
  }
}

/** How others translate an element, shadow roots and all. */
export const TRANSLATORS: Readonly<Record<string, (host: Element) => void>> = {
  byFonts,
  inPlace,
  besideEach,
  byCopies,
};

/** All that is in the shadow roots of `host`, but for the comments of Lit, as lines to compare. */
export function contentOf(host: Element): string[] {
  const linesOf = (node: Node): string[] => {
    if (node instanceof Text) return node.data.trim() ? [node.data.trim().replace(/\s+/g, ' ')] : [];
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes].map(({name, value}) => `${name}="${value}"`).sort();
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(linesOf);
    return [`<${[node.localName, ...attributes].join(' ')}>`, ...inside.map(line => `  ${line}`)];
  };
  return [...host.shadowRoot!.childNodes].flatMap(linesOf);
}

/**
 * Turns the private members of elements into members with names that nobody says (see private-names.mjs). The browser keeps an element
 * with many `#` fields as a slow dictionary, which is 0.7 kB larger: on a page of many elements that counts. Other classes keep theirs.
 */
export function openFields() {
  return {
    name: 'open-fields',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('#')) return null;
      const opened = [];
      for (const {type, declaration} of this.parse(code).body) {
        const found = type === 'ExportNamedDeclaration' ? declaration : undefined;
        if (found?.type !== 'ClassDeclaration' || !/Element$/.test(found.superClass?.name ?? '')) continue;
        opened.push(...privateNamesIn(found).map(name => [name, found.id.name]));
      }
      if (!opened.length) return null;
      let written = '';
      let end = 0;
      for (const [{start, end: after, name}, ofClass] of opened.sort(([a], [b]) => a.start - b.start)) {
        written += `${code.slice(end, start)}_$${ofClass}${name.replace(/^./, letter => letter.toUpperCase())}`;
        end = after;
      }
      return {code: written + code.slice(end), map: null};
    },
  };
}

/** The places of all names with `#` within `node`. */
function privateNamesIn(node) {
  if (!node || typeof node !== 'object') return [];
  if (node.type === 'PrivateIdentifier') return [node];
  return Object.values(node).flatMap(privateNamesIn);
}

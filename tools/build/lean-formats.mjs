import ts from 'typescript';

/** Keys of a table that only a table of formats has. */
const MARKS = ['minimumGrouping', 'weekdaysShort'];

/** Leaves out of the English table of formats, which is built in, what a script never reads: a counter writes neither weekdays nor times. */
export function leanFormats() {
  return {
    name: 'lean-formats',
    renderChunk(code, {fileName}) {
      const table = tableIn(ts.createSourceFile(fileName, code, ts.ScriptTarget.ES2022, true));
      if (!table) throw new Error(`${fileName} has no table of formats`);
      const [start, end] = [table.getStart(), table.getEnd()];
      const rest = code.slice(0, start) + code.slice(end);
      const read = table.properties.filter(({name}) => new RegExp(`\\b${name.getText()}\\b`).test(rest));
      const kept = read.map(property => property.getText()).join(',\n');
      return {code: `${code.slice(0, start)}{${kept}}${code.slice(end)}`, map: null};
    },
  };
}

function tableIn(node) {
  if (ts.isObjectLiteralExpression(node)) {
    const names = node.properties.map(({name}) => name?.getText());
    if (MARKS.every(mark => names.includes(mark))) return node;
  }
  return ts.forEachChild(node, tableIn);
}

/** What a template of the build may bind beside attributes, by the sign before the name: see templates.mjs and lean/lit-html.mjs. */
const TABLE = /\{\s*'\.': ([\w$]+),\s*'\?': ([\w$]+),\s*'@': ([\w$]+)\s*\}\[kind\] \?\?/;

/** Leaves out of Lit what no template of the script binds: a counter has neither properties, nor switches, nor listeners in its templates. */
export function leanParts() {
  return {
    name: 'lean-parts',
    renderChunk(code, {fileName}) {
      const [table, ...parts] = TABLE.exec(code) ?? [];
      if (!table) throw new Error(`${fileName} has no table of parts`);
      const used = ['.', '?', '@'].flatMap((sign, index) =>
        new RegExp(`[",]\\d+\\${sign}[a-zA-Z]`).test(code) ? `'${sign}': ${parts[index]}` : [],
      );
      return {code: code.replace(table, used.length ? `{${used.join(', ')}}[kind] ??` : ''), map: null};
    },
  };
}

import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';

/**
 * Puts what was measured into a page of docs/: replaces the text between the two marks of each part.
 *
 * @param {string} page - The file.
 * @param {Record<string, string[]>} parts - The lines, by the names of the marks.
 */
export async function fill(page, parts) {
  const filled = Object.entries(parts).reduce(
    (text, [name, lines]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`),
        (_, begin, end) => `${begin}\n${lines.join('\n')}\n\n${end}`,
      ),
    readFileSync(page, 'utf8'),
  );
  const style = await prettier.resolveConfig(page);
  writeFileSync(page, await prettier.format(filled, {...style, parser: 'markdown'}));
}

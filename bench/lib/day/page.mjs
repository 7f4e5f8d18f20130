/** Puts what was measured into docs/cost-of-a-day.md. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';

const PAGE = path.join(import.meta.dirname, '../../../docs/cost-of-a-day.md');

/**
 * Replaces the text between the two marks of each part.
 *
 * @param {Record<string, string[]>} parts - The lines, by the names of the marks.
 */
export async function fill(parts) {
  const filled = Object.entries(parts).reduce(
    (page, [name, lines]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`),
        (_, begin, end) => `${begin}\n${lines.join('\n')}\n\n${end}`,
      ),
    readFileSync(PAGE, 'utf8'),
  );
  const style = await prettier.resolveConfig(PAGE);
  writeFileSync(PAGE, await prettier.format(filled, {...style, parser: 'markdown'}));
}

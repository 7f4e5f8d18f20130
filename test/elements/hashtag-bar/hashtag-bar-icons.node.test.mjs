import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {generateIcons, onGrid} from '../../../tools/generate-icons.mjs';

const files = await generateIcons();

describe('the committed icons', () => {
  for (const [path, text] of files) {
    it(`are up to date in ${path}`, async () => {
      assert.equal(
        await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8'),
        text,
        'stale: run npm run generate',
      );
    });
  }
});

/** What a file of icons exports. */
const exported = text =>
  import(
    `data:text/javascript,${encodeURIComponent(text.replace(/^import.*$/m, '').replace(/: Partial<.*?>> =/, ' ='))}`
  );

describe('each icon', async () => {
  const [{icons, ICON_BOX}, {moreIcons}] = await Promise.all([...files.values()].map(exported));
  const [, , size] = ICON_BOX.split(' ').map(Number);

  for (const [id, path] of Object.entries({...icons, ...moreIcons}))
    it(`stays within its square: ${id}`, () => {
      for (const [x, y] of cornersOf(path))
        assert.ok(x >= 0 && y >= 0 && x <= size && y <= size, `${x} ${y} is outside`);
    });
});

/** The points that a path comes to, control points left aside. */
function cornersOf(path) {
  const LENGTHS = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0};
  const points = [];
  let [x, y, beginX, beginY] = [0, 0, 0, 0];
  for (const [, letter, rest] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const command = letter.toLowerCase();
    const values = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const length = LENGTHS[command];
    if (command === 'z') [x, y] = [beginX, beginY];
    for (let i = 0; length && i < values.length; i += length) {
      const [fromX, fromY] = letter === command ? [x, y] : [0, 0];
      const step = values.slice(i, i + length);
      if (command !== 'v') x = fromX + step.at(command === 'h' ? 0 : -2);
      if (command !== 'h') y = fromY + step.at(-1);
      if (command === 'm' && i === 0) [beginX, beginY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

/** Ten grid units are one unit of the original. */
const rows = [
  ['makes absolute moves and lines relative', 'M1 2L3 4', 'm10 20l20 20'],
  ['reads further points of a move as lines', 'm1 2 3 4', 'm10 20l30 40'],
  ['keeps horizontal and vertical lines', 'M1 1h2V5H1z', 'm10 10h20v40h-20z'],
  ['continues at the start of a closed path', 'M1 1h9zm1 1h2', 'm10 10h90zm10 10h20'],
  [
    'reads every kind of curve',
    'M0 0C1 1 2 2 3 3s1 1 2 2q1 1 2 2t1 1',
    'm0 0c10 10 20 20 30 30s10 10 20 20q10 10 20 20t10 10',
  ],
  ['reads arc flags without separators', 'M0 0a1 2 30 01.5.5', 'm0 0a10 20 30 0 1 5 5'],
  ['reads numbers without separators', 'M.5.5-1-1', 'm5 5l-15-15'],
  ['does not accumulate rounding errors', 'M0 0h.06h.06h.06h.06V0', 'm0 0h1 0 1 0v0'],
];

describe('onGrid', () => {
  for (const [what, path, expected] of rows) it(what, () => assert.equal(onGrid(path), expected));
});

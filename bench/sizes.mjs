// Prints what a browser has to transfer, file by file, and fails where one is past its budget.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** Bytes that a file may have after brotli: the first pattern that fits counts. */
const BUDGETS = [
  [/^one\/prisoner-counter\.js$/, 12_000],
  [/^one\/event-list\.js$/, 19_000],
  [/^one\/hashtag-bar\.js$/, 19_000],
  [/^solidarity\.js$/, 50_000],
  [/^words\/[\w.-]+\.json$/, 6_000],
];

/** What a page asks for by itself or through our script. Modules for bundlers are what the bundler makes of them. */
const MATTERS = /^(one\/.*\.js|solidarity.*\.(js|css)|words\/.*\.json|campaign\.json)$/;

const files = readdirSync('dist', {recursive: true})
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => MATTERS.test(file))
  .sort()
  .map(measure);

const header = ['file', 'raw', 'gzip', 'brotli', 'budget', ''];
const rows = files.map(({file, raw, gzip, brotli, budget = Infinity}) => [
  file,
  ...[raw, gzip, brotli].map(inBytes),
  Number.isFinite(budget) ? inBytes(budget) : '',
  brotli > budget ? `${inBytes(brotli - budget)} too many` : '',
]);
print([header, ...rows]);

const without = BUDGETS.filter(([pattern]) => !files.some(({file}) => pattern.test(file)));
for (const [pattern] of without) console.error(`No file in dist/ fits ${pattern}.`);
if (without.length > 0 || files.some(({brotli, budget}) => brotli > budget)) process.exitCode = 1;

function measure(file) {
  const bytes = readFileSync(`dist/${file}`);
  const [, budget] = BUDGETS.find(([pattern]) => pattern.test(file)) ?? [];
  // Brotli's default quality is 11, which is what servers keep for files that do not change.
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes).length,
    budget,
  };
}

function inBytes(number) {
  return number.toLocaleString('en');
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map(row => row[column].length)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

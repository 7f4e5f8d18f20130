// Prints the bytes that a browser transfers, for each file and for each visit, and fails if one exceeds its budget or is missing.
import {weighFiles, weighVisits} from './lib/sizes.mjs';

/** The files that a page or our script requests. The sizes of modules for bundlers depend on the bundler. */
const MATTERS = /^(one\/.*\.js|solidarity.*\.(js|css)|words\/.*\.json|campaign(\/.*)?\.json)$/;

/** Budgets of files, in bytes after brotli: the first pattern that matches counts. Up to 130 of each script are the notice of licences. */
const FILES = [
  [/^one\/prisoner-counter\.js$/, 24_330],
  [/^one\/event-list\.js$/, 35_236],
  [/^one\/hashtag-bar\.js$/, 30_915],
  [/^solidarity\.js$/, 79_690],
  [/^words\/.*\.json$/, 7_250],
];

/** Budgets of visits with an empty cache and the default campaign, in bytes after brotli: script, campaign and words together. */
const VISITS = [
  {name: 'counter, English', script: 'one/prisoner-counter.js', language: 'en', budget: 27_918},
  {name: 'counter, German', script: 'one/prisoner-counter.js', language: 'de', budget: 35_083},
  {name: 'campaign page, English', script: 'one/campaign-page.js', language: 'en', budget: 79_837},
];

const {files, missing: noFile} = weighFiles('dist', MATTERS, FILES);
const {visits, missing: notLoaded} = weighVisits('dist', VISITS);

print('file', ['raw', 'gzip', 'brotli', 'budget'], files);
console.log();
print('visit, after brotli', ['script', 'campaign', 'words', 'together', 'budget'], visits);

const missing = [...noFile, ...notLoaded];
if (missing.length > 0) console.error(`\nNot in dist/: ${missing.join(', ')}`);
if (missing.length > 0 || [...files, ...visits].some(({excess}) => excess > 0)) process.exitCode = 1;

function print(title, columns, weights) {
  const lines = weights.map(weight => [
    weight.name,
    ...columns.map(column => inBytes(weight[column])),
    weight.excess > 0 ? `${inBytes(weight.excess)} too many` : '',
  ]);
  const table = [[title, ...columns, ''], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map(line => line[column].length)));
  for (const line of table) {
    const cells = line.map((cell, column) =>
      column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** A number of bytes; a dash if the file is missing, nothing if there is no such column for it. */
function inBytes(number) {
  return Number.isNaN(number) ? '–' : (number?.toLocaleString('en') ?? '');
}

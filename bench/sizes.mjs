// Prints what a browser has to transfer, file by file and visit by visit, and fails where anything is past its budget or not there.
import {weighFiles, weighVisits} from './lib/sizes.mjs';

/** What a page asks for by itself or through our script. Modules for bundlers are what the bundler makes of them. */
const MATTERS = /^(one\/.*\.js|solidarity.*\.(js|css)|words\/.*\.json|campaign(\/.*)?\.json)$/;

/** Bytes that a file may have after brotli: the first pattern that fits counts. */
const FILES = [
  [/^one\/prisoner-counter\.js$/, 21_030],
  [/^one\/event-list\.js$/, 29_300],
  [/^one\/hashtag-bar\.js$/, 27_540],
  [/^solidarity\.js$/, 60_700],
  [/^words\/.*\.json$/, 6_200],
];

/** Bytes after brotli that a cold browser may transfer for a page with the default campaign: script, campaign and words together. */
const VISITS = [
  {name: 'counter, English', script: 'one/prisoner-counter.js', language: 'en', budget: 24_590},
  {name: 'counter, German', script: 'one/prisoner-counter.js', language: 'de', budget: 30_620},
  {name: 'campaign page, English', script: 'one/campaign-page.js', language: 'en', budget: 64_300},
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

/** A number of bytes; a dash for what is not there, nothing where there is no such part. */
function inBytes(number) {
  return Number.isNaN(number) ? '–' : (number?.toLocaleString('en') ?? '');
}

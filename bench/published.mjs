/**
 * Measures what `publish` writes: the drawn page beside plain HTML with the same words, and frames beside our script. With --write it puts the
 * results into docs/performance.md: node bench/published.mjs [--rounds 5] [--site folder] [--write]
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, cpus, loadavg, tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {BASE, publishDefault} from './lib/day/published.mjs';
import {install} from './lib/install.mjs';
import {fill} from './lib/report/page.mjs';

const PAGE = path.join(import.meta.dirname, '../docs/performance.md');

const USAGE = `node bench/published.mjs [options]

  --rounds 5     rounds
  --site folder  measures this folder, published for ${BASE}; without it, publishes the default campaign
  --write        puts the results into docs/performance.md`;

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    site: {type: 'string'},
    write: {type: 'boolean'},
    help: {type: 'boolean'},
  },
});

if (values.help) console.log(USAGE);
else await main(Number(values.rounds));

async function main(rounds) {
  install();
  // Imported here, because the packages that they need may just have been installed.
  const {measure} = await import('./lib/published/run.mjs');
  const {goalTable} = await import('./lib/published/goals.mjs');
  const {frameTable, pageTable} = await import('./lib/published/tables.mjs');

  const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  try {
    const site = values.site ? path.resolve(values.site) : publishDefault(folder, 'site', []);
    const [busy] = loadavg();
    const {medians, browser} = await measure(site, rounds, line => console.error(line));
    const parts = {
      'published circumstances': [circumstances(browser, rounds, busy)],
      'published goals': goalTable(medians),
      'published page': pageTable(medians),
      'published frames': frameTable(medians),
    };
    console.log(Object.values(parts).flat().join('\n'));
    if (values.write) await fill(PAGE, parts);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function circumstances(browser, rounds, busy) {
  const [{model}] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${browser}, Node ${process.version}, ${availableParallelism()} × ${model.trim()}; medians of ${rounds} rounds. Other work was a load of ${busy.toFixed(1)}.`;
}

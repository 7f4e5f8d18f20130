/** Measures our elements beside their peers and beside floors, which do the same with as little code as possible. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {buildIn, isBuilt, TODAY} from './lib/builds.mjs';
import {install} from './lib/install.mjs';
import {goalLines} from './lib/report/goals.mjs';
import {readResults} from './lib/report/results.mjs';
import {tablesOf} from './lib/report/tables.mjs';

const BENCH = import.meta.dirname;

const USAGE = `npm run bench -- [load] [scale] [list] [idle] [hostile] [options]; without a part all of them, which takes hours

  --before folder       measures our elements with the build in that folder, too, and compares
  --quick               one round of less: to see whether all is well, not to quote
  --subjects a,b,kind:c only these subjects, or all of a kind
  --runs 5              rounds
  --profiles fast,net4g how fast network and processor are (also: slow4g)
  --counts 1,100,1000   instances on a page
  --rows 10,1000,10000  rows of a list
  --states visible,offscreen,hidden
  --seconds 10          how long a page is watched that nobody touches
  --kinds a,b           only these kinds of hostile campaigns
  --seed 1              for what is drawn by chance in them
  --out file.json       where the results are kept; bench/results/last.json`;

/** The parts of the bench. */
const PARTS = ['load', 'scale', 'list', 'idle', 'hostile'];

const ALL = {
  runs: '5',
  profiles: 'fast,net4g',
  counts: '1,100,1000',
  rows: '10,1000,10000',
  states: 'visible,offscreen,hidden',
  seconds: '10',
  kinds: '',
  seed: '1',
};
const QUICK = {
  ...ALL,
  runs: '1',
  counts: '1,100',
  rows: '10,1000',
  seconds: '3',
  kinds: 'many of each,wrong in each,many scripts everywhere,mixture 1',
};

/** The feeds whose number of rows can be chosen. */
const LISTS = ['events.json', 'events.campaign.json'];

const string = {type: 'string'};
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    quick: {type: 'boolean'},
    help: {type: 'boolean'},
    before: string,
    subjects: string,
    out: {...string, default: path.join(BENCH, 'results/last.json')},
    ...Object.fromEntries(Object.keys(ALL).map(name => [name, string])),
  },
});
const unknown = positionals.filter(part => !PARTS.includes(part));

if (values.help || unknown.length) {
  console.log(USAGE);
  process.exitCode = unknown.length ? 2 : 0;
} else if (!isBuilt(TODAY.dist)) {
  console.error('There is nothing to measure in dist: npm run build makes it.');
  process.exitCode = 2;
} else if (values.before && !buildIn(values.before)) {
  console.error(`There is no build in ${values.before}: it would hold an integrity.json.`);
  process.exitCode = 2;
} else {
  await main({...(values.quick ? QUICK : ALL), ...values});
}

async function main(chosen) {
  const before = chosen.before && buildIn(chosen.before);
  install();
  // Imported here, because the packages that they need may just have been installed.
  const {loadSubjects} = await import('./lib/subjects.mjs');
  const {cellsOf} = await import('./lib/cells.mjs');
  const {run} = await import('./lib/run.mjs');

  const subjects = await loadSubjects(chosen.subjects?.split(','), before);
  const rows = chosen.rows.split(',').map(Number);
  const feeds = rows.flatMap(count => LISTS.map(name => `https://feed.test/${name}?rows=${count}`));
  const cells = cellsOf(subjects, {
    parts: positionals.length ? positionals : PARTS,
    profiles: chosen.profiles.split(','),
    counts: chosen.counts.split(',').map(Number),
    rows,
    states: chosen.states.split(','),
    seconds: Number(chosen.seconds),
    kinds: chosen.kinds ? chosen.kinds.split(',') : undefined,
    seed: Number(chosen.seed),
  });
  mkdirSync(path.dirname(chosen.out), {recursive: true});
  const keep = results => writeFileSync(chosen.out, JSON.stringify(results));
  const results = readResults(
    await run({subjects, cells, feeds, runs: Number(chosen.runs)}, sayInPlace, keep),
  );
  console.log([...tablesOf(results), ...goalLines(results)].join('\n'));
  console.error(`\nThe results are in ${path.relative('.', chosen.out)}.`);
}

/** Shows the progress on one line of a terminal; not in a log. */
function sayInPlace(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
}

import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import iconv from 'iconv-lite';
import {run} from '../../src/cli.mjs';
import {CALENDAR, PAGE, SHEET} from './a-campaign.mjs';
import {byLength} from '../../../test/helpers/run/length.mjs';
import {randomFrom} from '../../../test/helpers/run/random.mjs';
import {SEED} from '../../../test/helpers/run/seed.mjs';

const RUNS = byLength({usual: 120, long: 1_200});

/** In each private cell; it never has a comma, so that no mutation can cut it into parts that are not found. */
const CANARY = /canary|7f3a/i;

const SEEDS = [
  ['events.csv', SHEET],
  ['events.ics', CALENDAR],
  ['events.html', PAGE],
];

/** What people, programs and enemies write. */
const BITS = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r\n',
    '\n',
    '\u0000',
    '\ufeff',
    '“',
    '”',
    '—',
    '=HYPERLINK("a")',
    '#REF!',
    '\u001b[31m',
  ],
  ...[
    '../../x',
    '/etc/passwd',
    '__proto__',
    'constructor',
    'toString',
    '<script>',
    ']]>',
    '{{',
    '[[',
    '{"a":',
    '\ud800',
  ],
  ...[
    '5/6/2027',
    '99.99.9999',
    '25:61',
    'UTC+99',
    'Etc/Nowhere',
    '-1',
    '1e99',
    'NaN',
    'x'.repeat(12_000),
    '🕯',
    '‮',
  ],
  ...[
    'RRULE:FREQ=SECONDLY',
    'DTSTART:0',
    'DURATION:P9999999D',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'TZID=;',
    'SEQUENCE:-1',
  ],
];

const ENCODINGS = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252', 'koi8-r'];

it(
  `mutated files never crash the import, nor give away what is private (seed ${SEED})`,
  {timeout: 120_000},
  async t => {
    const home = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
    t.after(() => rm(home, {recursive: true}));
    const random = randomFrom(SEED);
    const pick = list => list[Math.floor(random() * list.length)];
    for (let count = 0; count < RUNS; count++) {
      const [name, text] = SEEDS[count % SEEDS.length];
      const isDeep = count % 2 === 0;
      let content = text;
      for (let times = 1 + Math.floor(random() * 6); times > 0; times--)
        content = mutated(content, name, pick, random, isDeep);
      const bytes = iconv.encode(content, pick(ENCODINGS), {addBOM: random() < 0.5});
      const at = `run ${count} of seed ${SEED}: ${name}`;

      const folder = path.join(home, `campaign-${count}`);
      await mkdir(path.join(folder, 'private'), {recursive: true});
      const before =
        '{"version":1,"name":"A","date":"2027-05-21","updated":"2027-04-01","languages":["en","be"]}';
      await writeFile(path.join(folder, 'campaign.json'), before);
      await writeFile(path.join(folder, 'private', name), bytes);
      for (const flags of [['--json'], [], ['--remove-missing', '--json']]) {
        let printed = '';
        const stream = {write: words => (printed += words)};
        const argv = [
          'node',
          'solidarity-publisher',
          'import',
          path.join(folder, 'private', name),
          '--into',
          folder,
          ...flags,
        ];
        const code = await run(argv, {out: stream, err: stream}).catch(error =>
          assert.fail(`${at} crashed: ${String(error.stack).slice(0, 2000)}`),
        );
        assert.ok(code === 0 || code === 1, `${at}: exit code ${code}`);
        assert.doesNotMatch(
          printed,
          /\n\s+at .*\(?.*:\d+:\d+\)?|node:internal|TypeError|RangeError|undefined|\[object/,
          at,
        );
        // A deep mutation may make a private column a public one, by its heading or by moving cells.
        if (!isDeep) assert.doesNotMatch(printed, CANARY, at);
        if (flags.includes('--json')) JSON.parse(printed);
      }
      await looksWhole(folder, name, {at, isDeep});
      await rm(folder, {recursive: true});
    }
    assert.deepEqual(await readdir(home), [], 'nothing was written outside of the folder');
  },
);

/** One change. A shallow one keeps the columns: it writes into a cell, a value or a property, or repeats or removes a line. */
function mutated(text, name, pick, random, isDeep) {
  const at = Math.floor(random() * text.length);
  if (isDeep)
    return pick([
      () => text.slice(0, at) + pick(BITS) + text.slice(at),
      () => text.slice(0, at) + text.slice(at + Math.floor(random() * 30)),
      () => text.slice(0, at) + text.slice(Math.floor(random() * text.length)),
      () => text.slice(0, at),
      () => text.replace(/:\d\d/, pick(BITS)),
    ])();
  const lines = text.split('\n');
  const line = 1 + Math.floor(random() * (lines.length - 1));
  // Without its class, an entry is public.
  if (lines[line].startsWith('CLASS')) return text;
  const change = pick([
    () => lines.splice(line, 0, lines[line]),
    () => name !== 'events.csv' || lines.splice(line, 1),
    () => (lines[line] = lines[line].replace(/\d+/, () => pick(['0', '99', '7 pm', '2027', 'tbc']))),
    () =>
      (lines[line] = lines[line].replace(/\p{L}{4,}/u, word =>
        CANARY.test(word) ? word : pick(['CEST', 'Georgia', 'Birmingham', '🕯']),
      )),
    () => (lines[line] = lines[line].replace(/,/, ',,')),
  ]);
  change();
  return lines.join('\n');
}

/** A campaign that is read, and no file but those that the import writes. */
async function looksWhole(folder, name, {at, isDeep}) {
  const files = (await readdir(folder, {recursive: true})).sort();
  const expected = new Set([
    'campaign.json',
    'history.json',
    'private',
    `private/${name}`,
    'private/rows.json',
  ]);
  for (const file of files) assert.ok(expected.has(file.replaceAll(path.sep, '/')), `${at}: ${file}`);
  for (const file of files.filter(each => each.endsWith('.json'))) {
    const text = await readFile(path.join(folder, file), 'utf8');
    JSON.parse(text);
    // The UID of an entry is kept in private/, and only there.
    if (!isDeep && !file.startsWith('private')) assert.doesNotMatch(text, CANARY, `${at}: ${file}`);
  }
}

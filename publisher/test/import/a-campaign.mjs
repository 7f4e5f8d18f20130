import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {run} from '../../src/cli.mjs';

/** What stands in every private column of the spreadsheets here, and must never be seen again. */
export const CANARY = 'canary-7f3a';

const fixture = name => readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/** A spreadsheet with the usual traps. */
export const SHEET = await fixture('events.csv');
export const CALENDAR = await fixture('events.ics').catch(() => '');
export const PAGE = await fixture('events.html').catch(() => '');

const CAMPAIGN = `${JSON.stringify(
  {
    version: 1,
    name: {en: 'Day'},
    date: '2027-05-21',
    languages: ['en', 'be'],
    updated: '2027-04-01',
    events: [],
  },
  null,
  2,
)}\n`;

/** The folder of a campaign that is gone after the test. */
export async function aCampaign(t, text = CAMPAIGN) {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-'));
  t.after(() => rm(folder, {recursive: true}));
  await writeFile(path.join(folder, 'campaign.json'), text);
  return folder;
}

/** Imports a file with that content into the folder, or an address; what is printed, and the exit code. */
export async function imported(folder, content, {name = 'events.csv', args = [], json = true, address} = {}) {
  const outside = await mkdtemp(path.join(tmpdir(), 'source-'));
  try {
    const file = address ?? path.join(outside, name);
    if (!address) await writeFile(file, content);
    const printed = {out: '', err: ''};
    const writer = key => ({write: text => (printed[key] += text)});
    const given = [
      'import',
      file,
      '--into',
      folder,
      '--now',
      '2027-04-21',
      ...(json ? ['--json'] : []),
      ...args,
    ];
    const code = await run(['node', 'solidarity-publisher', ...given], {
      out: writer('out'),
      err: writer('err'),
    });
    return {code, ...printed, json: json && printed.out ? JSON.parse(printed.out) : undefined};
  } finally {
    await rm(outside, {recursive: true});
  }
}

/** CSV with a row of headings. */
export function sheetOf(headings, rows) {
  const cell = text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [headings, ...rows].map(row => `${row.map(cell).join(',')}\n`).join('');
}

/**
 * Measures how long a key press takes in the campaign editor with a large campaign, beside a page that has one field and nothing else:
 * node bench/editing.mjs [--events 1000] [--people 1500] [--keys 60]. Needs `npm run editor`.
 */
import {existsSync} from 'node:fs';
import {availableParallelism, cpus, loadavg} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {startBrowser} from '../test/browsers/puppeteer.mjs';
import {largeCampaign} from './lib/editing/campaign.mjs';
import {openCampaign, pressKeys, showTab} from './lib/editing/in-page.mjs';
import {quantile} from './lib/editing/quantile.mjs';

const EDITOR = path.join(import.meta.dirname, '../publisher/dist/editor/campaign-editor.html');

/** A field in each kind of tab: a list of many, people with long texts, and the head. */
const FIELDS = {
  Events: 'field.events.0.name.en',
  Stories: 'field.stories.people.0.before.en',
  Names: 'field.people.persons.0.name.en',
  Campaign: 'field.name.en',
};

/** One field, and nothing that looks at what is typed. */
const FLOOR = 'data:text/html,<!doctype html><textarea id="field"></textarea>';

/** Milliseconds within which a reader sees no wait between a key and its letter. */
const GOAL = 50;

const USAGE = `node bench/editing.mjs [options]

  --events 1000  the events of the campaign
  --people 1500  its people: half of them names, half of them stories
  --keys 60      key presses in each field`;

const string = {type: 'string'};
const {values} = parseArgs({
  options: {
    events: {...string, default: '1000'},
    people: {...string, default: '1500'},
    keys: {...string, default: '60'},
    help: {type: 'boolean'},
  },
});

if (values.help) console.log(USAGE);
else if (!existsSync(EDITOR)) {
  console.error('There is no campaign editor to measure: npm run editor makes it.');
  process.exitCode = 2;
} else await main({events: Number(values.events), people: Number(values.people), keys: Number(values.keys)});

async function main({events, people, keys}) {
  const [busy] = loadavg();
  const browser = await startBrowser('chromium');
  try {
    const page = await browser.newPage();
    await page.goto(FLOOR);
    const rows = [['one field alone', await page.evaluate(pressKeys, 'field', keys)]];
    await page.goto(pathToFileURL(EDITOR).href);
    await page.evaluate(openCampaign, JSON.stringify(largeCampaign({events, people})));
    for (const [tab, field] of Object.entries(FIELDS)) {
      await page.evaluate(showTab, tab, field);
      rows.push([tab, await page.evaluate(pressKeys, field, keys)]);
    }
    console.log(
      `${events} events, ${people} people; ${cpus()[0].model}, ${availableParallelism()} cores, load ${busy}`,
    );
    console.log('milliseconds from a key press until the next frame is ready');
    const [, floor] = rows[0];
    for (const [name, times] of rows) console.log(lineOf(name, times, floor));
  } finally {
    await browser.close();
  }
}

function lineOf(name, times, floor) {
  const [middle, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  const ratio = (middle / quantile(floor, 0.5)).toFixed(1);
  const isReached = most <= GOAL ? 'within' : 'past';
  return `${name.padEnd(16)} median ${middle.toFixed(1).padStart(6)}   95 % ${most.toFixed(1).padStart(6)}   × ${ratio} of one field   ${isReached} ${GOAL} ms`;
}

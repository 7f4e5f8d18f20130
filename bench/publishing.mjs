/**
 * Measures how long `publish` takes: the first time, again, and after one change. With --write it puts the results into docs/performance.md:
 * node bench/publishing.mjs [--events 10000] [--people 1500] [--write]
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, cpus, loadavg, tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {changeOneEvent, makeDefault, makeLarge} from './lib/publishing/campaigns.mjs';
import {timed} from './lib/publishing/run.mjs';
import {publishingTable} from './lib/publishing/table.mjs';
import {fill} from './lib/report/page.mjs';

const PAGE = path.join(import.meta.dirname, '../docs/performance.md');

const USAGE = `node bench/publishing.mjs [options]

  --events 10000  the events of the large campaign
  --people 1500   its people
  --write         puts the results into docs/performance.md`;

const {values} = parseArgs({
  options: {
    events: {type: 'string', default: '10000'},
    people: {type: 'string', default: '1500'},
    write: {type: 'boolean'},
    help: {type: 'boolean'},
  },
});

if (values.help) console.log(USAGE);
else await main({events: Number(values.events), people: Number(values.people)});

async function main(size) {
  const folder = mkdtempSync(path.join(tmpdir(), 'publishing-'));
  try {
    const [busy] = loadavg();
    const inWords = `${size.events.toLocaleString('en')} events, ${size.people.toLocaleString('en')} people`;
    const results = {
      [inWords]: inTurn(path.join(folder, 'large'), campaign => makeLarge(campaign, size)),
      'the default campaign': inTurn(path.join(folder, 'default'), makeDefault),
    };
    const parts = {
      'publishing circumstances': [circumstances(busy)],
      'publishing times': publishingTable(results),
    };
    console.log(Object.values(parts).flat().join('\n'));
    if (values.write) await fill(PAGE, parts);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Publishes a campaign again and again, as whoever runs it does. */
function inTurn(folder, make) {
  make(folder);
  const publish = step => {
    const used = timed(folder, `${folder}-out`);
    console.error(`${path.basename(folder)}, ${step}: ${used.seconds.toFixed(1)} s`);
    return used;
  };
  const afterChange = (step, isNext) => {
    changeOneEvent(folder, new Date().toISOString(), isNext);
    return publish(step);
  };
  return {
    first: publish('first'),
    again: publish('again'),
    far: afterChange('an event far off has changed', false),
    next: afterChange('the next event has changed', true),
  };
}

function circumstances(busy) {
  const [{model}] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.version}, ${availableParallelism()} × ${model.trim()}; one run of each. Other work was a load of ${busy.toFixed(1)}.`;
}

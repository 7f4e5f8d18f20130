/**
 * What a day of ten million readers costs, and what one small nginx holds: publishes the default campaign, measures visits in Chromium,
 * loads nginx with wrk on this computer, and writes docs/cost-of-a-day.md: node bench/day.mjs [--seconds 10] [--rounds 3] [--write]
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, cpus, loadavg, tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {certificateIn} from './lib/server/certificate.mjs';
import {costTable, processorLines} from './lib/day/costs.mjs';
import {loadOf, versions} from './lib/day/load.mjs';
import {FRAME, manifestOf, publishDefault} from './lib/day/published.mjs';
import {loadTable, visitTable} from './lib/day/tables.mjs';
import {filesAlone, visits} from './lib/day/visits.mjs';
import {fill} from './lib/report/page.mjs';
import {startNginx} from '../test/servers/nginx.mjs';

const PAGE = path.join(import.meta.dirname, '../docs/cost-of-a-day.md');

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '10'},
    rounds: {type: 'string', default: '3'},
    write: {type: 'boolean'},
    help: {type: 'boolean'},
  },
});

if (values.help) console.log('node bench/day.mjs [--seconds 10] [--rounds 3] [--write]');
else await main(Number(values.seconds), Number(values.rounds));

async function main(seconds, rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'day-'));
  const [busy] = loadavg();
  try {
    const small = publishDefault(folder, 'compressed', ['--compress']);
    const usual = publishDefault(folder, 'usual', []);
    const measured = {
      visits: await measureVisits(small),
      loads: await measureLoads({small, usual, folder, seconds, rounds}),
    };
    const failed = measured.loads.reduce((sum, load) => sum + load.failed, 0);
    const parts = {
      circumstances: [circumstances(seconds, rounds, busy)],
      visits: visitTable(measured.visits),
      costs: costTable(measured.visits),
      load: loadTable(measured.loads),
      processors: processorLines(measured.loads),
    };
    console.log(Object.values(parts).flat().join('\n'));
    if (values.write) await fill(PAGE, parts);
    if (failed) {
      console.error(`${failed} requests failed.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function measureVisits(site) {
  const server = await startNginx(site);
  try {
    return [...(await visits(server.origin, site)), ...(await filesAlone(server.origin, site))];
  } finally {
    await server.stop();
  }
}

/** One process of nginx works, as on the smallest server; wrk has the other processor. */
async function measureLoads({small, usual, folder, seconds, rounds}) {
  const loads = [];
  const hasFrame = FRAME in manifestOf(small).files;
  const {key, cert} = certificateIn(folder);
  for (const [site, options, only] of [
    [small, {}, ['again', 'data', ...(hasFrame ? ['frame'] : []), 'first']],
    [usual, {}, ['first, not compressed before']],
    [small, {tls: {key, cert}}, ['again, new connection', 'first, new connection']],
  ]) {
    const server = await startNginx(site, options);
    try {
      for (const kind of only)
        loads.push(await loadOf(rounds, kind, {server, site, folder, seconds, rounds}));
    } finally {
      await server.stop();
    }
  }
  return loads;
}

function circumstances(seconds, rounds, busy) {
  const [{model}] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${versions()}, ${availableParallelism()} × ${model.trim()}; the best of ${rounds} rounds of ${seconds} s. Other work was a load of ${busy.toFixed(1)}.`;
}

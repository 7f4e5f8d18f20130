import os from 'node:os';
import {shuffled} from '../../test/helpers/run/random.mjs';
import {launch, openPage} from './browser.mjs';
import {probeFor} from './probe.mjs';
import {startServer} from './server/server.mjs';
import {webOf} from './server/web.mjs';

/**
 * Measures all cells `runs` times. Each round measures each cell once, in random order and in a new browser, so that other work of the
 * machine affects all cells equally.
 *
 * @param {{subjects: import('./subjects.mjs').Subject[], cells: ReturnType<typeof import('./cells.mjs').cellsOf>, feeds: string[], runs:
 *   number}} plan - What to measure; the server compresses `feeds` in advance, since they are large.
 * @param {(line: string) => void} say - Called with a line on the progress.
 * @param {(results: object) => void} keep - Called with the results after each round, so that an interrupted run keeps them.
 * @returns {Promise<object>} Samples and troubles by cell, and the machine and browser of the run.
 */
export async function run({subjects, cells, feeds, runs}, say, keep) {
  const server = await startServer(webOf(subjects));
  for (const feed of feeds) await server.prepare(feed);
  const results = {
    started: new Date().toISOString(),
    machine: `${os.cpus().length} × ${os.cpus()[0].model}`,
    node: process.version,
    browser: await warmUp(server, subjects),
    subjects: Object.fromEntries(subjects.map(subject => [subject.id, described(subject)])),
    samples: {},
    troubles: {},
  };
  const {samples, troubles} = results;
  for (let round = 1; round <= runs; round++) {
    let browser = await launch(server);
    for (const [index, {id, measure}] of shuffled(cells, round).entries()) {
      try {
        const {sample, trouble} = await measure({browser, server});
        if (sample.ok) (samples[id] ??= []).push(sample);
        else trouble.push('not live in time');
        if (trouble.length) troubles[id] = trouble;
      } catch (error) {
        troubles[id] = [String(error)];
        if (!browser.connected) browser = await launch(server);
      }
      say(`round ${round} of ${runs}: ${index + 1} of ${cells.length}`);
    }
    await browser.close();
    keep(results);
  }
  server.close();
  return results;
}

/** Opens every page once, several at a time and without measuring, to fill the server's cache. Returns the version of the browser. */
async function warmUp(server, subjects) {
  const browser = await launch(server);
  const left = [...subjects];
  const visitAll = async () => {
    for (let subject = left.pop(); subject; subject = left.pop()) {
      const page = await openPage(browser, {probe: probeFor(subject)});
      await page.visit(`https://partner.test/${subject.id}/`);
      await page.close();
    }
  };
  await Promise.all([visitAll(), visitAll(), visitAll(), visitAll()]);
  const version = await browser.version();
  await browser.close();
  return version;
}

function described({name, kind, floor, beside, version, listed}) {
  return {name, kind, floor, beside, version, isList: !!listed};
}

import os from 'node:os';
import {launch, openPage} from './browser.mjs';
import {probeFor} from './probe.mjs';
import {startServer} from './server/server.mjs';
import {shuffled} from './stats.mjs';

/**
 * Measures all cells `runs` times. Each round has each cell once, in an order and a browser of its own, so that whatever else the machine
 * does strikes all alike.
 *
 * @param {{subjects: import('./subjects.mjs').Subject[], cells: ReturnType<typeof import('./cells.mjs').cellsOf>, feeds: string[], runs:
 *   number}} plan - What to do; `feeds` are so large that the server has to have them ready.
 * @param {(line: string) => void} say - Told how far it is.
 * @param {(results: object) => void} keep - Given the results after each round, so that an interrupted run was not for nothing.
 * @returns {Promise<object>} Samples and troubles by cell, and on what they were measured.
 */
export async function run({subjects, cells, feeds, runs}, say, keep) {
  const server = await startServer(subjects);
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

/** Every page once, several at a time and not noted: it fills the server's cache. Tells which browser it is. */
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

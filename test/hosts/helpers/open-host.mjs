import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

import {DIST} from '../../dist/helpers/built.mjs';
import {CORS, folder, openSite, page as answer} from '../../dist/helpers/site.mjs';
import {wholeCampaign} from '../../helpers/campaigns/whole-campaign.mjs';
import {documentOf, SCRIPTS} from './host-page.mjs';
import {recorder} from './recorder.mjs';

const CAMPAIGN = answer(JSON.stringify(wholeCampaign), CORS);

/**
 * @typedef {object} Host
 * @property {string} address - The address of the page, or of the page with the frame.
 * @property {string[]} origins - The only origins that may be requested.
 * @property {() => string[]} asked - The requested paths of the library so far.
 * @property {{close: () => void}} library - The server of the library.
 */

/**
 * Serves a page on one host, and the library on another unless the page says otherwise.
 *
 * @param {import('node:test').TestContext} test - The hosts are closed at its end.
 * @param {import('./host-page.mjs').HostPage} page - The page.
 * @param {'module' | 'classic'} script - The kind of script.
 * @returns {Promise<Host>} The host, listening.
 */
export async function openHost(test, page, script) {
  if (page.isFile) return onDisk(test, page, script);
  const routes = {};
  const files = {'/lib/': folder(DIST, CORS), '/lib/campaign/': CAMPAIGN, ...page.files};
  const host = await openSite(routes);
  const library = page.library === 'own' ? host : await openSite(files);
  const sites = [...new Set([host, library])];
  for (const {close} of sites) test.after(close);

  const use = {
    ...useOf(page, script),
    library: `${library.origin}/lib/`,
    origin: library.origin,
    recorder: `${host.origin}/recorder.js`,
  };
  const theirs = typeof page.headers === 'function' ? page.headers(use) : page.headers;
  const itself = answer(documentOf(page, use), theirs);
  Object.assign(
    routes,
    {'/recorder.js': answer(recorder, CORS)},
    library === host && files,
    typeof page.routes === 'function' ? await page.routes(use) : page.routes,
    page.sandbox === undefined ? {'/': itself} : {'/': answer(aroundFrame(page.sandbox)), '/framed': itself},
  );
  return {
    address: `${host.origin}/`,
    origins: sites.map(({origin}) => origin),
    asked: () =>
      sites.flatMap(({visits}) => visits.map(visit => visit.path)).filter(name => name.startsWith('/lib/')),
    library,
  };
}

const useOf = ({attributes}, script) => {
  const {file, tag} = SCRIPTS[script];
  return {script, file, tag: src => tag(src, attributes?.(file))};
};

const aroundFrame = sandbox => `<!doctype html>
<html lang="en">
  <link rel="icon" href="data:," />
  <script src="/recorder.js"></script>
  <iframe src="/framed" sandbox="${sandbox}" width="780" height="580"></iframe>
</html>`;

/** Writes the page into a folder; the library is used from the build folder. */
function onDisk(test, page, script) {
  const directory = mkdtempSync(path.join(tmpdir(), 'host-'));
  test.after(() => rmSync(directory, {recursive: true}));
  const place = name => path.join(directory, name);
  const use = {
    ...useOf(page, script),
    library: `${pathToFileURL(DIST).href}/`,
    recorder: pathToFileURL(place('recorder.js')).href,
  };
  writeFileSync(place('recorder.js'), recorder);
  writeFileSync(place('page.html'), documentOf(page, use));
  return {address: pathToFileURL(place('page.html')).href, origins: ['null'], asked: () => []};
}

import {readFileSync} from 'node:fs';
import path from 'node:path';

import {inLanguage} from '../../../publisher/src/publish/data/data-files.mjs';
import {publicCampaign} from '../../../publisher/src/publish/data/public-campaign.mjs';
import {slicesOf} from '../../../publisher/src/publish/data/slices.mjs';
import {frameFiles} from '../../../publisher/src/publish/frames/frame-files.mjs';
import {readScripts} from '../../../publisher/src/publish/scripts.mjs';
import {ROOT} from './built.mjs';
import {CORS, openSite} from './site.mjs';

/** The day for which the frames are made. */
export const DAY = '2027-04-21';

/** The campaign that comes with the library, as it is published. */
export const DEFAULT = published('day-of-solidarity.json');

/** A campaign with something for every element, as it is published, without anybody who would have to agree. */
export const EVERYTHING = published('examples/good-everything.json');

/**
 * A host with the frames of a campaign below `/2027/`, as they are published there; below `/still/` no script of theirs
 * runs, and below `/closed/` no page of another origin may read files.
 *
 * @param {import('node:test').TestContext} test - The host is closed at its end.
 * @param {object} options - What is published.
 * @param {any} options.campaign - The campaign, without people.
 * @param {any} [options.people] - A campaign with nothing but people.
 * @param {string[]} options.languages - The languages of the frames.
 * @returns {Promise<{base: string, visits: import('./site.mjs').Visit[], names: string[], fileAt: (name: string) => string}>} The
 *   address of the folder, its visits, its files and what is in them.
 */
export async function openFrames(test, {campaign, people, languages}) {
  const scripts = await readScripts();
  const files = new Map();
  const body = async name => {
    const script = name.startsWith(`${scripts.folder}/`) && name.slice(scripts.folder.length + 1);
    return script ? scripts.read(script) : files.get(name);
  };
  const serve = headers => async name => {
    const found = await body(name);
    return found && {headers, body: found};
  };
  const host = await openSite({
    '/2027/': serve(CORS),
    '/closed/': serve({}),
    '/still/': serve({...CORS, 'content-security-policy': "script-src 'none'"}),
  });
  test.after(host.close);
  const base = new URL('/2027/', host.origin);
  for (const language of languages) {
    const cut = inLanguage({...campaign, ...(people && {people: 'people.{lang}.json'})}, language, DAY);
    for (const batch of frameFiles({base, day: DAY, scripts, people}, language, cut))
      for (const [name, content] of await batch.make()) files.set(name, content);
    for (const [name, slice] of slicesOf(cut))
      files.set(`slices/${name}.${language}.json`, JSON.stringify(slice));
    if (people) files.set(`people.${language}.json`, JSON.stringify(inLanguage(people, language, DAY)));
  }
  return {
    base: base.href,
    visits: host.visits,
    names: [...files.keys()],
    fileAt: name => files.get(name),
    put: (name, content) => files.set(name, content),
  };
}

function published(name) {
  const json = JSON.parse(readFileSync(path.join(ROOT, 'campaigns', name), 'utf8'));
  return publicCampaign(json, {withdrawn: {all: false, ids: []}, now: new Date(DAY)}).campaign;
}

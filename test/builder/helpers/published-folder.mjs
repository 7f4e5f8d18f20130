/** A folder that `publish` has written, on a host of its own, and what the embed builder makes of it. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {putInto} from '../../../publisher/test/helpers/folder.mjs';
import {published, withOnly} from '../../../publisher/test/helpers/publishing.mjs';
import {CORS, folder, openSite} from '../../dist/helpers/site.mjs';
import {bundled} from '../../helpers/node/bundled.mjs';

/** The code of the builder that needs no page. */
export const builder = await bundled(`
  export * from './site/builder/choices/choices.ts';
  export * from './site/builder/outputs/facts.ts';
  export * from './site/builder/outputs/outputs.ts';
  export {ELEMENTS} from './site/builder/generated/elements.ts';
  export {allLocales} from './src/i18n/generated/locale-codes.ts';
`);

/**
 * Publishes a campaign below `/2027/` of a host.
 *
 * @param {{after: (end: () => void) => void}} suite - Its end is that of the host.
 * @param {object} options - What is published.
 * @param {Record<string, unknown>} options.files - The campaign's folder, by the names of its files.
 * @param {string[]} options.kinds - The kinds of files, beside the builder.
 * @param {object} [options.more] - How, as `published` takes it.
 * @returns {Promise<PublishedFolder>} The folder.
 */
export async function aPublishedFolder(suite, {files, kinds, ...more}) {
  const place = await mkdtemp(path.join(tmpdir(), 'builder-'));
  suite.after(() => rm(place, {recursive: true, force: true}));
  const out = path.join(place, 'public');
  const host = await openSite({'/2027/': folder(out, CORS)});
  suite.after(host.close);
  const base = `${host.origin}/2027/`;
  await putInto(place, files);
  const now = new Date();
  await published(place, out, {
    base: new URL(base),
    now,
    latest: now.toISOString().slice(0, 10),
    ...withOnly(...kinds, 'builder'),
    ...more,
  });
  const facts = builder.readFacts(
    JSON.parse(await readFile(path.join(out, 'builder/folder.json'), 'utf8')),
    base,
  );
  return {base, out, host, facts, outputs: choices => outputsFrom(facts, choices)};
}

/**
 * @typedef {object} PublishedFolder
 * @property {string} base - Its address.
 * @property {string} out - Where it is on the disk.
 * @property {{origin: string, visits: import('../../dist/helpers/site.mjs').Visit[]}} host - Its host.
 * @property {any} facts - What the builder knows of it.
 * @property {(choices: object) => Promise<Record<string, string>>} outputs - The code of the outputs for choices, by their ids; all
 *   that they are made of is asked from the host.
 */

async function outputsFrom(facts, more) {
  const choices = {...builder.DEFAULTS, ...more};
  const addresses = Object.entries(builder.filesToRead(choices, facts)).filter(([, address]) => address);
  const texts = addresses.map(async ([file, address]) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} is named by builder/folder.json, and is not there.`);
    return [file, await answer.text()];
  });
  const given = builder.givenOf(choices, facts, Object.fromEntries(await Promise.all(texts)));
  return Object.fromEntries(builder.outputsOf(given).map(({id, code}) => [id, code]));
}

/**
 * The site of a partner: an empty page into which outputs are pasted, under their policy and nothing else, beside a copy of the folder.
 *
 * @param {{after: (end: () => void) => void}} test - Its end is that of the site.
 * @param {PublishedFolder} published - The folder.
 * @param {object} page - What is pasted.
 * @param {string} [page.head] - Into the head.
 * @param {string} [page.body] - Into the body.
 * @param {string} [page.style] - Into the style sheet of the site.
 * @param {string} [page.policy] - What the site allows beside it.
 * @returns {Promise<{origin: string, visits: import('../../dist/helpers/site.mjs').Visit[]}>} The site; its page is at `/`.
 */
export async function aPartner(test, {out}, {head = '', body = '', style = '', policy = ''}) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner</title>
<link rel="icon" href="data:,">${style && '<link rel="stylesheet" href="/style.css">'}
${head}</head><body>${body}</body></html>`;
  const forIcon = policy.includes('img-src') ? '' : '; img-src data:';
  const headers = {'content-security-policy': `${STRICT}; ${policy}${forIcon}`};
  const site = await openSite({
    '/': () => ({body: html, headers}),
    '/style.css': () => ({body: style}),
    '/solidarity/': folder(out),
  });
  test.after(site.close);
  return site;
}

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types solidarity-lit";

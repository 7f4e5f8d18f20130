import {after, before} from 'node:test';

import {aWordPress} from './a-wordpress.mjs';

/**
 * One WordPress for all tests of a suite, inside `describe`: it is there when the first of them begins.
 *
 * @param {import('./a-wordpress.mjs').Choice} choice - Which WordPress.
 * @returns {import('./a-wordpress.mjs').Site} The site, to be used inside of tests.
 */
export function wordPressFor(choice) {
  const site = {};
  let end = async () => {};
  before(async () => {
    Object.assign(site, await aWordPress({after: done => (end = done)}, choice));
  });
  after(() => end());
  return site;
}

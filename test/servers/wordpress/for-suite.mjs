import {before} from 'node:test';

import {aSuite} from '../../helpers/node/a-suite.mjs';
import {aWordPress} from './a-wordpress.mjs';

/**
 * One WordPress for all tests of a suite, inside `describe`: it is there when the first of them begins.
 *
 * @param {import('./a-wordpress.mjs').Choice} choice - Which WordPress.
 * @returns {import('./a-wordpress.mjs').Site} The site, to be used inside of tests.
 */
export function wordPressFor(choice) {
  const site = {};
  const suite = aSuite();
  before(async () => {
    Object.assign(site, await aWordPress(suite, choice));
  });
  return site;
}

/** Brings what the tests of the plugin need, before they begin: it takes a minute or two, once. */
import {dropIn} from './drop-in.mjs';
import {bringPhp} from './php.mjs';
import {RELEASES, wordPress} from './releases.mjs';

/**
 * Brings PHP, and WordPress of each release. What fails is said; the tests that need it fail by themselves.
 *
 * @param {(line: string) => void} say - Told what is there.
 */
export async function bringWordPress(say) {
  try {
    bringPhp(say);
    await dropIn();
  } catch (error) {
    say(`WordPress: FAILED: ${error.message}`);
    return;
  }
  const brought = Object.keys(RELEASES).map(async release => {
    try {
      const {version} = await wordPress(release);
      return `${version} (${release})`;
    } catch (error) {
      return `FAILED: ${release}: ${error.message}`;
    }
  });
  say(`WordPress: ${(await Promise.all(brought)).join(', ')}`);
}

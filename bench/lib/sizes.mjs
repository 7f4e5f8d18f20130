/** Bytes of a build, file by file and visit by visit, and whether they are within their budgets. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** The language whose words are in the scripts. */
const SOURCE_LANGUAGE = 'en';

/**
 * The sizes of the files of a build.
 *
 * @param {string} dist - Where the build is.
 * @param {RegExp} matters - Matches the files that a browser loads.
 * @param {[RegExp, number][]} budgets - Bytes after brotli: the first pattern that matches a file gives its budget.
 * @returns {{files: {name: string, raw: number, gzip: number, brotli: number, budget?: number, excess: number}[], missing: string[]}}
 *   The files by name, how much each exceeds its budget, and the patterns that no file matches.
 */
export function weighFiles(dist, matters, budgets) {
  const names = namesIn(dist).filter(name => matters.test(name));
  const files = names.map(name => {
    const body = readFileSync(path.join(dist, name));
    const [, budget] = budgets.find(([pattern]) => pattern.test(name)) ?? [];
    const brotli = brotliOf(body);
    const gzip = gzipSync(body, {level: 9}).length;
    return {name, raw: body.length, gzip, brotli, budget, excess: excess(brotli, budget)};
  });
  const patterns = budgets.map(([pattern]) => pattern);
  return {files, missing: patterns.filter(pattern => !names.some(name => pattern.test(name))).map(String)};
}

/**
 * The bytes that a browser with an empty cache transfers for a page with the default campaign: script, campaign and words, each after
 * brotli.
 *
 * @param {string} dist - Where the build is.
 * @param {{name: string, script: string, language: string, budget: number}[]} visits - Each page with its script and its
 *   language.
 * @returns {{visits: {name: string, script: number, campaign: number, words?: number, together: number, budget: number, excess:
 *   number}[], missing: string[]}} The visits, with `NaN` for missing files, and the names of these.
 */
export function weighVisits(dist, visits) {
  const names = namesIn(dist);
  const missing = new Set();
  const weigh = wanted => {
    const [start, end] = wanted.split('*');
    const name = names.find(each => (end ? each.startsWith(start) && each.endsWith(end) : each === wanted));
    if (!name) missing.add(wanted);
    return name ? brotliOf(readFileSync(path.join(dist, name))) : NaN;
  };
  const weighed = visits.map(({name, script, language, budget}) => {
    const parts = {script: weigh(script), campaign: weigh(`campaign/${language}.json`)};
    if (language !== SOURCE_LANGUAGE) parts.words = weigh(`words/${language}.*.json`);
    const together = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
    return {name, ...parts, together, budget, excess: excess(together, budget)};
  });
  return {visits: weighed, missing: [...missing]};
}

function excess(bytes, budget = Infinity) {
  return Math.max(0, bytes - budget);
}

/** Node's default quality is 11, which is what servers keep for files that do not change. */
function brotliOf(body) {
  return brotliCompressSync(body).length;
}

function namesIn(dist) {
  return readdirSync(dist, {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .sort();
}

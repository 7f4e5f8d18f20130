/** Lines of a failure that are said again. */
const MOST = 8;

/**
 * Keeps what is said of failures, to say it again at the end: a long output may be cut in the middle.
 *
 * @param {(line: string) => void} say - Prints a line.
 * @returns {{say: (line: string) => void, digest: () => string[]}} `say` prints as well as it listens; `digest` is what failed, in
 *   the order in which it was said, each with the first lines that explain it; nothing if nothing has failed.
 */
export function withDigest(say) {
  const kept = [];
  let more = 0;
  return {
    say(line) {
      const begins = /^ +(FAILED|UNSTEADY)\b/.test(line);
      if (begins) more = MOST;
      else more = /^ {6}/.test(line) ? more - 1 : 0;
      if (more > 0) kept.push(line);
      say(line);
    },
    digest: () => (kept.length > 0 ? ['What failed, at the first try or at both:', ...kept, ''] : []),
  };
}

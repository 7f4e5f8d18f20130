/** What works beside the others: checks tell of a campaign that they are given, and each gives way to a newer one. */
const BESIDE = new Set(['check', 'zoneOf']);

/**
 * A folder whose methods are done one after the other, in the order in which they were called: an import that is half done would be
 * mixed with a withdrawal.
 *
 * @param {object} folder - The folder.
 * @returns {import('./folder.js').Folder} The same methods.
 */
export function inTurn(folder) {
  let last = Promise.resolve();
  const methodsOf = Object.getOwnPropertyNames(Object.getPrototypeOf(folder)).filter(
    name => name !== 'constructor',
  );
  return Object.fromEntries(
    methodsOf.map(name => [
      name,
      (...values) => {
        const act = () => folder[name](...values);
        if (BESIDE.has(name)) return act();
        const done = last.then(act);
        last = done.catch(() => undefined);
        return done;
      },
    ]),
  );
}

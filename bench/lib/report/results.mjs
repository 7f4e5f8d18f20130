import {median} from '../stats.mjs';

/** The order of kinds in tables. */
const KINDS = ['baseline', 'counter', 'list', 'share', 'guide', 'button', 'video'];

/** The order within a kind: ours, ours with the build before, floors, floors with Lit, peers. */
const SIDES = [/^solidarity-/, /^before-/, /^floor-/, /^lit-/, /^/];

/**
 * The results of a run, with functions to read them.
 *
 * @param {Awaited<ReturnType<typeof import('../run.mjs').run>>} results - As `run` returns them.
 */
export function readResults(results) {
  const {subjects, samples} = results;
  const ids = Object.keys(subjects).sort(
    (a, b) => rank(a, subjects[a]) - rank(b, subjects[b]) || (a < b ? -1 : 1),
  );
  const numbers = (part, condition, id, key) =>
    (samples[`${part}|${condition}|${id}`] ?? []).map(sample => sample[key]);
  const cells = Object.keys(samples).map(cell => cell.split('|'));
  const value = (part, condition, id, key) => median(numbers(part, condition, id, key));
  return {
    ...results,
    ids,
    /** The conditions under which a part was measured. */
    conditions: part => [
      ...new Set(cells.flatMap(([name, condition]) => (name === part ? [condition] : []))),
    ],
    /** The ids of the subjects that were measured under a condition. */
    measured: (part, condition) => ids.filter(id => samples[`${part}|${condition}|${id}`]),
    /** The median of a cell, `NaN` where there is none. */
    value,
    /** The median minus that of the empty page. */
    net: (part, condition, id, key) => value(part, condition, id, key) - value(part, condition, 'blank', key),
    /** The lowest and the highest value of a cell. */
    range: (...cell) => [Math.min(...numbers(...cell)), Math.max(...numbers(...cell))],
    /** The floor that a subject is compared with. */
    floorOf: id =>
      subjects[id].beside ??
      ids.find(each => subjects[each].floor && subjects[each].kind === subjects[id].kind),
  };
}

/** The results of several runs, such as one for each part of the bench, as if they were one, with the date and the machine of the last. */
export function together(runs) {
  const samples = {};
  for (const [cell, list] of runs.flatMap(run => Object.entries(run.samples)))
    samples[cell] = [...(samples[cell] ?? []), ...list];
  const all = key => Object.assign({}, ...runs.map(run => run[key]));
  return {...runs.at(-1), subjects: all('subjects'), troubles: all('troubles'), samples};
}

function rank(id, {kind}) {
  return KINDS.indexOf(kind) * 10 + SIDES.findIndex(side => side.test(id));
}

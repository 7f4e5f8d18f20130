import * as v from 'valibot';
import type {Issue, Lenient} from './leniency.js';

/**
 * The schema of a list with at most `most` items. Read with leniency, it is cut to this length and leaves out what is
 * wrong, and stays valid.
 */
export function list<const S extends v.GenericSchema>(item: S, most: number) {
  const array = v.array(item);
  const run = (dataset: v.UnknownDataset, config: Lenient) =>
    config.leniency && Array.isArray(dataset.value)
      ? readItems(item, most, dataset.value, config)
      : array['~run'](dataset, config);
  return v.pipe({...array, '~run': run} as typeof array, v.maxLength(most));
}

function readItems(item: v.GenericSchema, most: number, list: readonly unknown[], config: Lenient) {
  const leniency = config.leniency!;
  const issues: Issue[] = [];
  const value: unknown[] = [];
  const indices: number[] = [];
  const report = (issue: Partial<Issue>, ...path: unknown[]) => {
    if (issue.settled || leniency.room-- > 0)
      issues.push(Object.assign(issue, {settled: true, path: [...path, ...(issue.path ?? [])]}) as Issue);
    else leniency.unreported++;
  };
  leniency.indices.set(value, indices);
  if (list.length > most) report({message: `${list.length} are too many: only the first ${most} are read`});
  list.slice(0, most).forEach((each, index) => {
    if (leniency.hides(each)) return;
    // Once no more issues are reported, the first one of an item is enough: there may be a million items.
    const read = item['~run']({value: each}, {...config, abortEarly: leniency.room < 1});
    const found: Issue[] = read.issues ?? [];
    if (read.typed && found.every(({settled}) => settled)) indices[value.push(read.value) - 1] = index;
    for (const issue of found) report(issue, {key: index});
  });
  return {typed: true, value, issues: issues.length ? issues : undefined};
}

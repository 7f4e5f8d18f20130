import {readFileSync} from 'node:fs';

/** A campaign without its pictures: no host of a test serves them, and not every policy allows them. */
const read = name =>
  JSON.parse(
    readFileSync(new URL(`../../../campaigns/${name}.json`, import.meta.url), 'utf8'),
    (key, value) => (key === 'picture' || key === 'poster' ? undefined : value),
  );

/** The default campaign, with missing sections from the example with everything. */
export const wholeCampaign = {...read('examples/good-everything'), ...read('day-of-solidarity')};

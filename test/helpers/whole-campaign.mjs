import {readFileSync} from 'node:fs';

/** A campaign without its pictures: no host of a test has them, and not every policy lets them in. */
const read = name =>
  JSON.parse(readFileSync(new URL(`../../campaigns/${name}.json`, import.meta.url), 'utf8'), (key, value) =>
    key === 'picture' || key === 'poster' ? undefined : value,
  );

/** The campaign of the day, and what it has no section of: then that of the example with everything. */
export const wholeCampaign = {...read('examples/good-everything'), ...read('day-of-solidarity')};

import {readFileSync} from 'node:fs';

const read = name =>
  JSON.parse(readFileSync(new URL(`../../campaigns/${name}.json`, import.meta.url), 'utf8'));

/** The campaign of the day, and what it has no section of: then that of the example with everything. */
export const wholeCampaign = {...read('examples/good-everything'), ...read('day-of-solidarity')};

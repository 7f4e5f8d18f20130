import {after} from 'node:test';

/** What tests of a suite share, and what is ended after all of them: call it in the suite itself, and use it in `before`. */
export function aSuite() {
  const ends = [];
  after(async () => {
    for (const end of ends.reverse()) await end();
  });
  return {after: end => ends.push(end)};
}

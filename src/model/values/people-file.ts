import * as v from 'valibot';

/** The address of the file of people, relative to the campaign's own and on the same host, such as "people.{lang}.json". */
export const peopleFile = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000));

/** The address at which `campaign`, of unknown shape, has its people; `undefined` if it names no file. */
export function peopleFileOf(campaign: unknown): string | undefined {
  const {people} = Object(campaign) as {people?: unknown};
  return typeof people === 'string' ? people : undefined;
}

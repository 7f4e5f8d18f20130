import type {FileHead} from './schema/head.js';

/** Any JSON object. */
type Json = Readonly<Record<string, unknown>>;

/** The lists of people in sections whose other members stay in the campaign. */
const LISTS = [
  ['stories', 'people'],
  ['poems', 'works'],
] as const;

/**
 * `campaign`, which names a file for its people, with the people of that file: the section `people`, the list `people` of
 * `stories` and the list `works` of `poems`, whatever the campaign itself has of them. Without `file` there is nobody.
 * The sections may have any shape; the ids that either withdraws are withdrawn.
 */
export function withPeople<T extends object>(campaign: T, file?: object): T {
  const {withdrawn = []} = campaign as Partial<FileHead>;
  const {withdrawn: more = []} = (file ?? {}) as Partial<FileHead>;
  const whole: Record<string, unknown> = {...campaign, withdrawn: [...withdrawn, ...more]};
  whole.people = (file as Json | undefined)?.people;
  for (const [name, list] of LISTS) {
    const items = (Object((file as Json | undefined)?.[name]) as Json)[list];
    if (whole[name] !== undefined || items !== undefined)
      whole[name] = {...Object(whole[name]), [list]: items};
  }
  return whole as T;
}

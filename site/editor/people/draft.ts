import type {Agreement, ConsentField} from '../folder/folder.js';

/** What is being written down of an agreement. Nothing is assumed: what nobody has said is empty. */
export interface Draft {
  readonly by: Agreement['by'] | undefined;
  /** As it was typed, or an ISO day. */
  readonly on: string;
  readonly fields: readonly ConsentField[];
  readonly isAdult: boolean;
  readonly reviewed: string;
}

/** What the register says so far; all of it empty without a row. */
export const draftOf = (agreement: Agreement | undefined): Draft => ({
  by: agreement?.by,
  on: agreement?.on ?? '',
  fields: agreement?.fields ?? [],
  isAdult: agreement?.isAdult ?? false,
  reviewed: agreement?.reviewed ?? '',
});

/** Whether two drafts say the same. */
export const isSame = (one: Draft, other: Draft): boolean =>
  one.by === other.by &&
  one.on === other.on &&
  one.isAdult === other.isAdult &&
  one.reviewed === other.reviewed &&
  one.fields.length === other.fields.length &&
  one.fields.every(field => other.fields.includes(field));

/** A draft in which one field is agreed to, or no longer. */
export const withField = (draft: Draft, field: ConsentField, isAgreed: boolean): Draft => ({
  ...draft,
  fields: isAgreed ? [...draft.fields, field] : draft.fields.filter(each => each !== field),
});

/**
 * What keeps a draft from being written down, by its parts.
 *
 * @param draft - What was typed.
 * @param today - The ISO day.
 * @returns The words beside each part; empty if it can be written down.
 */
export function faultsIn(
  {by, on, reviewed}: Draft,
  today: string,
): Readonly<Partial<Record<keyof Draft, string>>> {
  return {
    ...(!by && {by: 'Choose who agreed: the person, or a relative. Nobody else can agree for them.'}),
    ...faultOfDay('on', on, 'Write the day on which they agreed.', today),
    ...(reviewed && faultOfDay('reviewed', reviewed, '', today)),
    ...(reviewed &&
      isDay(on) &&
      isDay(reviewed) &&
      reviewed < on && {
        reviewed: 'This is before the day on which they agreed. Write that day, or a later one.',
      }),
  };
}

function faultOfDay(part: 'on' | 'reviewed', day: string, missing: string, today: string) {
  if (!day) return {[part]: missing};
  if (!isDay(day)) return {[part]: 'This is no day. Write it as 2027-01-14.'};
  return day > today ? {[part]: 'This day is in the future. Write the day on which it was.'} : {};
}

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** A draft without faults, as the register takes it. */
export const agreementOf = ({by, on, fields, isAdult, reviewed}: Draft): Agreement => ({
  ...(by && {by}),
  ...(on && {on}),
  fields,
  isAdult,
  ...(reviewed && {reviewed}),
});

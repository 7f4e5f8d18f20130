import * as v from 'valibot';

/** The id of an item, unique in its list and stable over the item's life: any 1 to 200 characters. */
export const identifier = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** `id` as ids are compared: without case, without spaces around it, and with composed characters. */
export const comparable = (id: string): string => id.normalize().trim().toLowerCase();

/** Cyrillic small letters, and the Latin ones that look the same. */
const LOOKALIKES = ['аеорсухіѕј', 'aeopcyxisj'] as const;

/**
 * What ids have in common that people take for the same: the letters and digits of `id`, without case and accents,
 * and with Latin letters for the Cyrillic ones that look like them.
 */
export function resemblance(id: string): string {
  const [cyrillic, latin] = LOOKALIKES;
  return comparable(id)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{sc=Cyrl}/gu, letter => latin[cyrillic.indexOf(letter)] ?? letter);
}

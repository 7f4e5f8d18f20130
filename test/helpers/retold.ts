/** Fields of a campaign whose strings are texts, and names that have no English version. */
const TEXTS =
  /^(name|theme|text|note|description|streetAddress|addressLocality|addressCountry|institution|meaning|before|inPrison|alt|credit|translator|reason)$/;

/**
 * `campaign` with other texts and tags: `say` replaces each text, given in English or in its only language.
 * Equal texts remain equal.
 */
export function retold(campaign: object, say: (words: string, index: number) => string): object {
  const said = new Map<string, string>();
  const retell = (words: string): string => {
    if (!said.has(words)) said.set(words, say(words, said.size));
    return said.get(words)!;
  };
  return JSON.parse(JSON.stringify(campaign), (key, value) => {
    if (key === 'tags')
      return value.map((tag: string) => `#${retell(tag.slice(1)).replace(/[^\p{L}\p{N}]/gu, '')}`);
    if (typeof value === 'string') return TEXTS.test(key) ? retell(value) : value;
    const words = value?.en ?? (TEXTS.test(key) && Object.values<string>(value)[0]);
    return words ? retell(words) : value;
  });
}

/** `campaign` with every text only in `language`, except addresses and poems, which have a language of their own. */
export function toldOnlyIn(language: string, campaign: object): object {
  let count = 0;
  const retell = (key: string, value: unknown): unknown => {
    if (typeof value === 'string' ? TEXTS.test(key) : (value as {en?: string} | null)?.en)
      return {[language]: `Exemple ${++count}`};
    if (Array.isArray(value)) return value.map(one => retell('', one));
    if (!value || typeof value !== 'object' || /^(address|original|translations)$/.test(key)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, value]) => [key, retell(key, value)]));
  };
  return retell('', campaign) as object;
}

/** Fields of a campaign whose strings are texts, and names that have no English version. */
const TEXTS =
  /^(name|theme|text|linkText|note|description|streetAddress|addressLocality|addressCountry|institution|meaning|before|inPrison|alt|credit|translator|reason)$/;

/**
 * `campaign` with other texts and tags: `replace` returns a new text for each, which it gets in English or in its only language.
 * Equal texts remain equal.
 */
export function withTexts(campaign: object, replace: (text: string, index: number) => string): object {
  const newTexts = new Map<string, string>();
  const newText = (text: string): string => {
    if (!newTexts.has(text)) newTexts.set(text, replace(text, newTexts.size));
    return newTexts.get(text)!;
  };
  return JSON.parse(JSON.stringify(campaign), (key, value) => {
    if (key === 'tags')
      return value.map((tag: string) => `#${newText(tag.slice(1)).replace(/[^\p{L}\p{N}]/gu, '')}`);
    if (typeof value === 'string') return TEXTS.test(key) ? newText(value) : value;
    const text = value?.en ?? (TEXTS.test(key) && Object.values<string>(value)[0]);
    return text ? newText(text) : value;
  });
}

/** `campaign` with every text only in `language`, except addresses and poems, which have a language of their own. */
export function withTextsOnlyIn(language: string, campaign: object): object {
  let count = 0;
  const replaceTexts = (key: string, value: unknown): unknown => {
    if (typeof value === 'string' ? TEXTS.test(key) : (value as {en?: string} | null)?.en)
      return {[language]: `Exemple ${++count}`};
    if (Array.isArray(value)) return value.map(one => replaceTexts('', one));
    if (!value || typeof value !== 'object' || /^(address|original|translations)$/.test(key)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, value]) => [key, replaceTexts(key, value)]));
  };
  return replaceTexts('', campaign) as object;
}

import {shownLanguage} from 'solidarity-widgets/campaign-tools';

/**
 * The name by which a coordinator knows what `keys` lead into: that of the nearest thing around it that is in a list, such as an
 * event, with its town.
 *
 * @returns {{about?: string}} The member of a finding.
 */
export function nameOf(json, keys) {
  for (let length = keys.length; length > 0; length--) {
    if (typeof keys[length - 1] !== 'number') continue;
    const item = keys.slice(0, length).reduce((value, key) => value?.[key], json);
    const name = inEnglish(item?.name) ?? inEnglish(item?.original?.name) ?? inEnglish(item?.author?.name);
    const town = inEnglish(item?.location?.addressLocality);
    if (name) return {about: [name, town].filter(Boolean).join(', ')};
  }
  return {};
}

/** A text in English, else in the first of its languages; `undefined` if it is none. */
export function inEnglish(text) {
  if (typeof text === 'string') return shortened(text);
  if (typeof text !== 'object' || text === null) return undefined;
  const languages = Object.keys(text).filter(language => typeof text[language] === 'string');
  return languages.length ? shortened(text[shownLanguage('en', languages)]) : undefined;
}

const MOST_CHARACTERS = 60;

const shortened = text => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
};

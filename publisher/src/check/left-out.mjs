import {keysOf} from './campaign/paths.mjs';
import {meant, meantOf} from './words/meant.mjs';
import {quoted} from './words/quoted.mjs';
import {didYouMean} from './words/similar.mjs';

/** An error for everything that an element would leave out, and why. */
export function leftOut({json, reading, finding}) {
  const told = new Set();
  return reading.faults.flatMap(({path, message}) => {
    // Two rules can refuse the same value: the first one says enough.
    if (told.has(path)) return [];
    told.add(path);
    const keys = path === 'campaign' ? [] : keysOf(path, json);
    const value = keys.reduce((inside, key) => inside?.[key], json);
    return finding(
      'error',
      keys,
      `${inWords(message.slice(path.length + 2), value, keys)} ${whatGoes(keys)}`,
    );
  });
}

/** What the reading says, for people who do not know the words of the validator. */
function inWords(message, value, keys) {
  const [, choices] = /^Invalid type: Expected \((.+)\) but received/.exec(message) ?? [];
  if (choices) {
    const words = choices.split(' | ').map(word => word.replace(/^"|"$/g, ''));
    const list = words.map(word => `"${word}"`).join(', ');
    const near = typeof value === 'string' ? meantOf(value, words) : undefined;
    return didYouMean(`${quoted(value)} is not one of ${list}.`, near);
  }
  const instead = meant(value, `${keys.at(-1)}: ${message}`);
  return `${reason(message, value, keys.at(-1))}${instead ? ` Did you mean ${instead}?` : ''}`;
}

function reason(message, value, name) {
  const [, required] = /^Invalid key: Expected "(.+)" but received undefined$/.exec(message) ?? [];
  if (required) return `"${required}" is missing.`;
  const [, type] = /^(?:Invalid type: )?Expected (\S+) but received/.exec(message) ?? [];
  if (type) return `Here must be ${TYPES[type] ?? type}, not ${quoted(value)}.`;
  if (/^Invalid entries/.test(message))
    return 'The text has no language: write {"en": "…"}, or leave it out.';
  if (/^Invalid (?:safe )?integer/.test(message)) return `${quoted(value)} is no whole number.`;
  if (/^Invalid (?:length|value): Expected (?:>=1|!0) but received 0$/.test(message) || isBlank(value))
    return 'Here is nothing: write something, or leave it out.';
  if (/^Invalid value: Expected >=0/.test(message)) return `${quoted(value)} is less than 0.`;
  if (/^is\b|^contradicts|^\d{4}-/.test(message)) return `"${name}" ${message}.`;
  if (/^Expected/.test(message) && typeof value !== 'object')
    return `${quoted(value)} cannot stand here. ${message}.`;
  return `${message[0].toUpperCase()}${message.slice(1)}.`;
}

const isBlank = value => typeof value === 'string' && !value.trim();

const TYPES = {
  Object: 'an object, {…}',
  Array: 'a list, […]',
  string: 'a text, "…"',
  number: 'a number, without quotes',
  boolean: 'true or false, without quotes',
};

/** What a reader does not see because of it. */
function whatGoes(keys) {
  const last = keys.findLastIndex(key => typeof key === 'number');
  if (last >= 0) return ITEMS[keys[0]] ?? 'Until then the whole entry is left out.';
  if (keys[0] === 'figures' && keys.length > 1) return 'Until then this figure is not shown.';
  if (SECTIONS.has(keys[0])) return 'Until then the whole section is not shown.';
  return 'Until then nothing of the campaign is shown.';
}

const ITEMS = {
  events: 'Until then this event is left out, in every language.',
  people: 'Until then this person is left out.',
};

const SECTIONS = new Set(
  'channels donation events figures hashtags initiatives letters people poems postcards signUp stories today video'.split(
    ' ',
  ),
);

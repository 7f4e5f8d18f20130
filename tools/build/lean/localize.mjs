/** What files of @lit/localize hold, and what the scripts hold instead: every message of ours is words or `str`, and has an id of its own. */
export const runtimeMsg = [
  [
    /^[\s\S]*$/,
    // A message with values is a list, as in the words files: words and the numbers of the values by turns.
    `import {defaultMsg} from './default-msg.js';
export function runtimeMsg(templates, template, {id}) {
  const words = templates?.[id];
  if (!words) return defaultMsg(template);
  return typeof words === 'string' ? words : words.map((part, index) => (index % 2 ? template.values[part] : part)).join('');
}`,
  ],
];

// It is configured once, in i18n/locale.ts, which holds no words but of languages that it knows.
export const reentrant = [
  [
    /export const configureReentrantLocalization =[\s\S]*$/,
    `export const configureReentrantLocalization = ({getLocale, loadLocaleSync}) =>
  _installMsgImplementation((template, options) => runtimeMsg(loadLocaleSync(getLocale())?.templates, template, options));`,
  ],
];
export const install = [
  ['let installed = false;', ''],
  [/if \(installed\) \{[^}]*\}/, ''],
  ['installed = true;', ''],
];
export const defaultMsg = [
  [
    /^[\s\S]*$/,
    `export const defaultMsg = template =>
  typeof template === 'string' ? template : template.strings.reduce((said, words, index) => said + template.values[index - 1] + words);`,
  ],
];
export const strTag = [[/^[\s\S]*$/, 'export const str = (strings, ...values) => ({strings, values});']];

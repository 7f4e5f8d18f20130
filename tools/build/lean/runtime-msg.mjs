/** What @lit/localize/internal/runtime-msg.js holds, and what the scripts hold instead. */
export default [
  [
    /^[\s\S]*$/,
    `import {defaultMsg} from './default-msg.js';
import {joinStringsAndValues} from './str-tag.js';
export function runtimeMsg(templates, template, {id}) {
  const words = templates?.[id];
  if (!words) return defaultMsg(template);
  return typeof words === 'string' ? words : joinStringsAndValues(words.strings, template.values, words.values);
}`,
  ],
];

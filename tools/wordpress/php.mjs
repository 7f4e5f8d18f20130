/**
 * A value as PHP writes it: lists and objects as arrays.
 *
 * @param {unknown} value - What JSON can hold, without `null`.
 * @param {string} [indent] - What each of its lines begins with.
 * @returns {string} The expression.
 */
export function phpValue(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}    `;
  const items = Array.isArray(value)
    ? value.map(each => phpValue(each, inner))
    : Object.entries(value).map(([key, each]) => `${phpValue(key)} => ${phpValue(each, inner)}`);
  return items.length ? `[\n${items.map(item => `${inner}${item},\n`).join('')}${indent}]` : '[]';
}

/**
 * A file of PHP that returns a value.
 *
 * @param {string} about - What it is, for people.
 * @param {string} expression - What it returns.
 * @returns {string} The file.
 */
export const phpFile = (about, expression) =>
  `<?php\n\n// ${about} Written by \`npm run wordpress\`.\n\nreturn ${expression};\n`;

/**
 * A file that no one runs: translators' tools find texts only where they are arguments of a function of WordPress.
 *
 * @param {string[]} texts - The texts.
 * @returns {string} The file.
 */
export function phpTexts(texts) {
  const calls = [...new Set(texts)].map(text => `    __(${phpValue(text)}, 'solidarity-widgets'),\n`);
  return phpFile('Texts for translators.', `[\n${calls.join('')}]`);
}

/** What people put into their posts to show the counter. */
import {readFileSync} from 'node:fs';

/** The sentence between the tags. */
export const SENTENCE = 'On 19 May 2023 there were almost 1,500 political prisoners in Belarus.';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The snippet of the README: its script, and the counter. */
export const SNIPPET = /```html\n(<script type="module".*?)```/s.exec(README)[1];

/** What the editor writes in other ways inside of a comment. */
const ESCAPED = [
  [/--/g, '\\u002d\\u002d'],
  [/</g, '\\u003c'],
  [/>/g, '\\u003e'],
  [/&/g, '\\u0026'],
  [/\\"/g, '\\u0022'],
];

/** Ways to put the counter into a post, by what they are called. */
export const PASTED = {
  'the snippet of the README': `<!-- wp:html -->\n${SNIPPET}<!-- /wp:html -->`,
  'the snippet in the classic editor': SNIPPET,
  'the tag alone': `<solidarity-prisoner-counter>${SENTENCE}</solidarity-prisoner-counter>`,
  'the tag with attributes': `<solidarity-prisoner-counter figure="prisoners" poster>${SENTENCE}</solidarity-prisoner-counter>`,
  'a shortcode': `[solidarity_prisoner_counter figure="prisoners" poster]${SENTENCE}[/solidarity_prisoner_counter]`,
  'a block': block('prisoner-counter', {figure: 'prisoners', poster: true}),
};

/** A block as the editor saves it. */
export function block(name, attributes = {}, sentence = SENTENCE) {
  const json = ESCAPED.reduce((text, [from, to]) => text.replace(from, to), JSON.stringify(attributes));
  const given = json === '{}' ? '' : `${json} `;
  return `<!-- wp:solidarity/${name} ${given}-->\n<p class="wp-block-solidarity-${name}">${sentence}</p>\n<!-- /wp:solidarity/${name} -->`;
}

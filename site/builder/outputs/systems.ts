import {type Attributes, escaped, openingTag} from '../../../src/published/snippets/markup.js';
import {ELEMENTS} from '../generated/elements.js';
import {
  attributesOf,
  elementTag,
  type Given,
  headLines,
  indented,
  pageAttributes,
  wordsFor,
} from './element.js';

/** The shortcode of the WordPress plugin, whose words have no tags of paragraphs. */
export function wordpressShortcode(given: Given): string {
  const {element} = given.choices;
  const name = `solidarity_${element.replaceAll('-', '_')}`;
  // In brackets WordPress takes a quote or a bracket for the end.
  const written = Object.entries(attributesOf(given.choices)).map(([key, value]) => {
    const attribute = key.replaceAll('-', '_');
    return value === ''
      ? attribute
      : `${attribute}="${escaped(value).replace(/[[\]]/g, each => `&#${each.charCodeAt(0)};`)}"`;
  });
  return `[${[name, ...written].join(' ')}]${inLine(wordsFor(given))}[/${name}]`;
}

/** The block of the WordPress plugin, as its editor saves it. */
export function wordpressBlock(given: Given): string {
  const {element} = given.choices;
  const {options = []} = ELEMENTS.find(({name}) => name === element) ?? {};
  const attributes = Object.entries(attributesOf(given.choices)).map(([name, value]) => [
    camelCase(name),
    valueOf(options.find(option => option.name === name)?.type, value),
  ]);
  const json = ESCAPED.reduce(
    (text, [from, to]) => text.replace(from, to),
    JSON.stringify(Object.fromEntries(attributes)),
  );
  return `<!-- wp:solidarity/${element} ${json} -->
<p class="wp-block-solidarity-${element}">${inLine(wordsFor(given))}</p>
<!-- /wp:solidarity/${element} -->`;
}

/** A shortcode for Hugo: a file of the theme, and how posts use it. */
export const hugoShortcode = (given: Given): string => `<!-- layouts/shortcodes/${shortName(given)}.html -->
${placed(given)}

<!-- in a post -->
{{< ${shortName(given)} >}}`;

/** A shortcode for Eleventy: a line of its configuration, and how pages use it. */
export const eleventyShortcode = (given: Given): string => `// eleventy.config.js
export default function (config) {
  config.addShortcode('${shortName(given).replaceAll('-', '_')}', () => \`${placed(given).replace(/[\\`]|\$\{/g, '\\$&')}\`);
}

// in a page
{% ${shortName(given).replaceAll('-', '_')} %}`;

/** A component for React 19, which knows custom elements. */
export const reactComponent = (given: Given): string => `import type {} from 'solidarity-widgets/jsx';
import 'solidarity-widgets/elements/${given.choices.element}.js';

export const ${componentName(given)} = () => (
${indented(inJsx(given), '  ')}
);`;

/** A component for Vue; its compiler must know that our tags are no components. */
export const vueComponent = (
  given: Given,
): string => `<!-- vite.config.js: vue({template: {compilerOptions: {isCustomElement: tag => tag.startsWith('solidarity-')}}}) -->
<script setup lang="ts">
import type {} from 'solidarity-widgets/vue';
import 'solidarity-widgets/elements/${given.choices.element}.js';
</script>

<template>
${indented(around(given, elementTag(given)), '  ')}
</template>`;

/** A component for Svelte 5. */
export const svelteComponent = (given: Given): string => `<script lang="ts">
  import type {} from 'solidarity-widgets/svelte';
  import 'solidarity-widgets/elements/${given.choices.element}.js';
</script>

${around(given, elementTag(given)).replace(/[{}]/g, each => `{'${each}'}`)}`;

const placed = (given: Given) => `${headLines(given)}\n${around(given, elementTag(given))}`;

const around = (given: Given, inner: string) =>
  `${openingTag('div', pageAttributes(given), '\n  ')}\n${indented(inner, '  ')}\n</div>`;

/** JSX: values are strings in braces, and a brace in text would begin an expression. */
function inJsx(given: Given): string {
  const tag = `solidarity-${given.choices.element}`;
  const written = (attributes: Attributes) =>
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) =>
        value === true || value === '' ? ` ${name}=""` : ` ${name}={${JSON.stringify(value)}}`,
      )
      .join('');
  const words = wordsFor(given).replace(/[{}]/g, each => `{'${each}'}`);
  return `<div${written(pageAttributes(given))}>
  <${tag}${written(attributesOf(given.choices))}>
${indented(words, '    ')}
  </${tag}>
</div>`;
}

const shortName = ({choices: {element, lang}}: Given) => `solidarity-${element}-${lang.toLowerCase()}`;

const componentName = ({choices: {element}}: Given) =>
  ELEMENTS.find(({name}) => name === element)?.component ?? 'Solidarity';

const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const valueOf = (type: string | undefined, value: string) =>
  type === 'boolean' ? true : type === 'number' || type === 'level' ? Number(value) : value;

/** Paragraphs as lines: neither a shortcode nor a block may have paragraphs in its paragraph. */
const inLine = (words: string) =>
  words
    .replace(/<\/p>\s*<p[^>]*>/g, '<br />')
    .replace(/<\/?p[^>]*>/g, '')
    .trim();

/** What the editor writes in other ways inside of a comment. */
const ESCAPED: [RegExp, string][] = [
  [/--/g, '\\u002d\\u002d'],
  [/</g, '\\u003c'],
  [/>/g, '\\u003e'],
  [/&/g, '\\u0026'],
  [/\\"/g, '\\u0022'],
];

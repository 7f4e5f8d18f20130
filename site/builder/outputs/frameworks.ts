import type {Attributes} from '../../../src/published/snippets/markup.js';
import {ELEMENTS} from '../generated/elements.js';
import {bodyLines, indented, pageAttributes, typedAttributesOf, wordsFor} from './element.js';
import type {Given} from './given.js';

/** A component for React 19, which knows custom elements. */
export const reactComponent = (given: Given): string => `import type {} from 'solidarity-widgets/jsx';
import 'solidarity-widgets/elements/${given.choices.element}.js';

export const ${componentOf(given)} = () => (
${indented(inJsx(given), '  ')}
);`;

/** A component for Vue, whose compiler must leave our tags and their words as they are: `v-pre`. */
export const vueComponent = (given: Given): string => `<script setup>
import 'solidarity-widgets/elements/${given.choices.element}.js';
</script>

<template>
${indented(bodyLines(given).replace('<div', '<div v-pre'), '  ')}
</template>`;

/** A component for Svelte 5. */
export const svelteComponent = (given: Given): string => `<script lang="ts">
  import type {} from 'solidarity-widgets/svelte';
  import 'solidarity-widgets/elements/${given.choices.element}.js';
</script>

${withoutExpressions(bodyLines(given))}`;

/** JSX: values are in braces, and a brace in text would begin an expression. */
function inJsx(given: Given): string {
  const tag = `solidarity-${given.choices.element}`;
  const written = (attributes: Attributes) =>
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}={${JSON.stringify(value)}}`))
      .join('');
  return `<div${written(pageAttributes(given))}>
  <${tag}${written(typedAttributesOf(given.choices))}>
${indented(withoutExpressions(wordsFor(given)), '    ')}
  </${tag}>
</div>`;
}

/** Text of which no brace begins an expression. */
const withoutExpressions = (text: string) => text.replace(/[{}]/g, each => `{'${each}'}`);

const componentOf = ({choices: {element}}: Given) =>
  ELEMENTS.find(({name}) => name === element)?.component ?? 'Solidarity';

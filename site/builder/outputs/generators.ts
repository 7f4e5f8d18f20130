import {bodyLines, headLines} from './element.js';
import type {Given} from './given.js';

/** A shortcode for Hugo: a file of the site, and how posts use it. No brace of ours begins an action of its templates. */
export function hugoShortcode(given: Given): string | undefined {
  const lines = placed(given);
  return (
    lines &&
    `<!-- layouts/shortcodes/${nameOf(given)}.html -->
${lines.replace(/\{\{/g, '{{ "{{" }}')}

<!-- in a post -->
{{< ${nameOf(given)} >}}`
  );
}

/** A shortcode for Eleventy: a line of its configuration, and how pages use it. */
export function eleventyShortcode(given: Given): string | undefined {
  const name = nameOf(given).replaceAll('-', '_');
  const text = placed(given)?.replace(/[\\`]|\$\{/g, '\\$&');
  return (
    text &&
    `// eleventy.config.js
export default function (config) {
  config.addShortcode('${name}', () => \`${text}\`);
}

// in a page
{% ${name} %}`
  );
}

/** In one place of a page: a script that comes twice runs once. */
const placed = (given: Given) => {
  const head = headLines(given);
  return head && `${head}\n${bodyLines(given)}`;
};

const nameOf = ({choices: {element, lang}}: Given) => `solidarity-${element}-${lang.toLowerCase()}`;

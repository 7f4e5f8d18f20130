// Writes src/elements/generated/sections.ts from the registry: the sections of the page of a campaign.
import prettier from 'prettier';
import {elements} from './registry.mjs';

const path = 'src/elements/generated/sections.ts';

/** The file to write: a map from path, relative to the project, to text. */
export async function generateSections() {
  const sections = elements.filter(({section}) => section);
  const text = `// Written by npm run generate from registry.ts. Do not edit.
import {html, type TemplateResult} from 'lit';
import type {SharedProperties} from '../../base/solidarity-element.js';
${sections.map(({name}) => `import '../${name}/${name}.js';`).join('\n')}

/** Draws each section of the page of a campaign, by its name; the parts of all sections are parts of the page. */
export const SECTIONS: Readonly<Record<string, (shared: SharedProperties) => TemplateResult>> = {
  ${sections.map(entry => `'${entry.name}': shared => html\`${templateOf(entry)}\`,`).join('\n  ')}
};

/** The sections that lead readers into danger. */
export const RISKY_SECTIONS: readonly string[] = ${JSON.stringify(
    sections.filter(({isRisky}) => isRisky).map(({name}) => name),
  )};
`;
  const options = await prettier.resolveConfig(path);
  return new Map([[path, await prettier.format(text, {...options, filepath: path})]]);
}

function templateOf({tag, parts, onPage = ''}) {
  return `<${[tag, onPage, '.shared=${shared}', `exportparts="${parts.join(', ')}"`].filter(Boolean).join(' ')}></${tag}>`;
}

// Writes src/elements/generated/sections.ts from the registry: the sections of the campaign page.
import {generated} from './generated.mjs';
import {classNameOf, sections} from './registry.mjs';

const path = 'src/elements/generated/sections.ts';

/** The properties that the page of a campaign hands on to its sections. */
const SHARED = [
  'lang',
  'feed',
  'feedIntegrity',
  'campaign',
  'headingLevel',
  'links',
  'maxBytes',
  'refresh',
  'now',
  'cautious',
];

/** The generated file: a map from path, relative to the project, to text. */
export async function generateSections() {
  const text = `// Generated from registry.ts. Do not edit; run npm run generate.
import {html, type TemplateResult} from 'lit';
import type {SharedProperties} from '../../base/element-with-properties.js';
${sections.map(({name}) => `import {${classNameOf(name)}} from '../${name}/${name}.js';`).join('\n')}

/** A section of the campaign page. */
interface PageSection {
  /** The class of its element. */
  readonly element: CustomElementConstructor;
  /** Renders it; \`names\` are those of all sections of the page. */
  readonly render: (shared: SharedProperties, names: readonly string[]) => TemplateResult;
}

/** The sections of the campaign page, by name. The parts of all sections are also parts of the page. */
export const SECTIONS: Readonly<Record<string, PageSection>> = {
  ${sections.map(entry => sectionOf(entry)).join('\n  ')}
};

/** The sections that could put readers in danger. */
export const RISKY_SECTIONS: readonly string[] = ${JSON.stringify(
    sections.filter(({isRisky}) => isRisky).map(({name}) => name),
  )};
`;
  return generated({[path]: text});
}

const sectionOf = entry => `'${entry.name}': {
    element: ${classNameOf(entry.name)},
    render: (${argumentsOf(entry)}) => html\`${templateOf(entry)}\`,
  },`;

const argumentsOf = ({onPage = ''}) => (onPage.includes('names') ? 'shared, names' : 'shared');

function templateOf({tag, parts, onPage = ''}) {
  const bindings = SHARED.map(name => `.${name}=\${shared.${name}}`);
  return `<${[tag, onPage, ...bindings, `exportparts="${parts}"`].filter(Boolean).join(' ')}></${tag}>`;
}

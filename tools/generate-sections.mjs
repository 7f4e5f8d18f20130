// Writes src/elements/generated/sections.ts from the registry: the sections of the campaign page.
import {generated} from './generated.mjs';
import {elements} from './registry.mjs';

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
  const sections = elements.filter(
    ({name, isPlacedByAuthor}) => name !== 'campaign-page' && !isPlacedByAuthor,
  );
  const text = `// Generated from registry.ts. Do not edit; run npm run generate.
import {html, type TemplateResult} from 'lit';
import type {SharedProperties} from '../../base/element-with-properties.js';
${sections.map(({name}) => `import '../${name}/${name}.js';`).join('\n')}

/** Renders a section; \`names\` are those of all sections of the page. */
type SectionTemplate = (shared: SharedProperties, names: readonly string[]) => TemplateResult;

/** Renders each section of the campaign page, by its name. The parts of all sections are also parts of the page. */
export const SECTIONS: Readonly<Record<string, SectionTemplate>> = {
  ${sections.map(entry => `'${entry.name}': (${argumentsOf(entry)}) => html\`${templateOf(entry)}\`,`).join('\n  ')}
};

/** The sections that could put readers in danger. */
export const RISKY_SECTIONS: readonly string[] = ${JSON.stringify(
    sections.filter(({isRisky}) => isRisky).map(({name}) => name),
  )};
`;
  return generated({[path]: text});
}

const argumentsOf = ({onPage = ''}) => (onPage.includes('names') ? 'shared, names' : 'shared');

function templateOf({tag, parts, onPage = ''}) {
  const bindings = SHARED.map(name => `.${name}=\${shared.${name}}`);
  return `<${[tag, onPage, ...bindings, `exportparts="${parts}"`].filter(Boolean).join(' ')}></${tag}>`;
}

// Writes src/frameworks/generated/props.d.ts from the manifest: what frameworks can set on each element. It is written out, since a type
// made of the classes would lose the names of attributes and the doc comments, which editors show.
import {currentManifest} from './generate-manifest.mjs';
import {generated} from './generated.mjs';

/** The types of values that frameworks also give in another form. */
const FORMS = new Map([
  ['number', 'NumberValue'],
  ['boolean', 'BooleanValue'],
]);

/** The generated file: a map from path, relative to the project, to text. */
export async function generateProps() {
  const {modules} = await currentManifest();
  const elements = modules
    .flatMap(({declarations}) => declarations)
    .map(element => ({...element, lines: linesOf(element)}));
  const shared = elements[0].lines.filter(line => elements.every(({lines}) => lines.includes(line)));
  const text = `// Generated from custom-elements.json. Do not edit; run npm run generate.
import type {SolidarityElement} from '../../base/solidarity-element.js';
import type {} from '../../index.js';

/** A number, or its digits in a text. */
export type NumberValue = number | \`\${number}\`;

/** Whether the attribute is there; an empty text is what templates give where it has no value. */
export type BooleanValue = boolean | '';

/** What every element has. */
interface SharedProps {
${shared.join('\n')}
}

/** What can be set on each element, by its tag: its attributes, and its properties that have no attribute. */
export interface ElementProps {
${elements.map(({tagName, name, description}) => `/** ${firstOf(description)} */\n'${tagName}': ${name}Props;`).join('\n')}
}
${elements
  .map(
    ({tagName, name, lines}) => `
/** What can be set on \`<${tagName}>\`. */
interface ${name}Props extends SharedProps {
${lines.filter(line => !shared.includes(line)).join('\n')}
}
`,
  )
  .join('')}`;
  return generated({'src/frameworks/generated/props.d.ts': text});
}

/** The first paragraph of a description. */
const firstOf = description => description.split('\n\n')[0];

/** The members of the interface of an element, each with its description. */
function linesOf({tagName, attributes, members}) {
  const properties = members.filter(({attribute, readonly}) => !attribute && !readonly);
  const line = (name, description, type) => `/** ${description} */\n'${name}'?: ${type} | undefined;`;
  return [
    ...attributes.map(({name, description, type}) => line(name, description, formOf(type.text))),
    ...properties.map(({name, description, inheritedFrom}) => {
      const owner = inheritedFrom?.name ?? `HTMLElementTagNameMap['${tagName}']`;
      return line(name, description, `${owner}['${name}']`);
    }),
  ];
}

function formOf(type) {
  const own = type.replace(/ \| undefined$/, '');
  return FORMS.get(own) ?? own;
}

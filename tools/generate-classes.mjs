// Writes from the registry what exports each element: its class, the module that defines its tag, and its component for React.
import {generated} from './generated.mjs';
import {classNameOf, elements, entryNameOf, sections} from './registry.mjs';

const NOTE = '// Generated from registry.ts. Do not edit; run npm run generate.';

/** The generated files: a map from path, relative to the project, to text. */
export function generateClasses() {
  const classes = elements.map(({name, tag}) => ({name, tag, className: classNameOf(name)}));
  const filesOf = (folder, textOf) => classes.map(each => [`${folder}/${each.name}.ts`, textOf(each)]);
  return generated({
    'src/frameworks/generated/classes.ts': exportsText(classes, name => `../../elements/${name}/${name}.js`),
    'src/frameworks/generated/react/index.ts': exportsText(classes, name => `./${name}.js`),
    'src/define/index.ts': `${NOTE}\n${importsText(classes)}`,
    ...Object.fromEntries(filesOf('src/frameworks/generated/react', componentText)),
    ...Object.fromEntries(filesOf('src/define', definitionText)),
  });
}

const exportsText = (classes, pathOf) => `${NOTE}
${classes.map(({className, name}) => `export {${className}} from '${pathOf(name)}';`).join('\n')}
`;

const importsText = elements => elements.map(({name}) => `import './${name}.js';`).join('\n');

/** The module that defines a tag; that of the campaign page defines those of its sections, too. */
const definitionText = ({className, name, tag}) => `${NOTE}
import {define} from '../base/define.js';
import {${className}} from '../elements/${name}/${name}.js';
import {${entryNameOf(name)}} from '../elements/registry.js';
${name === 'campaign-page' ? importsText(sections) : ''}

export * from '../elements/${name}/${name}.js';

define(${entryNameOf(name)}.tag, ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const componentText = ({className, name, tag}) => `${NOTE}
import {${className} as Element} from '../../../define/${name}.js';
import {component, type Component} from '../../react-component.js';

/** The React component of \`<${tag}>\`. */
export const ${className}: Component<Element> = component('${tag}', Element);
`;

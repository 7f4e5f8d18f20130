// Writes from the registry what exports each element: its class, and its component for React.
import {generated} from './generated.mjs';
import {elements} from './registry.mjs';

const NOTE = '// Generated from registry.ts. Do not edit; run npm run generate.';

/** The generated files: a map from path, relative to the project, to text. */
export function generateClasses() {
  const classes = elements.map(({name, tag}) => ({name, tag, className: classNameOf(name)}));
  const components = classes.map(each => [
    `src/frameworks/generated/react/${each.name}.ts`,
    componentText(each),
  ]);
  return generated({
    'src/frameworks/generated/classes.ts': exportsText(classes, name => `../../elements/${name}/${name}.js`),
    'src/frameworks/generated/react/index.ts': exportsText(classes, name => `./${name}.js`),
    ...Object.fromEntries(components),
  });
}

const classNameOf = name => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

const exportsText = (classes, pathOf) => `${NOTE}
${classes.map(({className, name}) => `export {${className}} from '${pathOf(name)}';`).join('\n')}
`;

const componentText = ({className, name, tag}) => `${NOTE}
import {${className} as Element} from '../../../elements/${name}/${name}.js';
import {component, type Component} from '../../react-component.js';

/** The React component of \`<${tag}>\`. */
export const ${className}: Component<Element> = component('${tag}', Element);
`;

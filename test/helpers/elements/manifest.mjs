import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8'));

/** The manifest entries of all elements, with the path of their module in src. */
export const everyElement = manifest.modules.flatMap(({path, declarations}) =>
  declarations.map(element => ({
    ...element,
    path,
    source: path.replace(/^dist\/(.*\/(.*))\.js$/, '$1/$2.ts'),
  })),
);

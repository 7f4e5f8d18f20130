import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));

/** What the manifest says of each element, and which module of src it stands in, as a path in there. */
export const everyElement = manifest.modules.flatMap(({path, declarations}) =>
  declarations.map(element => ({
    ...element,
    path,
    source: path.replace(/^dist\/(.*\/(.*))\.js$/, '$1/$2.ts'),
  })),
);

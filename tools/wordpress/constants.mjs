import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const code = `
  export {eventKind} from './src/model/sections/events.ts';
  export {NETWORK_IDS} from './src/model/sharing/networks.ts';
  export {allLocales} from './src/i18n/generated/locale-codes.ts';
  export {ownName} from './src/i18n/own-name.ts';
`;

/**
 * The words of the library that attributes may be made of.
 *
 * @returns {Promise<{eventKinds: string[], networks: string[], languages: string[], ownName: (tag: string) => string}>} The kinds of
 *   events, the ids of networks, the tags of languages, and what names a language in itself.
 */
export async function constants() {
  const resolveDir = fileURLToPath(new URL('../../', import.meta.url));
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir},
    bundle: true,
    format: 'esm',
    write: false,
  });
  const {eventKind, NETWORK_IDS, allLocales, ownName} = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return {eventKinds: eventKind.options, networks: NETWORK_IDS, languages: [...allLocales], ownName};
}

// npm run i18n:wordpress: brings integrations/wordpress/languages up to date with what the plugin says.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {LOCALES} from './locales.mjs';
import {pluginMessages} from './messages.mjs';
import {readPo, updatedPo} from './po.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = path.join(ROOT, 'integrations/wordpress/languages');

const messages = await pluginMessages(ROOT);
await mkdir(FOLDER, {recursive: true});
for (const [language, {locale}] of Object.entries(LOCALES)) {
  const file = path.join(FOLDER, `solidarity-widgets-${locale}.po`);
  const before = await readFile(file, 'utf8').catch(() => '');
  const after = updatedPo(language, before, messages);
  await writeFile(file, after);
  const missing = readPo(after).messages.filter(({translations}) => translations.some(each => !each)).length;
  if (missing)
    console.log(`${path.relative(ROOT, file)}: ${missing} of ${messages.length} without a translation.`);
}

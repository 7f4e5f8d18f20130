// npm run i18n: extracts the messages of src into xliff/, and builds src/i18n/generated from the translations there.
// Refuses to delete translations, which happens when the id of a message is changed or removed, unless `--forget
// <id>` allows it.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {projectLocalizer} from './localizer.mjs';
import {categoriesOf, categoryOf, unitsOf, wordsConfig, xliffPath} from './xliff.mjs';

const {values} = parseArgs({options: {forget: {type: 'string', multiple: true, default: []}}});

const config = await wordsConfig();
const files = config.targetLocales.map(locale => ({locale, file: xliffPath(config, locale)}));
const before = new Map(files.map(({file}) => [file, textOf(file)]));

const localizer = projectLocalizer();
await localizer.extract();
const deleted = files.flatMap(deletedTranslations);
if (deleted.length) {
  for (const [file, text] of before) if (text) writeFileSync(file, text);
  console.error(`These translations would be lost, so nothing was written:
${deleted.map(line => `  ${line}`).join('\n')}
A message that has a new id keeps them when its id is changed in xliff/ as well. One that is gone: npm run i18n -- --forget <id>`);
  process.exit(1);
}
for (const {locale, file} of files)
  if (!before.get(file)) writeFileSync(file, withHeader(textOf(file), locale));
await localizer.build();
execFileSync(process.execPath, ['tools/generate.mjs'], {stdio: 'inherit'});

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The translations in `file` whose messages no longer exist; plural forms that `locale` does not have are no loss. */
function deletedTranslations({locale, file}) {
  const ids = new Set(unitsOf(textOf(file)).map(({id}) => id));
  const isForm = id => [undefined, ...categoriesOf(locale)].includes(categoryOf(id));
  return unitsOf(before.get(file))
    .filter(({id, target}) => target && !ids.has(id) && isForm(id) && !values.forget.includes(id))
    .map(({id, target}) => `${file}: ${id} ${JSON.stringify(target)}`);
}

/** Adds a note to a new file that tells translators its state and what they may change. */
function withHeader(xliff, locale) {
  const language = new Intl.DisplayNames('en', {type: 'language', languageDisplay: 'standard'}).of(locale);
  const header = `<header>
<note>${language}: a draft that awaits a native reader. Translators change only what stands in &lt;target&gt;.</note>
</header>
`;
  return xliff.replace('<body>', `${header}<body>`);
}

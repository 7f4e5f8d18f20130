// Writes site/builder/generated: what the embed builder knows of each element, in the words of the WordPress editor, what
// embedding can mean, and what a privacy page says of it, in the languages of the library.
import {readFile} from 'node:fs/promises';
import {runInNewContext} from 'node:vm';
import {currentManifest} from './generate-manifest.mjs';
import {generated} from './generated.mjs';
import {elements as registry} from './registry.mjs';
import {pluginElements} from './wordpress/elements.mjs';
import {LOCALES} from './wordpress/words/locales.mjs';
import {messagesInPhp} from './wordpress/words/messages-in-php.mjs';
import {readPo} from './wordpress/words/po.mjs';

const WORDPRESS = new URL('../integrations/wordpress/', import.meta.url);

/** What the builder chooses in other places: the language, and the campaign. */
const CHOSEN_ELSEWHERE = new Set(['lang', 'feed', 'feed-integrity', 'max-bytes']);

/** The generated files: a map from path, relative to the project, to text. */
export async function generateBuilder() {
  return generated({
    'site/builder/generated/elements.ts': await elementsFile(),
    'site/builder/generated/caution.ts': await cautionFile(),
    'site/builder/generated/privacy.ts': await privacyFile(),
  });
}

const HEAD = '// Generated. Do not edit; run npm run generate.\n';

async function elementsFile() {
  const manifest = await currentManifest();
  const classes = new Map(
    manifest.modules.flatMap(({declarations}) => declarations.map(({tagName, name}) => [tagName, name])),
  );
  const labels = await editorLabels();
  const elements = pluginElements(manifest).map(element => ({
    name: element.name,
    title: element.title,
    description: element.description,
    component: classes.get(element.tag),
    room: element.room,
    ...traitsOf(element.tag),
    options: element.attributes
      .filter(({name, role}) => !CHOSEN_ELSEWHERE.has(name) && role !== 'never')
      .map(attribute => optionOf(attribute, labels)),
  }));
  return `${HEAD}import type {BuilderElement} from '../choices/element.js';

/** Every element, in the order of a campaign page. */
export const ELEMENTS: readonly BuilderElement[] = ${JSON.stringify(elements)};
`;
}

/** What the builder must know of the registry: undefined traits are left out of the file. */
function traitsOf(tag) {
  const {section, isRisky, needsTrust, hasPeople} = registry.find(entry => entry.tag === tag);
  return {section, isRisky, needsTrust, hasPeople};
}

function optionOf(attribute, labels) {
  const {name, type, values, min, max, separator, needs, role, destination} = attribute;
  return {
    ...{name, type, values, min, max, separator, needs},
    label: labels.label(attribute),
    help: labels.help(attribute),
    isAdvanced: labels.isAdvanced(attribute) || undefined,
    // Whoever gets a link to the builder must not paste what sends their readers, or what these write, to a stranger.
    isPrivate: destination || ['administrator', 'setting'].includes(role) ? true : undefined,
    valueLabels: values && Object.fromEntries(values.map(value => [value, labels.value(value)])),
  };
}

/** What the editor of WordPress calls attributes and their values, in English. */
async function editorLabels() {
  const code = await readFile(new URL('editor/labels.js', WORDPRESS), 'utf8');
  const window = {wp: {i18n: {__: text => text}}, solidarityWidgets: {}};
  runInNewContext(code, {window});
  return window.solidarityWidgets.labels;
}

async function cautionFile() {
  const byLanguage = await translated('includes/Editor/EmbeddingNote.php', ['Everybody who sees your site']);
  return `${HEAD}
/** What showing a campaign can mean for whoever does it, by language. */
export const CAUTION: Readonly<Record<string, string>> = ${JSON.stringify(byLanguage)};
`;
}

async function privacyFile() {
  const path = 'includes/Site/PrivacyText.php';
  const texts = await translated(path, ['Some of our pages', 'Links to other sites']);
  const sentences = Object.entries(texts).map(([language, text]) => [language, text.split(/(?<=\.) /)]);
  const other = sentences.find(([, each]) => each.length !== 7);
  if (other) throw new Error(`${path}: in "${other[0]}" there are ${other[1].length} sentences, not seven.`);
  return `${HEAD}
/** What a privacy page says of a campaign that comes from the site itself: seven sentences, by language. */
export const PRIVACY: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(sentences))};
`;
}

/** Texts of the plugin, known by how they begin, as one paragraph: by language, where all of them are translated. */
async function translated(path, beginnings) {
  const code = await readFile(new URL(path, WORDPRESS), 'utf8');
  const all = messagesInPhp(code, path).map(({text}) => text);
  const texts = beginnings.map(beginning => {
    const text = all.find(each => each.startsWith(beginning));
    if (text) return text;
    throw new Error(
      `${path}: no text begins with "${beginning}" any more. Name its new beginning in tools/generate-builder.mjs.`,
    );
  });
  const byLanguage = {en: texts.join(' ')};
  for (const [language, {locale}] of Object.entries(LOCALES)) {
    const po = await readFile(new URL(`languages/solidarity-widgets-${locale}.po`, WORDPRESS), 'utf8');
    const {messages} = readPo(po);
    const found = texts.map(text => messages.find(each => each.text === text)?.translations?.[0]);
    if (found.every(Boolean)) byLanguage[language] = found.join(' ');
  }
  return byLanguage;
}

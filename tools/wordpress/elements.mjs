import {elements as registry} from '../registry.mjs';
import {ATTRIBUTE_RULES} from './attribute-rules.mjs';
import {TITLES} from './titles.mjs';

/**
 * What the plugin must know of an element.
 *
 * @typedef {object} PluginElement
 * @property {string} name - Its tag without `solidarity-`.
 * @property {string} tag - Its tag.
 * @property {string} title - Its name for authors, in English.
 * @property {string} description - What readers see, a sentence in English.
 * @property {string[]} keywords - What else authors may type to find it.
 * @property {string} icon - A Dashicon.
 * @property {boolean} isOnce - Whether a page has only one.
 * @property {boolean} isRisky - Whether it shows nothing on a cautious page.
 * @property {boolean} warnsFirst - Whether it begins with the warning to readers at risk.
 * @property {boolean} hasPeople - Whether it shows people.
 * @property {string} room - The height that is reserved for it, a CSS length.
 * @property {PluginAttribute[]} attributes - Its own first, then those that every element has.
 * @property {Record<string, string>} [sentences] - What stands between its tags, by language: text, escaped for HTML.
 *
 * @typedef {{name: string, type: string, description: string} & import('./attribute-rules.mjs').AttributeRule} PluginAttribute
 */

/**
 * The elements of a manifest as the plugin knows them, in the order of the registry.
 *
 * @param {any} manifest - The custom elements manifest.
 * @param {Record<string, import('./attribute-rules.mjs').AttributeRule>} [rules] - The rules of attributes.
 * @returns {PluginElement[]} The elements.
 * @throws {Error} Where a title, or the rule of an attribute, is missing: with the element and the attribute.
 */
export function pluginElements(manifest, rules = ATTRIBUTE_RULES) {
  const declared = new Map(
    manifest.modules.flatMap(({declarations}) => declarations.map(each => [each.tagName, each])),
  );
  const known = new Map(registry.map(entry => [entry.tag, entry]));
  const unknown = [...declared.keys()].filter(tag => !known.has(tag));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: not in src/elements/registry.ts.`);
  return [...known.values()]
    .filter(({tag}) => declared.has(tag))
    .map(entry => pluginElement(entry, declared.get(entry.tag), rules));
}

function pluginElement(entry, {tagName, description, attributes = []}, rules) {
  const title = TITLES[entry.name];
  if (!title) throw new Error(`${tagName}: has no title. Write one in tools/wordpress/titles.mjs.`);
  return {
    name: entry.name,
    tag: tagName,
    title: title.title,
    description: title.description ?? firstSentence(description),
    keywords: title.keywords,
    icon: title.icon,
    isOnce: Boolean(title.isOnce),
    isRisky: Boolean(entry.isRisky),
    warnsFirst: Boolean(entry.warnsFirst),
    hasPeople: Boolean(entry.hasPeople),
    room: entry.room,
    attributes: attributes.map(attribute => pluginAttribute(tagName, attribute, rules)),
  };
}

/** The first sentence of a doc comment, as plain text. */
const firstSentence = (text = '') => /^.*?[.](?=\s|$)/s.exec(text)?.[0].replaceAll('`', '') ?? text;

/** The types of TypeScript that say what a control needs. */
const TYPES = {boolean: 'boolean', number: 'number'};

function pluginAttribute(tag, {name, type, description}, rules) {
  const place = `${tag} ${name}`;
  const rule = Object.hasOwn(rules, name) && rules[name];
  if (!rule)
    throw new Error(
      `${place}: has no rule. Say who may set it in tools/wordpress/attribute-rules.mjs and docs/attributes-by-role.md.`,
    );
  const said = type?.text.replace(/\s*\|\s*undefined$/, '') ?? 'string';
  const words = /^'[^']*'(?: \| '[^']*')*$/.test(said) && said.match(/(?<=')[^' |]+(?=')/g);
  const known = rule.type ?? (words ? 'choice' : TYPES[said]);
  if (!known)
    throw new Error(
      `${place}: its type is ${said}. Give it one in src, or a \`type\` in tools/wordpress/attribute-rules.mjs.`,
    );
  return {name, ...(words && {values: words}), ...rule, type: known, description};
}

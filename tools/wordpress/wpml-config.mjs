/** Attributes that are words for readers, and so are translated. */
const TEXTS = new Set(['text', 'source', 'consent', 'recipient']);

/**
 * The file by which WPML and Polylang know what of a page is translated: the texts of our blocks and shortcodes.
 *
 * @param {import('./elements.mjs').PluginElement[]} elements - The elements.
 * @returns {string} The file.
 */
export function wpmlConfig(elements) {
  const shortcodes = elements.map(element => {
    const names = textsOf(element).map(
      name => `          <attribute>${name.replaceAll('-', '_')}</attribute>\n`,
    );
    const attributes = names.length ? `        <attributes>\n${names.join('')}        </attributes>\n` : '';
    return `      <shortcode>\n        <tag>${shortcodeOf(element)}</tag>\n${attributes}      </shortcode>\n`;
  });
  const blocks = elements.map(element => {
    const keys = [...textsOf(element).map(camelCase), 'sentence'].map(
      name => `        <key name="${name}" />\n`,
    );
    return `      <gutenberg-block type="solidarity/${element.name}" translate="1">\n${keys.join('')}      </gutenberg-block>\n`;
  });
  return `<wpml-config>\n    <shortcodes>\n${shortcodes.join('')}    </shortcodes>\n    <gutenberg-blocks>\n${blocks.join('')}    </gutenberg-blocks>\n</wpml-config>\n`;
}

const textsOf = ({attributes}) => attributes.map(({name}) => name).filter(name => TEXTS.has(name));

const shortcodeOf = ({tag}) => tag.replaceAll('-', '_');

const camelCase = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Settings of the site that are words for readers, or lead them to some. */
const SETTINGS = ['sign_up_recipient', 'sign_up_consent', 'sign_up_privacy_url'];

/** Attributes that are words for readers, and so are translated. */
const TEXTS = new Set(['text', 'source', 'consent', 'recipient']);

/**
 * The file by which WPML and Polylang know what is translated: the texts of our blocks, shortcodes and settings.
 *
 * @param {import('./elements.mjs').PluginElement[]} elements - The elements.
 * @returns {string} The file.
 */
export function wpmlConfig(elements) {
  return [
    '<wpml-config>',
    '  <shortcodes>',
    ...elements.flatMap(shortcode),
    '  </shortcodes>',
    '  <gutenberg-blocks>',
    ...elements.flatMap(block),
    '  </gutenberg-blocks>',
    '  <admin-texts>',
    '    <key name="solidarity_widgets">',
    ...SETTINGS.map(name => `      <key name="${name}" />`),
    '    </key>',
    '  </admin-texts>',
    '</wpml-config>',
    '',
  ].join('\n');
}

function shortcode(element) {
  const names = textsOf(element);
  return [
    '    <shortcode>',
    `      <tag>${element.tag.replaceAll('-', '_')}</tag>`,
    ...(names.length ? ['      <attributes>'] : []),
    ...names.map(name => `        <attribute>${name}</attribute>`),
    ...(names.length ? ['      </attributes>'] : []),
    '    </shortcode>',
  ];
}

/** Of a block, the sentence that is saved in its paragraph, too. */
function block(element) {
  return [
    `    <gutenberg-block type="solidarity/${element.name}" translate="1">`,
    '      <xpath>//p</xpath>',
    ...textsOf(element).map(name => `      <key name="${name}" />`),
    '    </gutenberg-block>',
  ];
}

const textsOf = ({attributes}) => attributes.map(({name}) => name).filter(name => TEXTS.has(name));

// What becomes a block of ours, and what one can become: pasted HTML, a block of custom HTML, a shortcode.
(function (wp, editor) {
  const {createBlock} = wp.blocks;
  const {tags} = editor;

  const shortcodeOf = element => `solidarity_${element.name.replace(/-/g, '_')}`;

  /** What stands around an element in the README, and is not needed here: the plugin brings the script. */
  const isOurLoader = node =>
    node.nodeType === Node.COMMENT_NODE ||
    (node.localName === 'script' && /\bsolidarity[\w.-]*\.js(?:\?|$)/.test(node.getAttribute('src') || '')) ||
    (node.localName === 'link' && /\bsolidarity\b/.test(node.getAttribute('href') || '')) ||
    (node.nodeType === Node.TEXT_NODE && !node.data.trim());

  const nodesIn = html => [...new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes];

  const elementOfNode = node => editor.elements.find(({tag}) => tag === node.localName);

  /** A node that holds one element of ours and nothing else: WordPress wraps some in paragraphs. */
  function only(node) {
    if (elementOfNode(node)) return node;
    if (!/^(?:p|div|pre|code)$/.test(node.localName)) return undefined;
    const rest = [...node.childNodes].filter(child => !isOurLoader(child));
    if (rest.length !== 1) return undefined;
    if (rest[0].nodeType === Node.ELEMENT_NODE) return only(rest[0]);
    return onlyIn(rest[0].data);
  }

  /** The element in text that is written as HTML, such as a snippet that was copied from a page; `undefined` if there is more. */
  function onlyIn(text) {
    if (!/<solidarity-/.test(text)) return undefined;
    const rest = nodesIn(text).filter(node => !isOurLoader(node));
    return rest.length === 1 ? only(rest[0]) : undefined;
  }

  /** The blocks in HTML, in its order. What is not ours stays custom HTML. */
  function blocksIn(html) {
    const blocks = [];
    let other = '';
    const keep = () => {
      if (other.trim()) blocks.push(createBlock('core/html', {content: other.trim()}));
      other = '';
    };
    for (const node of nodesIn(html)) {
      const found = node.nodeType === Node.ELEMENT_NODE && only(node);
      if (found) {
        keep();
        blocks.push(tags.fromNode(elementOfNode(found), found));
      } else if (!isOurLoader(node) || node.nodeType === Node.TEXT_NODE) {
        other += node.nodeType === Node.ELEMENT_NODE ? node.outerHTML : textOf(node);
      }
    }
    keep();
    return blocks;
  }

  const textOf = ({data}) => data.replace(/&/g, '&amp;').replace(/</g, '&lt;');

  /** The blocks in the text of shortcodes; empty unless all of it is ours. */
  function blocksInShortcode(text) {
    const [, name] = /^\s*\[(solidarity_\w+)/.exec(text) || [];
    const element = editor.elements.find(each => shortcodeOf(each) === name);
    const found = element && wp.shortcode.next(name, text);
    if (!found || text.replace(found.content, '').trim()) return [];
    const {attrs, content} = found.shortcode;
    const sentence = (content || '').trim();
    return [
      createBlock(`solidarity/${element.name}`, {
        ...fromShortcode(element, attrs),
        ...(sentence && {sentence}),
      }),
    ];
  }

  /** Shortcodes may write `heading-level` as `heading_level`, and a boolean as a word alone or as `sticky="true"`. */
  function fromShortcode(element, {named, numeric}) {
    const all = {};
    for (const [name, value] of Object.entries(named)) all[name.replace(/_/g, '-')] = tags.decoded(value);
    for (const name of numeric) all[name.replace(/_/g, '-')] = '';
    for (const {name, type} of element.attributes) {
      if (type === 'boolean' && /^(?:0|false|no)$/i.test(all[name] || '')) delete all[name];
    }
    return tags.fromNamed(element, all);
  }

  /** The transforms of an element's block, whose attributes PHP has registered as `types`. */
  function transformsOf(element, types = {}) {
    const name = `solidarity/${element.name}`;
    const isFirst = blocks => blocks.find(block => block.name.startsWith('solidarity/'))?.name === name;
    const shortcodeAttributes = {};
    for (const attribute of element.attributes) {
      const key = tags.camelCase(attribute.name);
      const {type = 'string'} = types[key] || {};
      shortcodeAttributes[key] = {type, shortcode: attrs => fromShortcode(element, attrs)[key]};
    }
    shortcodeAttributes.sentence = {
      type: 'string',
      shortcode: (_attrs, {shortcode}) => (shortcode.content || '').trim() || undefined,
    };
    return {
      from: [
        {
          type: 'raw',
          // Before paragraphs and preformatted text, which would keep the words alone.
          priority: 5,
          schema: {
            [element.tag]: {
              attributes: element.attributes.map(attribute => attribute.name),
              children: '*',
              allowEmpty: true,
            },
          },
          isMatch: node => only(node)?.localName === element.tag,
          transform: node => tags.fromNode(element, only(node)),
        },
        {
          type: 'block',
          blocks: ['core/html'],
          isMatch: ({content = ''}) => content.includes('<solidarity-') && isFirst(blocksIn(content)),
          transform: ({content}) => blocksIn(content),
        },
        {type: 'shortcode', tag: shortcodeOf(element), attributes: shortcodeAttributes},
        {
          type: 'block',
          blocks: ['core/shortcode'],
          isMatch: ({text = ''}) => isFirst(blocksInShortcode(text)),
          transform: ({text}) => blocksInShortcode(text),
        },
      ],
      to: [
        {
          type: 'block',
          blocks: ['core/html'],
          transform: attributes => createBlock('core/html', {content: tags.toHtml(element, attributes)}),
        },
      ],
    };
  }

  Object.assign(editor, {blocksIn, transformsOf});
})(window.wp, window.solidarityWidgets);

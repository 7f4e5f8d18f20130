// How the attributes of a block become those of an element's tag, and back. Shared by the preview, the controls and the
// transforms. PHP writes the tag that readers get, by the same rules.
(function (wp, editor) {
  const ENTITIES = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#039;': "'", '&#39;': "'"};

  /** Classes by which core writes the alignment of a block. */
  const ALIGNMENT = /^align(wide|full|left|right|center)$/;

  /** The name of a block's attribute for that of an element: `headingLevel` for `heading-level`. */
  const camelCase = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

  /**
   * A value as somebody wrote it. Where an author may not write HTML, WordPress rewrites `&` and `<` in the attributes of
   * blocks when it saves them: once, however often it saves.
   */
  function decoded(value) {
    if (typeof value !== 'string') return value;
    return value.replace(/&(?:amp|lt|gt|quot|#0?39);/g, entity => ENTITIES[entity]);
  }

  const elementOf = name => editor.elements.find(element => `solidarity/${element.name}` === name);

  /** The value of an attribute as text, as in a tag; `undefined` where it is not set, or a boolean is false. */
  function textOf(attributes, {name, type}) {
    const value = decoded(attributes[camelCase(name)]);
    if (value === undefined || value === null || value === '' || value === false) return undefined;
    if (type === 'boolean') return '';
    return Array.isArray(value) ? value.join(' ') : String(value);
  }

  /** The attributes of a tag that are set, as pairs of name and text. */
  const pairsOf = (element, attributes) =>
    element.attributes
      .filter(({role}) => role !== 'never')
      .map(attribute => [attribute.name, textOf(attributes, attribute)])
      .filter(([, value]) => value !== undefined);

  /** The attribute of an element that says where its form sends to; `undefined` where it can have none. */
  const actionOf = element => element.attributes.find(({destination}) => destination === 'action');

  /** Whether an element with these pairs of attributes has the form of the site: it can have one, and names none. */
  const hasSiteForm = (element, pairs) =>
    Boolean(editor.form.action && actionOf(element)) &&
    !pairs.some(([name]) => name === actionOf(element).name);

  /** A text as a block keeps it, by the type that PHP has registered; `undefined` leaves it out of the block. */
  function valueFor(element, attribute, text) {
    if (text === undefined || text === null) return undefined;
    if (attribute.type === 'boolean') return text === false ? undefined : true;
    if (text === '') return undefined;
    const {attributes = {}} = wp.blocks.getBlockType(`solidarity/${element.name}`) || {};
    const {type} = attributes[camelCase(attribute.name)] || {};
    const isNumber = [].concat(type).includes('number') && Number.isFinite(Number(text));
    return isNumber ? Number(text) : String(text);
  }

  /** The attributes of a block for those of a tag, named as in the tag. Those that no element has are left out. */
  function fromNamed(element, named) {
    const attributes = {};
    for (const attribute of element.attributes) {
      if (attribute.role === 'never' || named[attribute.name] === undefined) continue;
      const value = valueFor(element, attribute, named[attribute.name]);
      if (value !== undefined) attributes[camelCase(attribute.name)] = value;
    }
    return attributes;
  }

  /** A block for an element's tag, with its sentence, classes, anchor and alignment. */
  function fromNode(element, node) {
    const named = {};
    for (const {name, value} of node.attributes) named[name] = value;
    const attributes = fromNamed(element, named);
    const classes = [...node.classList].filter(name => name !== `wp-block-solidarity-${element.name}`);
    const alignment = classes.map(name => ALIGNMENT.exec(name)).find(Boolean);
    if (alignment) attributes.align = alignment[1];
    const spacing = spacingOf(node.parentElement);
    if (spacing) attributes.style = {spacing};
    const others = classes.filter(name => !ALIGNMENT.test(name));
    if (others.length) attributes.className = others.join(' ');
    const sentence = sentenceIn(node);
    if (sentence) attributes.sentence = sentence;
    return wp.blocks.createBlock(`solidarity/${element.name}`, attributes);
  }

  /** The margins and paddings of the box around a tag, as blocks keep them; `undefined` if there are none. */
  function spacingOf(box) {
    const spacing = {};
    for (const kind of box?.localName === 'div' ? ['margin', 'padding'] : []) {
      const edges = ['top', 'right', 'bottom', 'left']
        .map(edge => [edge, box.style.getPropertyValue(`${kind}-${edge}`)])
        .filter(([, length]) => length)
        .map(([edge, length]) => [
          edge,
          length.replace(/^var\(--wp--preset--spacing--([\w-]+)\)$/, 'var:preset|spacing|$1'),
        ]);
      if (edges.length) spacing[kind] = Object.fromEntries(edges);
    }
    return Object.keys(spacing).length ? spacing : undefined;
  }

  /** The style of the paragraph that a block saves: its spacing. */
  function styleOf(element, attributes) {
    const html = wp.blocks.getSaveContent(`solidarity/${element.name}`, attributes);
    return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild?.getAttribute('style');
  }

  /** What stands between the tags, on one line; paragraphs are separated by line breaks, since it is kept as one paragraph. */
  function sentenceIn(node) {
    return node.innerHTML
      .replace(/<!--.*?-->/gs, '')
      .replace(/<\/p>\s*<p\b[^>]*>/g, '<br>')
      .replace(/<\/?p\b[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }

  const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

  /** The tag of a block, as in the README, with everything that `fromNode` reads. */
  function toHtml(element, attributes) {
    const classes = [attributes.className, attributes.align && `align${attributes.align}`].filter(Boolean);
    const pairs = [
      ...(classes.length ? [['class', classes.join(' ')]] : []),
      ...pairsOf(element, attributes),
    ].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`));
    const html = `<${element.tag}${pairs.join('')}>${attributes.sentence || ''}</${element.tag}>`;
    const style = styleOf(element, attributes);
    return style ? `<div style="${escaped(style)}">${html}</div>` : html;
  }

  editor.tags = {
    ...{camelCase, decoded, elementOf, textOf, pairsOf, valueFor},
    ...{actionOf, hasSiteForm, fromNamed, fromNode, toHtml},
  };
})(window.wp, window.solidarityWidgets);

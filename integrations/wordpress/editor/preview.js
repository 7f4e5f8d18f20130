// The element itself, as readers will see it.
(function (wp, editor) {
  const {createElement: h, useEffect, useRef} = wp.element;
  const {Disabled} = wp.components;

  /**
   * Brings the library and our style into the document of the canvas where `node` is, once. No way of WordPress to enqueue a module there holds in
   * all its versions: script modules stay out, and the site editor of 6.1 makes classic scripts of all.
   */
  function prepare(node) {
    const page = node?.ownerDocument;
    if (!page || page.querySelector('script[data-solidarity-preview]')) return;
    keepExitsFromLeaving(page.defaultView);
    const script = page.createElement('script');
    Object.assign(script, {type: 'module', src: editor.script});
    script.dataset.solidarityPreview = '';
    const style = page.createElement('link');
    Object.assign(style, {rel: 'stylesheet', href: editor.style});
    page.head.append(style, script);
  }

  /**
   * Shift, pressed three times, leaves a page with an exit: an author would lose what is not saved. Another key before Shift is
   * released makes the exit start to count again. Ours has no name that anything listens for.
   */
  function keepExitsFromLeaving(view) {
    const onRelease = ({key}) => {
      if (key === 'Shift') view.dispatchEvent(new view.KeyboardEvent('keydown', {key: 'Unidentified'}));
    };
    view.addEventListener('keyup', onRelease, true);
  }

  /** What a preview leaves out: a link that floats above the whole editor. */
  function calm(element, pairs) {
    if (element.name === 'exit') return pairs.filter(([name]) => name !== 'sticky');
    if (element.name !== 'campaign-page') return pairs;
    const [, hidden = ''] = pairs.find(([name]) => name === 'hide') || [];
    return [...pairs.filter(([name]) => name !== 'hide'), ['hide', `${hidden} exit`.trim()]];
  }

  /**
   * The attributes of the element in the canvas. The campaign and the language are always there: the canvas has no language of
   * its own, and in 6.6 no address.
   */
  const attributesOf = (element, shown) => ({
    feed: editor.feed,
    lang: editor.language,
    ...(editor.tags.hasSiteForm(element, shown) && editor.form),
    ...Object.fromEntries(calm(element, shown)),
  });

  const textIn = html => wp.richText.create({html}).text;

  /**
   * @param {object} props - `element`; `shown`: pairs of its attributes; the `sentence` between its tags, as HTML; `onStatus`: told why
   *   the element shows its sentence alone, or `undefined`.
   */
  function Preview({element, shown, sentence: html, onStatus}) {
    const place = useRef();
    const drawn = useRef();
    const wanted = attributesOf(element, shown);
    const sentence = textIn(html || '');

    // By hand and not by React, which sets properties in some versions and attributes in others.
    useEffect(() => {
      const node = place.current.ownerDocument.createElement(element.tag);
      node.addEventListener('solidarity-ready', () => onStatus(undefined));
      node.addEventListener('solidarity-error', event => {
        event.preventDefault();
        onStatus({code: event.detail?.code, message: event.detail?.message});
      });
      drawn.current = node;
      update(node, {element, wanted, sentence});
      place.current.append(node);
      return () => node.remove();
    }, [element]);

    useEffect(() => update(drawn.current, {element, wanted, sentence}), [JSON.stringify(wanted), sentence]);

    return h(
      Disabled,
      null,
      h('div', {...editor.around, className: 'solidarity-preview', ref: inert}, h('div', {ref: place})),
    );
  }

  /** `Disabled` alone is not inert in 6.1. Not by React, which wants another value in each version. */
  const inert = node => node?.setAttribute('inert', '');

  /** Sets what is wanted. What the element has set on itself stays. */
  function update(node, {element, wanted, sentence}) {
    for (const {name} of element.attributes) if (!(name in wanted)) node.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted)) {
      if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    }
    if (node.textContent !== sentence) node.textContent = sentence;
  }

  Object.assign(editor, {prepare, Preview});
})(window.wp, window.solidarityWidgets);

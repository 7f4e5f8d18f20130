// A block for each element: the element as readers see it, what stands between its tags, and its controls.
(function (wp, editor) {
  const {createElement: h, Fragment, useEffect, useState} = wp.element;
  const {registerBlockType} = wp.blocks;
  const {InspectorAdvancedControls, InspectorControls, RichText, useBlockProps} = wp.blockEditor;
  const {Button, PanelBody} = wp.components;
  const {useDispatch} = wp.data;
  const {__, sprintf} = wp.i18n;
  const {labels, tags, controls} = editor;
  const d = 'solidarity-widgets';

  /** What may stand in a sentence. */
  const FORMATS = ['core/bold', 'core/italic', 'core/link'];

  const label = () => __('What feeds, and readers without JavaScript, get instead of the block', d);

  function Edit({element, attributes, setAttributes, clientId, isSelected}) {
    const blockProps = useBlockProps({ref: editor.prepare});
    const {isRead, read} = editor.useNote();
    const {refused, shown} = editor.useRefusals(element, attributes);
    const [status, setStatus] = useState();
    const {standard} = useStandardSentence(element, attributes, setAttributes);
    const [isNew] = useState(attributes.sentence === undefined);
    const icon = editor.iconOf(element);
    const isNoteFirst = isNew && !isRead;

    return h(
      Fragment,
      null,
      h(Inspector, {
        ...{element, attributes, setAttributes, refused, status, standard},
        note: !isRead && !isNoteFirst && h(editor.NoteNotice, {onRead: read}),
      }),
      h(
        'div',
        blockProps,
        isNoteFirst
          ? h(editor.NotePlaceholder, {icon, onRead: read})
          : h(editor.Preview, {element, shown, sentence: attributes.sentence, onStatus: setStatus}),
        isSelected && !isNoteFirst && status !== undefined && h(Lack, {status}),
        isSelected &&
          !isNoteFirst &&
          h(Sentence, {attributes, setAttributes, id: `solidarity-sentence-${clientId}`}),
      ),
    );
  }

  const Sentence = ({attributes: {sentence, lang}, setAttributes, id}) =>
    h(
      'div',
      {className: 'solidarity-sentence'},
      h('span', {className: 'solidarity-sentence-label', id}, label()),
      h(RichText, {
        tagName: 'p',
        identifier: 'sentence',
        value: sentence,
        lang: lang || editor.language,
        onChange: next => setAttributes({sentence: next}),
        allowedFormats: FORMATS,
        placeholder: __('Write a sentence that stays true', d),
        'aria-label': label(),
      }),
    );

  /** Why an element shows its sentence alone. */
  const Lack = ({status}) =>
    h(
      'p',
      {className: 'solidarity-lack'},
      __('Readers see only the sentence.', d),
      ' ',
      status.code === 'missing' ? __('The campaign has nothing for this block yet.', d) : status.message,
    );

  /** Where the form of an element sends to, if it names no address; or that it has none. */
  function Form({element, attributes}) {
    const action = tags.actionOf(element);
    if (tags.hasSiteForm(element, tags.pairsOf(element, attributes))) {
      const {host} = new window.URL(editor.form.action);
      /* translators: %s: a host. */
      const words = __('This block has the form of this site, which sends to %s.', d);
      return h('p', {className: 'solidarity-fact'}, sprintf(words, host));
    }
    if (!action || controls.isAllowed(action) || tags.textOf(attributes, action) !== undefined) return null;
    return h(
      'p',
      {className: 'solidarity-lack'},
      __(
        'This block has no form yet: readers get a link instead. An administrator can name the address that a form sends to.',
        d,
      ),
    );
  }

  function Inspector({element, attributes, setAttributes, refused, status, standard, note}) {
    const shown = element.attributes.filter(attribute => controls.isShown(attribute, attributes));
    const isMain = attribute => !labels.isAdvanced(attribute) || refused[attribute.name];
    const control = attribute =>
      h(controls.Control, {
        ...{element, attribute, attributes, setAttributes},
        key: attribute.name,
        refusal: refused[attribute.name],
      });
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        note && h('div', {className: 'solidarity-note-place'}, note),
        h(
          PanelBody,
          {title: __('What readers see', d)},
          status !== undefined && h(Lack, {status}),
          h(Form, {element, attributes}),
          shown.filter(isMain).map(control),
        ),
        h(
          PanelBody,
          {title: __('Without JavaScript', d), initialOpen: false},
          h(
            'p',
            null,
            __(
              'Feeds, excerpts and readers without JavaScript get the sentence below the block. Click the block to change it.',
              d,
            ),
          ),
          standard !== undefined &&
            standard !== attributes.sentence &&
            h(
              Button,
              {variant: 'secondary', onClick: () => setAttributes({sentence: standard})},
              __('Use the usual sentence', d),
            ),
        ),
      ),
      h(InspectorAdvancedControls, null, shown.filter(attribute => !isMain(attribute)).map(control)),
    );
  }

  /** The sentences of all languages, as soon as one of another language than the post's is needed. */
  let all;
  const loadSentences = () =>
    (all ||= !editor.sentences
      ? Promise.resolve(new Map())
      : window
          .fetch(editor.sentences)
          .then(response => response.json())
          .then(elements => new Map(elements.map(({name, sentences}) => [name, sentences]))));

  /** The sentences that we wrote for an element, by language; none where the site shows another campaign. */
  function useStandard(element, language) {
    const [standard, setStandard] = useState({[editor.language]: element.sentence ?? undefined});
    useEffect(() => {
      if (standard[language] !== undefined) return undefined;
      let isOver = false;
      loadSentences().then(
        sentences =>
          isOver || setStandard({...standard, [language]: sentences.get(element.name)?.[language]}),
        () => undefined,
      );
      return () => (isOver = true);
    }, [language]);
    return standard;
  }

  /** Fills in the sentence of a new block. While nobody has changed it, it follows the language. */
  function useStandardSentence(element, attributes, setAttributes) {
    const language = attributes.lang in editor.languages ? attributes.lang : editor.language;
    const standards = useStandard(element, language);
    const {__unstableMarkNextChangeAsNotPersistent: markAsPart} = useDispatch('core/block-editor');
    const standard = standards[language];
    const {sentence} = attributes;
    useEffect(() => {
      const isOurs = Object.values(standards).includes(sentence);
      if (standard === undefined || sentence === standard || (sentence !== undefined && !isOurs)) return;
      markAsPart?.(); // undoing the change that it follows undoes it, too
      setAttributes({sentence: standard});
    }, [standard, sentence === undefined]);
    return {standard};
  }

  /** What is kept in the post: the sentence, which is all that feeds and a site without the plugin show. */
  const save = ({attributes: {sentence}}) =>
    h(RichText.Content, {...useBlockProps.save(), tagName: 'p', value: sentence});

  // What PHP has registered, such as titles in the language of the user, is merged in by WordPress: a title here, even an
  // undefined one, would replace it. The types of attributes are known only then.
  wp.hooks.addFilter('blocks.registerBlockType', 'solidarity-widgets/transforms', (settings, name) => {
    const element = tags.elementOf(name);
    if (!element || settings.transforms?.from) return settings;
    return {...settings, transforms: editor.transformsOf(element, settings.attributes)};
  });
  for (const element of editor.elements) {
    registerBlockType(`solidarity/${element.name}`, {
      icon: editor.iconOf(element),
      edit: props => h(Edit, {...props, element}),
      save,
    });
  }
})(window.wp, window.solidarityWidgets);

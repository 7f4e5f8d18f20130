// The control of each attribute, made from its type.
(function (wp, editor) {
  const {createElement: h} = wp.element;
  const {SelectControl, TextControl, TextareaControl, ToggleControl, FormTokenField} = wp.components;
  const {__, sprintf} = wp.i18n;
  const {labels, tags} = editor;
  const d = 'solidarity-widgets';

  /** How newer versions of WordPress lay out a control; older ones do without. */
  const LAYOUT = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  const isAllowed = ({role}) => editor.roles.includes(role);

  const WHO = {
    editor: __('Only editors and administrators can change this.', d),
    administrator: __('Only administrators can change this.', d),
    setting: __('Only administrators can change this: it decides where email addresses go.', d),
  };

  /** What is wrong with a value before the server is asked; `undefined` if nothing is. */
  function faultOf({type, min, max}, value) {
    if (type !== 'number' || value === undefined || value === '') return undefined;
    if (!Number.isFinite(Number(value))) return __('This is not a number.', d);
    /* translators: %s: a number. */
    if (min !== undefined && Number(value) < min) return sprintf(__('Not less than %s.', d), min);
    /* translators: %s: a number. */
    if (max !== undefined && Number(value) > max) return sprintf(__('Not more than %s.', d), max);
    return undefined;
  }

  const choices = (empty, values, label) => [
    {value: '', label: empty},
    ...values.map(value => ({value: String(value), label: label(String(value))})),
  ];

  const levels = [2, 3, 4, 5, 6];

  const select = options => props => h(SelectControl, {...props, options: options(props.attribute)});
  const text = type => props =>
    h(TextControl, {...props, type, min: props.attribute.min, max: props.attribute.max});

  /** What a control is, for each type. Each gets the value as text, and gives one. */
  const CONTROLS = {
    boolean: ({value, onChange, ...props}) =>
      h(ToggleControl, {
        ...props,
        checked: value !== undefined,
        onChange: isOn => onChange(isOn ? '' : undefined),
      }),
    number: text('number'),
    level: select(({default: usual}) =>
      choices(usual ? String(usual) : __('As usual', d), levels, level => level),
    ),
    choice: select(({values}) => choices(__('As usual', d), values, labels.value)),
    language: select(() =>
      choices(__('As the page', d), Object.keys(editor.languages), tag => editor.languages[tag]),
    ),
    date: text('date'),
    address: text('url'),
    text: props => h(TextareaControl, {...props, rows: 4}),
    string: text('text'),
    list,
  };

  function list({attribute, value = '', onChange, label, help, className}) {
    const separator = attribute.separator === ',' ? ',' : ' ';
    const parts = value.split(separator === ',' ? /\s*,\s*/ : /[\s,]+/).filter(Boolean);
    return h(
      'div',
      {className},
      h(FormTokenField, {
        ...LAYOUT,
        label,
        value: parts,
        suggestions: attribute.values || [],
        __experimentalExpandOnFocus: Boolean(attribute.values),
        __experimentalShowHowTo: false,
        // What is not among the words that are known would be left out without a word.
        __experimentalValidateInput: token => !attribute.values || attribute.values.includes(token),
        tokenizeOnSpace: separator === ' ',
        onChange: tokens => onChange(tokens.join(separator === ',' ? ', ' : ' ')),
      }),
      help,
    );
  }

  /**
   * The control of an attribute. Where the user may not set it, what it is and why it cannot be changed; nothing if it is not
   * set either.
   *
   * @param {object} props - `element`; `attribute`, as in elements.json; `attributes` of the block, `setAttributes`; `refusal`,
   *   why the server leaves the value out.
   */
  function Control({element, attribute, attributes, setAttributes, refusal}) {
    const key = tags.camelCase(attribute.name);
    const value = tags.textOf(attributes, attribute);
    const label = labels.label(attribute);
    if (!isAllowed(attribute)) {
      return value === undefined ? null : h(Shown, {attribute, label, value, refusal});
    }
    const fault = faultOf(attribute, value) || refusal;
    return h(CONTROLS[attribute.type], {
      ...(attribute.type === 'boolean' || attribute.type === 'text'
        ? {__nextHasNoMarginBottom: true}
        : LAYOUT),
      attribute,
      label,
      value: attribute.type === 'boolean' ? value : (value ?? ''),
      help: h(Help, {fault, help: labels.help(attribute)}),
      className: `solidarity-control${fault ? ' is-refused' : ''}`,
      onChange: next => setAttributes({[key]: tags.valueFor(element, attribute, next)}),
    });
  }

  const Help = ({fault, help}) =>
    h(
      wp.element.Fragment,
      null,
      fault && h('span', {className: 'solidarity-refusal', role: 'status'}, fault),
      help && h('span', {className: 'solidarity-help'}, help),
    );

  const Shown = ({attribute, label, value, refusal}) =>
    h(
      'div',
      {className: 'solidarity-control solidarity-shown'},
      h('span', {className: 'solidarity-shown-label'}, label),
      h('span', {className: 'solidarity-shown-value'}, attribute.type === 'boolean' ? __('Yes', d) : value),
      h(Help, {fault: refusal, help: WHO[attribute.role]}),
    );

  /** Whether there is anything to show for an attribute: not before the one is set without which it counts for nothing. */
  function isShown(attribute, attributes) {
    const isSet = name => tags.textOf(attributes, {...attribute, name}) !== undefined;
    if (attribute.role === 'never') return false;
    return isSet(attribute.name) || (isAllowed(attribute) && (!attribute.needs || isSet(attribute.needs)));
  }

  editor.controls = {Control, isShown, isAllowed};
})(window.wp, window.solidarityWidgets);

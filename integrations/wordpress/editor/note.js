// What embedding can mean, said once to each user. Whether it was read is kept with the user, not in the browser.
(function (wp, editor) {
  const {createElement: h} = wp.element;
  const {Button, Notice, Placeholder} = wp.components;
  const {register, createReduxStore, useDispatch, useSelect} = wp.data;
  const {__} = wp.i18n;
  const d = 'solidarity-widgets';

  const STORE = 'solidarity-widgets/note';

  register(
    createReduxStore(STORE, {
      reducer: (state = {isRead: Boolean(editor.isNoteRead)}, {type}) =>
        type === 'READ' ? {isRead: true} : state,
      actions: {
        /** It counts as read at once; if that cannot be kept, it is shown again on the next page. */
        read() {
          const data = {meta: {[editor.noteMeta]: true}};
          wp.apiFetch({path: '/wp/v2/users/me', method: 'POST', data}).catch(() => undefined);
          return {type: 'READ'};
        },
      },
      selectors: {isRead: ({isRead}) => isRead},
    }),
  );

  /** Whether the user has read it, and a function that says so. */
  function useNote() {
    const isRead = useSelect(select => select(STORE).isRead(), []);
    const {read} = useDispatch(STORE);
    return {isRead, read};
  }

  const paragraphs = () => editor.note.map((text, index) => h('p', {key: index}, text));

  const title = () => __('Before you show this', d);

  /** In the place of the first block that somebody inserts. */
  const NotePlaceholder = ({icon, onRead}) =>
    h(
      Placeholder,
      {icon, label: title(), className: 'solidarity-note', isColumnLayout: true},
      paragraphs(),
      h('div', null, h(Button, {variant: 'primary', onClick: onRead}, __('I have read this', d))),
    );

  /** Beside the controls, until it is read. */
  const NoteNotice = ({onRead}) =>
    h(
      Notice,
      {
        status: 'info',
        className: 'solidarity-note',
        onRemove: onRead,
        politeness: 'polite',
        spokenMessage: title(),
      },
      h('strong', null, title()),
      paragraphs(),
    );

  Object.assign(editor, {useNote, NotePlaceholder, NoteNotice});
})(window.wp, window.solidarityWidgets);

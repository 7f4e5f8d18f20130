// A snippet that is pasted as text, as whoever copies it from a README has it. WordPress reads text as Markdown: of a tag that it does
// not know, only the words would be left.
(function (wp, editor) {
  const {select, dispatch, subscribe} = wp.data;

  function onPaste(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.includes('<solidarity-') || event.target.closest?.('input, textarea')) return;
    const blocks = editor.blocksIn(text);
    if (!blocks.every(({name}) => name.startsWith('solidarity/'))) return;
    const {getSelectedBlock, getBlockRootClientId, getBlockIndex} = select('core/block-editor');
    const selected = getSelectedBlock();
    // In code, the snippet itself is meant.
    if (selected && selected.name !== 'core/paragraph') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const {insertBlocks, replaceBlocks} = dispatch('core/block-editor');
    if (selected && wp.blocks.isUnmodifiedDefaultBlock(selected))
      return replaceBlocks(selected.clientId, blocks);
    const {clientId} = selected ?? {};
    const index = selected ? getBlockIndex(clientId) + 1 : undefined;
    insertBlocks(blocks, index, selected ? getBlockRootClientId(clientId) : undefined);
  }

  /** The documents that are heard: that of the canvas comes late, and anew with each change of its size. */
  const heard = new WeakSet();

  function listen() {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    const page = frame ? frame.contentDocument : document;
    if (!page || heard.has(page)) return;
    heard.add(page);
    page.addEventListener('paste', onPaste, true);
  }

  subscribe(listen);
})(window.wp, window.solidarityWidgets);

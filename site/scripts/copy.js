/** Puts a button to copy it before each block of code. */
export function addCopyButtons() {
  for (const code of document.querySelectorAll('main pre')) {
    const box = document.createElement('div');
    box.className = 'code';
    code.replaceWith(box);
    box.append(
      copyButton(() => code.textContent.trim()),
      code,
    );
    code.tabIndex = 0; // it scrolls
  }
}

/** A button that copies what `text` returns when it is pressed, and says whether it could. */
export function copyButton(text) {
  const button = Object.assign(document.createElement('button'), {type: 'button', textContent: 'Copy'});
  button.lang = 'en';
  button.addEventListener('click', async () => {
    button.textContent = (await copied(text())) ? 'Copied' : 'Not copied: select the text';
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  });
  return button;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // a browser may refuse, for example from disk
  }
}

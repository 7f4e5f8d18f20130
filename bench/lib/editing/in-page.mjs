/* What runs in the page: each function is sent as text, and sees only its arguments. */

/** Opens a campaign in the editor, as somebody does who chooses its file. */
export async function openCampaign(text) {
  const input = document.querySelector('input[accept*=json]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'campaign.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  while (!document.querySelector('nav')) await new Promise(resolve => setTimeout(resolve, 50));
}

/** Shows a tab, and waits until its field is there and the first check is over. */
export async function showTab(title, field) {
  const buttons = [...document.querySelectorAll('nav button')];
  buttons.find(({textContent}) => textContent.startsWith(title)).click();
  const isReady = () =>
    document.getElementById(field) && !document.querySelector('nav').textContent.includes('…');
  while (!isReady()) await new Promise(resolve => setTimeout(resolve, 50));
}

/** Types letters into a field, and resolves with the milliseconds that each takes until the next frame is ready. */
export async function pressKeys(id, keys) {
  const field = document.getElementById(id);
  field.focus();
  const times = [];
  for (let key = 0; key < keys; key++) {
    await new Promise(resolve => setTimeout(resolve, 80));
    const start = performance.now();
    document.execCommand('insertText', false, 'a');
    await new Promise(resolve =>
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      }),
    );
    times.push(performance.now() - start);
  }
  return times;
}

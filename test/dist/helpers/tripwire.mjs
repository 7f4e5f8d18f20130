// Functions for the tests of mutated campaigns that run inside a page. Each is sent there as text, so it can use only its arguments.

/** Runs before the library: records in `window.trips` scripts that ran, policy violations and failures. */
export function stretchWire() {
  const trips = (window.trips = []);
  window.tripped = () => trips.push('a script of a campaign ran');
  for (const name of ['alert', 'confirm', 'prompt', 'open'])
    window[name] = () => trips.push(`${name} was called`);
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    trips.push(`${violatedDirective} forbade ${blockedURI}`),
  );
  window.addEventListener('error', ({message}) => trips.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => trips.push(`rejected: ${reason}`));
}

/**
 * Lets one element of each of `tags` draw the campaigns `from` to `to` of the file at `url`, one a line; of every `often`th, the buttons
 * are pressed too, where `keepWhatLeaves` has run. Returns the failures, with the numbers of their campaigns.
 */
export async function drawAll({tags, url, from, to, often}) {
  const wrong = [];
  const lines = (await (await fetch(url)).text()).split('\n');
  const prototypes = () =>
    JSON.stringify(
      [Object, Array, String, Function].map(({prototype}) => Reflect.ownKeys(prototype).map(String)),
    );
  const before = prototypes();
  const elements = tags.map(tag => document.body.appendChild(document.createElement(tag)));
  for (const element of elements) element.now = new Date('2024-05-15T12:00:00Z');
  const rest = async () => {
    for (const element of elements) await element.updateComplete;
  };
  const seen = {ready: 0, error: 0};
  let printed = 0;

  for (let index = from; index < to; index++) {
    const text = lines[index];
    const tell = what => wrong.push(`${index}: ${what}`);
    // Only objects: an array, a string or nothing could only come from a feed.
    const campaign = JSON.parse(text) ?? {};
    for (const element of elements) element.campaign = Object(campaign);
    await rest();
    for (const element of elements) {
      seen[element.status]++;
      if (element.error?.code === 'element') tell(element.error.message);
      if (index % often === 0) {
        for (const button of [...element.shadowRoot.querySelectorAll('summary, button')].slice(0, 30))
          if (!button.matches('[part=player]')) await press(button); // a video contacts its own host
        await rest();
      }
      inspect(element.localName, element.shadowRoot, text, tell);
    }
    for (const sheet of window.sheets.splice(0)) {
      printed++;
      inspect('a sheet', sheet, text, tell);
    }
    if (prototypes() !== before) tell('a prototype has changed');
    for (const trip of window.trips.splice(0)) tell(trip);
  }
  for (const element of elements) element.remove();
  await new Promise(resolve => setTimeout(resolve));
  for (const trip of window.trips.splice(0)) wrong.push(`${to - 1}: ${trip}, at the latest`);
  return {wrong, seen, printed};

  /** Printing takes a moment: the next sheet would replace the frame. */
  async function press(button) {
    button.click();
    if (button.closest('.printing, .postcard .actions'))
      await new Promise(resolve => setTimeout(resolve, 30));
  }

  /** Reports what the rendering of a campaign, written as `text`, must not contain below `root`. */
  function inspect(who, root, text, tell) {
    const [leftover] = /undefined|NaN|\[object |Invalid Date/.exec(root.textContent) ?? [];
    if (leftover && !text.includes(leftover)) tell(`${who} says ${leftover}`);
    if (root.querySelector('script, iframe, object, embed, base, meta, link, form'))
      tell(`${who} holds what no template of ours does`);
    for (const {attributes} of root.querySelectorAll('*'))
      for (const {name, value} of attributes) {
        if (/^on/.test(name)) tell(`${who} has ${name}`);
        if (name === 'href' && !/^(https?|mailto|tel|viber):/.test(value)) tell(`${who} leads to ${value}`);
      }
  }
}

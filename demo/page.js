// The partner's own script: it switches the language and the colours of the page, as any page would, and shows the snippet.
const root = document.documentElement;

/** Presses one of the buttons that carry `data-<name>` and hands its value on. */
function choose(name, apply) {
  const buttons = [...document.querySelectorAll(`button[data-${name}]`)];
  const press = chosen => {
    for (const button of buttons) button.ariaPressed = String(button === chosen);
    apply(chosen.dataset[name]);
  };
  for (const button of buttons) button.addEventListener('click', () => press(button));
  return value => press(buttons.find(button => button.dataset[name] === value));
}

choose('language', language => (root.lang = language))('en');
choose(
  'scheme',
  scheme => (root.dataset.scheme = scheme),
)(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const home = new URL('solidarity/', location.href);
const integrity = await (await fetch(new URL('integrity.json', home))).json();
const snippet = `<script type="module" src="${home}solidarity.js"
  integrity="${integrity['solidarity.js']}"
  crossorigin referrerpolicy="no-referrer"></script>

<solidarity-prisoner-counter>
  Almost 1,500 people were political prisoners in Belarus on 19 May 2023.
</solidarity-prisoner-counter>`;
document.querySelector('#snippet').textContent = snippet;
document.querySelector('#copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(snippet);
  document.querySelector('#copied').textContent = 'Copied';
});

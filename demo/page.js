// The partner's own script: it switches the language and the colours of the page, as any page would, and shows the snippet.
import {texts} from './texts.js';

const root = document.documentElement;

/** Writes the page's own texts in `language`; the elements follow the page's `lang` by themselves. */
function speak(language) {
  root.lang = language;
  const words = texts[language];
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]'))
    element.ariaLabel = words[element.dataset.label];
}

const language = document.querySelector('#language');
language.addEventListener('change', () => speak(language.value));
speak(language.value);

const schemes = [...document.querySelectorAll('[data-scheme]')];

function paint(scheme) {
  root.dataset.colours = scheme;
  for (const button of schemes) button.ariaPressed = String(button.dataset.scheme === scheme);
}

for (const button of schemes) button.addEventListener('click', () => paint(button.dataset.scheme));
paint(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const integrity = await (await fetch('solidarity/integrity.json')).json();
const code = document.querySelector('#snippet');
const snippet = `<!-- The files of dist/, on your own host as /solidarity/ -->
<script type="module" src="/solidarity/solidarity.js"
  integrity="${integrity['solidarity.js']}"
  crossorigin referrerpolicy="no-referrer"></script>

${code.textContent}`;
code.textContent = snippet;
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet);
    document.querySelector('#copied').textContent = texts[root.lang].copied;
  } catch {
    getSelection().selectAllChildren(code); // to be copied by hand
  }
});

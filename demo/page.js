// The partner's own script: it switches the language and the colours of the page, as any page would.
import {fillHeader} from './header.js';
import {texts} from './texts.js';

fillHeader();

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
if (schemes.length) paint(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

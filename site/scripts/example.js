import {sourceLocale, targetLocales} from '../../src/i18n/generated/locale-codes.ts';
import {ownName} from '../../src/i18n/own-name.ts';
import {copyButton} from './copy.js';

/** The languages of the elements by their own names, English first. */
const LANGUAGES = Object.fromEntries([sourceLocale, ...targetLocales].map(lang => [lang, ownName(lang)]));

/** Days on which an example can be seen; empty is today. */
const DAYS = {
  '': 'Today',
  '2023-05-19T09:00:00Z': '19 May 2023',
  '2023-05-21T09:00:00Z': '21 May 2023, the day',
};
const GROUNDS = {'': 'As the page', light: 'Light', dark: 'Dark'};

/** Milliseconds of quiet before what is typed is shown. */
const PAUSE = 300;

let made = 0;

/**
 * Makes the examples of a page about an element live: code that can be changed beside a frame that shows it. Code that is wrong
 * breaks the frame alone.
 *
 * @param {string} root - The address of the folder of the site.
 */
export function startExamples(root) {
  const article = document.querySelector('article[data-tag]');
  if (!article || location.protocol === 'file:') return; // from disk, browsers load no modules
  const {tag, campaign} = article.dataset;
  for (const pre of article.querySelectorAll('pre.language-html'))
    if (pre.textContent.includes(`<${tag}`))
      pre.replaceWith(exampleOf(pre.textContent.trim(), campaign, root));
}

function exampleOf(code, campaign, root) {
  const id = `example-${++made}`;
  const frame = make('iframe', {
    name: id,
    title: 'What the code shows',
    className: 'preview',
    loading: 'lazy',
  });
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-downloads allow-modals');
  frame.src = new URL(`preview/${campaign}.html`, root).href;
  const field = make('textarea', {id, value: code, spellcheck: false, rows: code.split('\n').length + 1});
  field.setAttribute('autocapitalize', 'off');
  const [language, day, ground] = [
    choice('Language', LANGUAGES, `${id}-language`),
    choice('Day', DAYS, `${id}-day`),
    choice('Colours', GROUNDS, `${id}-ground`),
  ];
  const reset = make('button', {type: 'button', textContent: 'Reset'});

  const show = () =>
    frame.contentWindow?.postMessage(
      {code: field.value, lang: language.select.value, now: day.select.value, ground: ground.select.value},
      location.origin,
    );
  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
  for (const {select} of [language, day, ground]) select.addEventListener('change', show);
  reset.addEventListener('click', () => {
    field.value = code;
    for (const {select} of [language, day, ground]) select.selectedIndex = 0;
    show();
  });
  window.addEventListener('message', ({origin, data}) => {
    if (origin !== location.origin || data.frame !== id) return;
    if (data.ready) show();
    if (data.height) frame.style.blockSize = `${data.height}px`;
  });

  const box = make('div', {className: 'example', lang: 'en'});
  const choices = make('div', {className: 'choices'});
  choices.append(language.label, day.label, ground.label);
  const actions = make('div', {className: 'choices'});
  actions.append(
    copyButton(() => field.value),
    reset,
  );
  const label = make('label', {htmlFor: id, textContent: 'Code, which you can change'});
  const note = make('p', {
    className: 'note',
    textContent: campaign === 'example' ? 'The campaign in it is made up.' : '',
  });
  box.append(choices, frame, ...(note.textContent ? [note] : []), label, field, actions);
  return box;
}

function choice(text, options, id) {
  const label = make('label', {textContent: text, htmlFor: id});
  const select = make('select', {id});
  for (const [value, name] of Object.entries(options)) select.append(new Option(name, value));
  label.append(select);
  return {label, select};
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

// The head of every page of the partner: its name, the ways to its other pages, and the choice of language and colours.

const PAGES = {
  './': 'single',
  'campaign.html': 'whole',
  'published/': 'published',
  'organisation.html': 'organisation',
  'magazine.html': 'magazine',
  'night.html': 'night',
};

const LANGUAGES = {
  en: 'English',
  be: 'Беларуская',
  ru: 'Русский',
  uk: 'Українська',
  pl: 'Polski',
  lt: 'Lietuvių',
  de: 'Deutsch',
  nl: 'Nederlands',
  'pt-BR': 'Português (Brasil)',
  fr: 'Français',
  cs: 'Čeština',
  lv: 'Latviešu',
  it: 'Italiano',
  es: 'Español',
  sv: 'Svenska',
};

function make(tag, {dataset, ...properties}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  Object.assign(element.dataset, dataset);
  element.append(...children);
  return element;
}

const link = ([href, text]) => {
  const element = make('a', {href, dataset: {text}});
  if (element.href === location.href) element.ariaCurrent = 'page';
  return element;
};

const scheme = name => make('button', {type: 'button', dataset: {scheme: name, text: name}});

/** Fills the `<header>` of the page; a page whose colours are fixed has no choice of them. */
export function fillHeader() {
  const languages = Object.entries(LANGUAGES).map(([lang, name]) =>
    make('option', {value: lang, lang}, name),
  );
  const select = make(
    'select',
    {id: 'language', autocomplete: 'off', dataset: {label: 'language'}},
    ...languages,
  );
  const schemes = make('div', {role: 'group', dataset: {label: 'colours'}}, scheme('light'), scheme('dark'));
  const hasScheme = 'colours' in document.documentElement.dataset;
  document
    .querySelector('header')
    .append(
      make(document.querySelector('h1') ? 'p' : 'h1', {className: 'masthead', dataset: {text: 'masthead'}}),
      make('nav', {dataset: {label: 'pages'}}, ...Object.entries(PAGES).map(link)),
      make('div', {className: 'switches'}, select, ...(hasScheme ? [] : [schemes])),
    );
}

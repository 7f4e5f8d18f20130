// The page of `serve`: each section of the campaign as readers see it, and beside it what is wrong with it.

/** What shows each section of a campaign, in the order of a whole page. What is of no section comes first. */
const ELEMENTS = {
  figures: 'prisoner-counter',
  signUp: 'sign-up',
  today: 'day',
  initiatives: 'initiatives',
  stories: 'stories',
  events: 'event-list',
  people: 'names',
  poems: 'poem',
  donation: 'donation',
  letters: 'letter-guide',
  postcards: 'postcard',
  video: 'video',
  hashtags: 'hashtag-bar',
  channels: 'channels',
};

const GENERAL = 'campaign';

/** How many findings are shown of one section; the command tells all. */
const MOST_FINDINGS = 50;

const byId = id => document.getElementById(id);
const [language, day] = [byId('language'), byId('day')];

/** The rows that are on the page, by the name of their section, and the campaign that they show. */
const rows = new Map();
let shown;

/** Counts the requests: an answer that a later one has overtaken is left. */
let asked = 0;

async function update() {
  const turn = ++asked;
  const query = day.value ? `?now=${day.value}` : '';
  const response = await fetch(`/-/state.json${query}`);
  if (!response.ok) return say(await response.text(), 'error');
  const state = await response.json();
  if (turn !== asked) return;
  // What cannot be read is not shown, but what was there before stays.
  if (state.campaign) shown = state;
  showVerdict(state);
  if (shown) showLanguages(shown);
  showSections(state);
}

function showVerdict({findings, error, campaign}) {
  const errors = findings.filter(({level}) => level === 'error').length;
  const warnings = findings.length - errors;
  const name = campaign && textIn(campaign.name);
  if (name) document.title = byId('name').textContent = name;
  if (error) return say(`${error}${shown ? ' Below is the campaign as it was before.' : ''}`, 'error');
  const parts = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(
    Boolean,
  );
  say(parts.join(', ') || 'Nothing is wrong.', errors ? 'error' : '');
}

function say(text, level) {
  byId('verdict').textContent = text;
  byId('verdict').className = level;
}

function showLanguages({languages}) {
  const chosen = languages.includes(language.value) ? language.value : languages[0];
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const options = languages.map(tag => new Option(names.of(tag), tag, false, tag === chosen));
  language.replaceChildren(...options);
}

function showSections({findings}) {
  const campaign = shown?.campaign;
  const bySection = Map.groupBy
    ? Map.groupBy(findings, sectionOf)
    : findings.reduce(
        (all, each) => all.set(sectionOf(each), [...(all.get(sectionOf(each)) ?? []), each]),
        new Map(),
      );
  const present = Object.keys(ELEMENTS).filter(name => Object(campaign)[name] !== undefined);
  const names = [...(bySection.has(GENERAL) ? [GENERAL] : []), ...present];
  for (const [name, row] of rows)
    if (!names.includes(name)) {
      row.remove();
      rows.delete(name);
    }
  for (const name of names) {
    if (!rows.has(name)) rows.set(name, newRow(name));
    showRow(name, bySection.get(name) ?? []);
  }
  byId('sections').append(...names.map(name => rows.get(name)));
  byId('contents').replaceChildren(...names.map(name => linkTo(name, bySection.get(name) ?? [])));
}

/** The section that a finding is about. */
function sectionOf({path = ''}) {
  const [section] = /^[^.[]*/.exec(path);
  return Object.hasOwn(ELEMENTS, section) && Object(shown?.campaign)[section] !== undefined
    ? section
    : GENERAL;
}

function newRow(name) {
  const row = make('section', {id: name, className: 'row'});
  const heading = make('h2', {textContent: name});
  const element = name === GENERAL ? '' : make(`solidarity-${ELEMENTS[name]}`, {className: 'shown'});
  row.append(heading, element, make('ul', {className: 'findings'}));
  return row;
}

function showRow(name, findings) {
  const row = rows.get(name);
  const element = row.querySelector('.shown');
  if (element) {
    element.textContent = 'Readers see nothing here.';
    element.lang = language.value;
    element.now = new Date(shown.now);
    element.campaign = shown.campaign;
  }
  const more = findings.length - MOST_FINDINGS;
  row
    .querySelector('.findings')
    .replaceChildren(
      ...findings.slice(0, MOST_FINDINGS).map(itemOf),
      ...(more > 0 ? [make('li', {textContent: `… and ${more} more: see solidarity-publisher check.`})] : []),
    );
}

function itemOf({level, message, file, line, column, row, sheet, path, about}) {
  const where = [
    [file, line, column].filter(Boolean).join(':'),
    row && `${sheet ?? 'spreadsheet'} row ${row}`,
    path,
  ];
  const item = make('li', {className: level});
  item.append(
    make('strong', {textContent: level === 'error' ? 'Error' : 'Warning'}),
    make('span', {className: 'about', textContent: about ?? ''}),
    make('span', {className: 'message', textContent: message}),
    make('small', {textContent: where.filter(Boolean).join(' · ')}),
  );
  return item;
}

function linkTo(name, findings) {
  const errors = findings.filter(({level}) => level === 'error').length;
  const warnings = findings.length - errors;
  const count = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(
    Boolean,
  );
  return make('a', {
    href: `#${name}`,
    className: errors ? 'error' : warnings ? 'warning' : '',
    textContent: count.length ? `${name}: ${count.join(', ')}` : name,
  });
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

const counted = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

const textIn = text =>
  typeof text === 'string' ? text : (Object(text)[language.value] ?? Object.values(Object(text))[0]);

day.value = new URLSearchParams(location.search).get('now') ?? '';
byId('view').addEventListener('submit', event => event.preventDefault());
byId('view').addEventListener('change', update);

const changes = new EventSource('/-/changes');
changes.onmessage = update;
// Nothing tells what has changed while the command was not running.
changes.onopen = update;
changes.onerror = () =>
  say('solidarity-publisher serve has ended. Start it again: this page goes on by itself.', 'error');

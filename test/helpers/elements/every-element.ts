import {aTimeout, fixture, html, nextFrame} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {sharedState} from '../../../src/feed/shared-state.js';
import {ELEMENTS, type ElementEntry} from '../../../src/elements/registry.js';
import {sourceLocale, targetLocales} from '../../../src/i18n/generated/locale-codes.js';
import '../../../src/index.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aPerson, peopleOf} from '../campaigns/people.js';
import {engine, isLeading, isLong, isQuick, seed} from '../run/this-run.js';
import './shown.js';

interface Described {
  readonly name: string;
}

/** The manifest entry of an element. */
export interface ElementDoc extends Described {
  readonly tagName: string;
  readonly members: readonly Described[];
  readonly attributes: readonly (Described & {readonly fieldName: string; readonly type: {text: string}})[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly cssStates: readonly Described[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly ElementDoc[]}[];
}

async function fetchJson<T>(url: string): Promise<T> {
  return (await fetch(url)).json();
}

const manifest = await fetchJson<Manifest>('/custom-elements.json');

/** All elements of the manifest, each with its entry in the registry. */
export const everyElement = manifest.modules.flatMap(({declarations}) =>
  declarations.map((doc): ElementDoc & ElementEntry => {
    const entry = ELEMENTS.find(({tag}) => tag === doc.tagName);
    if (!entry) throw new Error(`<${doc.tagName}> is not in the registry`);
    return {...entry, ...doc};
  }),
);

/**
 * Every third element, another third in each run and engine, unless the run is long: for what seldom breaks in one element or in one
 * engine alone.
 */
export const someElements = everyElement.filter(
  (_, index) => isLong || (index + seed + engine.length) % 3 === 0,
);

/** Campaigns to render elements with. */
export const campaigns = {
  ofTheDay: await fetchJson<Campaign>('/campaigns/day-of-solidarity.json'),
  withEverything: await fetchJson<Campaign>('/campaigns/examples/good-everything.json'),
  withManyEvents: await fetchJson<Campaign>('/campaigns/examples/good-events.json'),
};

/** All languages of the library, English first. */
export const LANGUAGES = [sourceLocale, ...targetLocales];

/** One engine reads all languages, unless the run is quick: Chromium where it is there, since the others are slower. */
const looksAtAll = isLong || (isLeading && !isQuick);

const oneOf = (turn: number) => LANGUAGES[turn % LANGUAGES.length]!;
const turn = seed + engine.length;

/**
 * The languages in which this engine draws every element, for texts that are the same in every engine: in one engine all of them, in
 * each of the others two, other ones in each run.
 */
export const someLanguages = looksAtAll
  ? LANGUAGES
  : isQuick
    ? ['en', 'be']
    : [oneOf(turn), oneOf(turn + Math.floor(LANGUAGES.length / 2))];

/** How an element is rendered: in English, at this time, with nothing expanded, unless a test says otherwise. */
export interface Drawing {
  readonly lang?: string;
  readonly now?: Date;
  /** Without one the element waits forever. */
  readonly campaign?: object;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether everything that a reader can expand is expanded. */
  readonly opened?: boolean;
}

/** A person who is shown on the day of the default campaign. */
const someone = aPerson({
  name: {en: 'Anna Example', be: 'Ганна Прыкладная'},
  source: {name: {en: 'Example Committee', be: 'Прыкладны камітэт'}, url: 'https://example.org/people'},
});

/** The default campaign, with missing sections from the campaign with everything, whose people are of a later year. */
const ofTheDayAndMore = {...campaigns.withEverything, people: peopleOf(someone), ...campaigns.ofTheDay};

/** The states that a reader can see. */
export const STATES = {
  waiting: {},
  ready: {campaign: ofTheDayAndMore, now: new Date('2023-05-19T13:00:00Z')},
  opened: {campaign: campaigns.withEverything, now: new Date('2024-05-15T12:00:00Z'), opened: true},
  empty: {
    campaign: {
      ...campaigns.ofTheDay,
      figures: {},
      events: [],
      hashtags: {tags: []},
      letters: {steps: []},
      initiatives: [],
      donation: undefined,
      channels: [],
      stories: {},
      poems: {},
    },
    now: new Date('2023-05-23T12:00:00Z'),
  },
  past: {campaign: campaigns.ofTheDay, opened: true},
  error: {campaign: {...campaigns.ofTheDay, version: 2}},
} satisfies Record<string, Drawing>;

/** Attributes required by elements that send data. */
export const FORM = {
  action: 'https://lists.example.org/add',
  recipient: 'Прыклад',
  consent: 'Прыклад',
  'privacy-url': 'https://example.org/privacy',
};

/** Attributes that change what elements show of a campaign. */
const CHOICES = {links: 'text', neutral: '', networks: 'vk, ok', pick: 'daily', birthdays: '7'};

const MANY = {campaign: campaigns.withManyEvents, now: new Date('2024-05-21T16:00:00Z'), opened: true};

/** Renderings that together contain all texts of an element; enough where only the texts differ. */
export const WORDY_DRAWINGS = [
  STATES.ready,
  STATES.past,
  STATES.opened,
  MANY,
  {...STATES.opened, attributes: CHOICES},
  {...STATES.opened, attributes: FORM},
  {...STATES.opened, attributes: {'data-solidarity-cautious': ''}},
] satisfies readonly Drawing[];

/** Renderings that together contain everything that elements can show. */
export const ALL_DRAWINGS: readonly Drawing[] = [
  ...WORDY_DRAWINGS,
  STATES.waiting,
  STATES.empty,
  STATES.error,
  ...[STATES.ready, STATES.past, MANY].map(drawing => ({...drawing, attributes: CHOICES})),
];

const UNANSWERED = 'https://example.org/unanswered.json';
sharedState().requests.set(UNANSWERED, new Promise(() => undefined));

/** Renders an element inside `parentNode` and waits until it no longer changes. */
export async function draw(
  tag: string,
  {lang = 'en', now, campaign, attributes, opened = false}: Drawing,
  parentNode = document.createElement('div'),
): Promise<SolidarityElement> {
  const element = document.createElement(tag) as SolidarityElement;
  element.textContent = '…';
  for (const [name, value] of Object.entries({lang, feed: UNANSWERED, ...attributes}))
    element.setAttribute(name, value);
  Object.assign(element, {now, campaign});
  await fixture(html`${element}`, {parentNode});
  if (campaign) await element.settled;
  await painted(element);
  if (opened) await openAll(element);
  return element;
}

/** Renders an element in several ways at once, on top of each other: each as wide as the body and visible, with a single wait. */
export function drawTogether(tag: string, drawings: readonly Drawing[]): Promise<SolidarityElement[]> {
  document.body.style.position = 'relative';
  return Promise.all(
    drawings.map(drawing => {
      const place = document.createElement('div');
      place.style.cssText = 'position: absolute; inset-block-start: 0; inset-inline: 0';
      return draw(tag, drawing, place);
    }),
  );
}

/** Waits for work that elements postpone until after a paint. */
async function painted({updateComplete}: SolidarityElement): Promise<void> {
  await nextFrame();
  await aTimeout(0);
  await updateComplete;
}

/** Expands everything that a reader can expand, including what becomes visible then. */
async function openAll(element: SolidarityElement): Promise<void> {
  const opened = new Set<Element>();
  for (;;) {
    const closed = element.renderRoot.querySelectorAll<HTMLElement>(
      'details:not([open]), [aria-expanded="false"]',
    );
    const fresh = [...closed].filter(one => !opened.has(one));
    if (!fresh.length) return;
    for (const one of fresh) {
      opened.add(one);
      if (one instanceof HTMLDetailsElement) one.open = true;
      else one.click();
    }
    await painted(element);
  }
}

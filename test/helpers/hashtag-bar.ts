import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {HashtagBar} from '../../src/elements/hashtag-bar/hashtag-bar.js';
import '../../src/elements/hashtag-bar/hashtag-bar.js';
import {aCampaign} from './campaigns.js';
import {part, parts, shown} from './shown.js';

/** A campaign of two hashtags, with words and a page. */
export const campaign = aCampaign({
  hashtags: {
    tags: ['#FreeThemAll', 'WeStandByYou'],
    text: {en: 'We stand with them.', be: 'Мы побач з імі.', de: 'Wir stehen an ihrer Seite.'},
    url: 'https://example.org/day',
  },
});

/** All that it passes on, as one text. */
export const whole = 'We stand with them.\nhttps://example.org/day\n#FreeThemAll #WeStandByYou';

/** A bar that has settled, in English unless told otherwise. */
export async function aBar(properties: Partial<HashtagBar> = {}): Promise<HashtagBar> {
  const bar = document.createElement('solidarity-hashtag-bar');
  Object.assign(bar, {lang: 'en', campaign}, properties);
  const page = await fixture<HTMLElement>(html`<div>${bar}</div>`);
  await bar.settled;
  expect(page.contains(bar)).to.equal(true);
  return bar;
}

/** Where the words are edited. */
export const field = (bar: HashtagBar) => part<HTMLTextAreaElement>(bar, 'field')!;

/** What the live region says. */
export const status = (bar: HashtagBar) => shown(bar.shadowRoot!.querySelector('[role=status]'));

/** The button, or the hashtag, with this label. */
export const button = (bar: HashtagBar, label: string) =>
  [...parts(bar, 'button'), ...parts(bar, 'hashtag')].find(each => shown(each) === label);

/** The network of this name, with all that belongs to it. */
export const network = (bar: HashtagBar, name: string) =>
  parts(bar, 'network').find(each => shown(each).startsWith(name))!;

/** Its link. */
export const link = (bar: HashtagBar, name: string) =>
  network(bar, name).querySelector<HTMLAnchorElement>('[part=link]');

/** What is said of it. */
export const notes = (bar: HashtagBar, name: string) =>
  [...network(bar, name).querySelectorAll('[part=note]')].map(shown);

/** Presses the button with this label, and waits until the bar has told what came of it. */
export async function press(bar: HashtagBar, label: string): Promise<void> {
  button(bar, label)!.click();
  await aTimeout(0);
  await bar.updateComplete;
}

/** Puts `words` in the place of those to be edited. */
export async function write(bar: HashtagBar, words: string): Promise<void> {
  field(bar).value = words;
  field(bar).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await bar.updateComplete;
}

/** Puts `value` in the place of what the browser gives for `name`; `unstub` undoes it. */
export function stub(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, {configurable: true, value});
}

/** Gives the browser its own back. */
export function unstub(): void {
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
}

/** A clipboard that takes everything; what was copied is in the list. */
export function aClipboard(): string[] {
  const copied: string[] = [];
  stub('clipboard', {writeText: async (text: string) => void copied.push(text)});
  return copied;
}

/** What the reader would copy now. Firefox and WebKit tell the selection of a page without what is in shadow roots. */
export function selected(bar: HashtagBar): string {
  const {shadowRoot} = bar;
  const selection =
    (shadowRoot as unknown as {getSelection?(): Selection}).getSelection?.() ?? getSelection()!;
  return selection.toString();
}

/** What is told on the console as a warning while `act` runs. */
export async function warningsDuring(act: () => Promise<void>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

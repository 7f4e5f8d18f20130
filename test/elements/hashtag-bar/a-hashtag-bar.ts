import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {HashtagBar} from '../../../src/elements/hashtag-bar/hashtag-bar.js';
import '../../../src/define/hashtag-bar.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';

/** A campaign of two hashtags, with a text and a page. */
export const campaign = aCampaign({
  hashtags: {
    tags: ['#FreeThemAll', 'WeStandByYou'],
    text: {en: 'We stand with them.', be: 'Мы побач з імі.', de: 'Wir stehen an ihrer Seite.'},
    url: 'https://example.org/day',
  },
});

/** The whole message as a text. */
export const whole = 'We stand with them.\nhttps://example.org/day\n#FreeThemAll #WeStandByYou';

/** A settled bar, in English by default. */
export async function aBar(properties: Partial<HashtagBar> = {}): Promise<HashtagBar> {
  const bar = document.createElement('solidarity-hashtag-bar');
  Object.assign(bar, {lang: 'en', campaign}, properties);
  const page = await fixture<HTMLElement>(html`<div>${bar}</div>`);
  await bar.settled;
  expect(page.contains(bar)).to.equal(true);
  return bar;
}

/** The field for the text. */
export const field = (bar: HashtagBar) => part<HTMLTextAreaElement>(bar, 'field')!;

/** The text of the live region. */
export const status = (bar: HashtagBar) => shown(bar.shadowRoot!.querySelector('[role=status]'));

/** The button or hashtag with this label. */
export const button = (bar: HashtagBar, label: string) =>
  [...parts(bar, 'button'), ...parts(bar, 'hashtag')].find(each => shown(each) === label);

/** The list item of the network with this name. */
export const network = (bar: HashtagBar, name: string) =>
  parts(bar, 'network').find(each => shown(each).startsWith(name))!;

/** The link of a network. */
export const link = (bar: HashtagBar, name: string) =>
  network(bar, name).querySelector<HTMLAnchorElement>('[part=link]');

/** The notes on a network. */
export const notes = (bar: HashtagBar, name: string) =>
  [...network(bar, name).querySelectorAll('[part=note]')].map(shown);

/** Presses the button with this label and waits until the bar shows the result. */
export async function press(bar: HashtagBar, label: string): Promise<void> {
  button(bar, label)!.click();
  await aTimeout(0);
  await bar.updateComplete;
}

/** Replaces the text in the field with `words`. */
export async function write(bar: HashtagBar, words: string): Promise<void> {
  field(bar).value = words;
  field(bar).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await bar.updateComplete;
}

/** Replaces the property `name` of navigator; `unstub` restores it. */
export function stub(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, {configurable: true, value});
}

/** Restores the properties of navigator. */
export function unstub(): void {
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
}

/** A clipboard that accepts everything; returns the list of copied texts. */
export function aClipboard(): string[] {
  const copied: string[] = [];
  stub('clipboard', {writeText: async (text: string) => void copied.push(text)});
  return copied;
}

/** The text selected for copying. In Firefox and WebKit the selection of a page does not include shadow roots. */
export function selected(bar: HashtagBar): string {
  const {shadowRoot} = bar;
  const selection =
    (shadowRoot as unknown as {getSelection?(): Selection}).getSelection?.() ?? getSelection()!;
  return selection.toString();
}

/** The console warnings while `act` runs. */
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

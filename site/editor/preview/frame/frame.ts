// What runs in the frame of the preview: the elements, and what stands for the network, the clock and the folder around them.
import {setDay} from './clock.js';
import {setPictures} from './pictures.js';
import '../../../../src/index.js';
import {allWords} from '../../../../src/i18n/generated/all-words.js';
import {keepWords, type TargetLocale} from '../../../../src/i18n/locale.js';
import type {Pressed, Showing} from '../messages.js';
import {keepInside} from './keep-inside.js';

type Shown = HTMLElement & {campaign?: unknown};

for (const [locale, words] of Object.entries(allWords)) keepWords(locale as TargetLocale, words);

// A channel of its own ends with this document: whatever might come in its place gets no campaign.
const {port1, port2} = new MessageChannel();
const page = new CSSStyleSheet();
page.replaceSync(`
  :root { color-scheme: light; color: #1c1b19; background: #fff; font: 1rem / 1.5 system-ui, sans-serif; }
  body { margin: 0; padding: 1rem clamp(0.75rem, 4vw, 2rem) 4rem; }
`);
document.adoptedStyleSheets = [page];
keepInside(address => port1.postMessage({address} satisfies Pressed));
port1.onmessage = ({data}: MessageEvent<Showing>) => show(data);
parent.postMessage('preview', '*', [port2]);

let before: Partial<Showing> = {};

/** Shows a campaign. What readers have chosen in an element stays while only the campaign changes. */
function show(showing: Showing): void {
  const {campaign, day, lang, tag, pictures} = showing;
  const shown = document.body.firstElementChild as Shown | null;
  const isOther = pictures || day !== before.day || lang !== before.lang || tag !== before.tag;
  before = showing;
  if (shown && !isOther) {
    shown.campaign = campaign;
    return;
  }
  setDay(day);
  document.documentElement.lang = lang;
  document.body.replaceChildren(elementFor(tag, campaign));
  if (pictures) setPictures(pictures);
}

function elementFor(tag: string, campaign: unknown): Shown {
  const element = document.createElement(tag) as Shown;
  element.campaign = campaign;
  element.append('Nothing is shown here: the campaign has nothing for this part on this day.');
  return element;
}

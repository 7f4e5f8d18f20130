import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {drawTogether, someElements, WORDY_DRAWINGS} from '../../helpers/elements/every-element.js';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What tells recorders of sessions to leave out an element and all in it. */
const MARKS = [
  '.rr-block',
  '.ph-no-capture',
  '.sentry-block',
  '.fs-exclude',
  '.amp-block',
  '.nr-block',
  '.ym-hide-content',
  '.ym-disable-keys',
  '[data-hj-suppress]',
  '[data-clarity-mask="true"]',
  '[data-dd-privacy="hidden"]',
  '[data-private]',
];

/** What keeps browsers and writing aids out of a text. */
const PRIVATE = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
};

const fieldsOf = ({renderRoot}: SolidarityElement) => [
  ...renderRoot.querySelectorAll<Field>('input, textarea, select, [contenteditable]'),
];
const isText = (field: Field) =>
  field.matches('textarea, input:not([type=checkbox], [type=radio], [type=hidden])');

/** The events by which a page could learn what is typed, as far as they leave shadow roots. */
const TELLING = [
  ...[
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'textInput',
    'change',
    'select',
    'selectionchange',
  ],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['paste', 'copy', 'cut', 'dragstart', 'drop'],
];

/** What never leaves a shadow root by itself. */
const STAYS = /^(change|select|selectionchange)$/;

/** What the page hears of keys, in listeners that do not capture; it takes some letters for its own hotkeys. */
function listenLikeAPage() {
  const heard: string[] = [];
  const onKey = (event: Event) => {
    const {type, key} = event as KeyboardEvent;
    heard.push(`${type} ${key ?? ''}`.trim());
    if (type === 'keydown' && '/s '.includes(key)) event.preventDefault();
  };
  for (const type of TELLING) window.addEventListener(type, onKey);
  return {heard, end: () => TELLING.forEach(type => window.removeEventListener(type, onKey))};
}

/** Sends every event that may hold what is typed, as browsers do for keyboards on screens, input methods and mice. */
function sendAll(field: Field): void {
  for (const type of TELLING.filter(each => !STAYS.test(each)))
    for (const ctrlKey of [false, true]) {
      const init = {bubbles: true, composed: true, cancelable: true, ctrlKey};
      if (/^key/.test(type))
        field.dispatchEvent(new KeyboardEvent(type, {...init, key: 'Process', ctrlKey: false}));
      else if (/^drag|^drop/.test(type)) field.dispatchEvent(new DragEvent(type, init));
      else if (/^comp/.test(type)) field.dispatchEvent(new CompositionEvent(type, {...init, data: 'a'}));
      else field.dispatchEvent(new Event(type, init));
    }
}

const stateOf = (field: Field) =>
  /checkbox|radio/.test(field.type) ? String((field as HTMLInputElement).checked) : field.value;

const statesOf = (element: SolidarityElement) => fieldsOf(element).map(stateOf);

/** The open offers of calendar files, which are closed when the page is left. */
const offersOf = ({renderRoot}: SolidarityElement) => [...renderRoot.querySelectorAll('[part=offer]')];

/** Types into `field`, on a page that listens. */
async function typeInto(field: Field): Promise<void> {
  for (let around = field.closest('details'); around; around = around.parentElement!.closest('details'))
    around.open = true;
  field.value = '';
  field.focus();
  const page = listenLikeAPage();
  await sendKeys({type: 'is 1/2 sun'});
  await sendKeys({press: 'ArrowLeft'});
  await sendKeys({press: 'Backspace'});
  sendAll(field);
  expect(page.heard, field.id).to.deep.equal([]);
  expect(field.value).to.equal('is 1/2 sn');
  for (const key of ['Shift', 'Escape', 'Control'] as const) await sendKeys({press: key});
  expect(page.heard.filter(each => each.startsWith('keyup'))).to.deep.equal([
    'keyup Shift',
    'keyup Escape',
    'keyup Control',
  ]);
  page.end();
}

/** Changes `field` as a reader does. */
function change(field: Field): void {
  if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
  else if (isText(field)) field.value = 'hidden@example.net';
  else field.click();
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
}

describe('the fields of an element', () => {
  const withFields: string[] = [];

  for (const {tagName} of someElements)
    it(`stay private and are emptied when the page is left: <${tagName}>`, async () => {
      const drawn = await drawTogether(tagName, WORDY_DRAWINGS);
      const updated = () => Promise.all(drawn.map(({updateComplete}) => updateComplete));
      const fields = drawn.flatMap(fieldsOf);
      if (!fields.length) return;
      withFields.push(tagName);
      const typed = new Set<string>();
      for (const field of fields) {
        expect(MARKS.filter(mark => !field.closest(mark))).to.deep.equal([]);
        if (!isText(field)) continue;
        for (const [name, value] of Object.entries(PRIVATE))
          expect(field.getAttribute(name), `${field.id} ${name}`).to.equal(value);
        if (field.matches('[readonly]') || typed.has(field.id)) continue;
        await typeInto(field);
        typed.add(field.id);
      }

      const leavePage = () => window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      for (const field of fields) {
        if (!field.isConnected || field.matches('[readonly]')) continue;
        change(field);
        await updated();
      }
      leavePage();
      await updated();
      leavePage(); // with nothing left to empty
      await updated();
      expect(drawn.flatMap(offersOf)).to.deep.equal([]);
      const fresh = await drawTogether(tagName, WORDY_DRAWINGS);
      for (const offer of fresh.flatMap(offersOf)) offer.remove();
      expect(drawn.map(statesOf)).to.deep.equal(fresh.map(statesOf));
    });

  for (const {tagName} of someElements.filter(({hasFields}) => hasFields))
    it(`are empty where <${tagName}> was off the page while the page was left`, async () => {
      const drawn = await drawTogether(tagName, WORDY_DRAWINGS);
      const updated = () => Promise.all(drawn.map(({updateComplete}) => updateComplete));
      for (const field of drawn.flatMap(fieldsOf)) {
        if (!field.isConnected || field.matches('[readonly]')) continue;
        change(field);
        await updated();
      }
      // The offers of calendar files are closed wherever their element is taken off.
      const outsideOffers = () => drawn.flatMap(fieldsOf).filter(field => !field.closest('[part=offer]'));
      const written = outsideOffers().map(stateOf);
      const places = drawn.map(element => [element, element.parentElement!] as const);
      const takeOff = () => drawn.forEach(element => element.remove());
      const putBack = async () => {
        for (const [element, parent] of places) parent.append(element);
        await updated();
      };
      takeOff();
      await putBack();
      expect(outsideOffers().map(stateOf)).to.deep.equal(written);
      takeOff();
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      await putBack();
      const fresh = await drawTogether(tagName, WORDY_DRAWINGS);
      for (const offer of fresh.flatMap(offersOf)) offer.remove();
      expect(drawn.flatMap(offersOf)).to.deep.equal([]);
      expect(drawn.map(statesOf)).to.deep.equal(fresh.map(statesOf));
    });

  it('are in the elements that have them by the registry, and in no other', () => {
    const tags = someElements.filter(({hasFields}) => hasFields).map(({tagName}) => tagName);
    expect(withFields).to.deep.equal(tags);
  });
});

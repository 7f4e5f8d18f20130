import {expect} from '@open-wc/testing';
import {clobbered, focusedElement, unclobbered} from '../../../src/base/page/unclobbered.js';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {draw, everyElement, STATES} from '../../helpers/elements/every-element.js';
import {shown} from '../../helpers/elements/shown.js';

/** What Lit needs of the document in order to draw. */
const NEEDED = ['createElement', 'createComment', 'createTreeWalker', 'importNode'];

/** Gives these names to elements of the page while `act` runs; nothing in it may use the document. */
async function withNames(names: readonly string[], act: () => Promise<void>): Promise<void> {
  const {body} = document;
  const images = names.map(name => Object.assign(document.createElement('img'), {name, alt: ''}));
  body.append(...images);
  try {
    await act();
  } finally {
    for (const image of images) image.remove();
  }
}

describe('unclobbered', () => {
  it('has the members of the document whose names elements of the page have', async () => {
    const {body, title} = document;
    await withNames(['body', 'title', 'createElement', 'hasFocus'], async () => {
      const page = unclobbered(document);
      expect([page.body, page.title]).to.deep.equal([body, title]);
      expect(page.createElement('a').localName).to.equal('a');
      expect(page.hasFocus()).to.be.a('boolean');
    });
  });
});

describe('clobbered', () => {
  it('names what an element of the page hides from Lit', async () => {
    expect(clobbered()).to.equal(undefined);
    for (const name of NEEDED)
      await withNames(['head', name], async () => {
        expect(clobbered()?.message).to.equal(`the page has an element with the name "${name}"`);
      });
  });
});

describe('focusedElement', () => {
  it('finds the focus in shadow roots', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const inner = host.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    const field = inner.attachShadow({mode: 'open'}).appendChild(document.createElement('input'));
    field.focus();
    expect(focusedElement()).to.equal(field);
    host.remove();
    expect(focusedElement()).to.equal(document.body);
  });
});

describe('on a page with an element whose name hides what Lit needs', () => {
  const lines = listenToConsole();
  const thrown: string[] = [];
  const onThrown = (event: Event) => thrown.push(event.type);
  before(() => ['error', 'unhandledrejection'].forEach(type => window.addEventListener(type, onThrown)));
  after(() => ['error', 'unhandledrejection'].forEach(type => window.removeEventListener(type, onThrown)));

  const hasContent = (element: SolidarityElement) => element.shadowRoot!.querySelector('.box') !== null;
  const update = async (element: SolidarityElement) => {
    element.requestUpdate();
    await element.updateComplete;
  };

  for (const {tagName} of everyElement)
    it(`<${tagName}> shows its slotted content instead, reports it once, and is drawn again later`, async () => {
      const element = await draw(tagName, STATES.opened);
      Object.assign(element, {hide: 'exit'}); // the exit of the campaign page would tell it too
      await element.updateComplete;
      const before = shown(element.shadowRoot);
      const said = lines.length;
      for (const name of NEEDED) {
        await withNames([name], async () => {
          for (let times = 0; times < 3; times++) await update(element);
        });
        expect([hasContent(element), element.shadowRoot!.querySelectorAll('slot').length]).to.deep.equal([
          false,
          1,
        ]);
        if (tagName === 'solidarity-exit') expect(element.status).to.equal('ready');
        else {
          expect([element.status, element.error?.code]).to.deep.equal(['error', 'element']);
          expect(shown(element.shadowRoot)).to.equal('');
        }
      }
      expect(lines.slice(said)).to.deep.equal(
        NEEDED.map(
          name =>
            `solidarity-widgets: <${tagName}> ${tagName}: cannot be drawn: Error: the page has an element with the name "${name}"`,
        ),
      );
      await update(element);
      expect([element.status, hasContent(element)]).to.deep.equal(['ready', true]);
      if (tagName !== 'solidarity-campaign-page') expect(shown(element.shadowRoot)).to.equal(before);
      expect(thrown).to.deep.equal([]);
    });

  it('the campaign page keeps its way out', async () => {
    const page = await draw('solidarity-campaign-page', STATES.opened);
    for (const name of NEEDED)
      await withNames([name], async () => {
        await update(page);
        const exit = page.shadowRoot!.querySelector('solidarity-exit')!;
        await exit.settled;
        expect(exit.shadowRoot!.querySelector('.leave')!.checkVisibility()).to.equal(true);
      });
    expect(thrown).to.deep.equal([]);
  });
});

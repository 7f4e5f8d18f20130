import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../../src/base/solidarity-element.js';
import {draw, someElements, STATES} from '../../helpers/elements/every-element.js';
import {aFeedUrl, standInForNetwork} from '../../helpers/pages/network.js';
import {shown} from '../../helpers/elements/shown.js';

/** Supported by current browsers, but missing in TypeScript's types. */
interface DeclarativeShadowRoots {
  setHTMLUnsafe(html: string): void;
}

/** What a server has drawn for a page that is not cautious, before the campaign has loaded. */
async function drawnByServer(tag: string, around: string, content: string, box = 'box') {
  const page = await fixture<HTMLElement & DeclarativeShadowRoots>(html`<div></div>`);
  page.setHTMLUnsafe(
    `<div ${around}><${tag} lang="en" feed="${aFeedUrl()}"><template shadowrootmode="open"><style></style>` +
      `<div class="${box}" lang="en">${content}</div></template>its own words</${tag}></div>`,
  );
  const element = page.querySelector<SolidarityElement>(tag)!;
  return {page: page.firstElementChild!, element, root: element.shadowRoot!};
}

const FULL = '<p>Words</p><a part="link" href="https://example.org/donate">Donate</a>';

describe('content that a server has drawn for a page that is not cautious', () => {
  const network = standInForNetwork();
  beforeEach(() => (network.answer = () => new Promise<never>(() => undefined)));

  // The exit waits for no campaign: it has drawn itself at once.
  for (const {tagName, isRisky} of someElements.filter(({tagName}) => tagName !== 'solidarity-exit')) {
    it(`is removed from <${tagName}> before a cautious page is painted`, async () => {
      const {root, element} = await drawnByServer(tagName, 'data-solidarity-cautious', FULL);
      expect(shown(root)).to.equal('');
      // The campaign page has its exit, which draws itself.
      const children = [...root.children].filter(({localName}) => localName !== 'solidarity-exit');
      expect(children.map(({localName}) => localName)).to.deep.equal(isRisky ? [] : ['slot']);
      await aTimeout(20);
      expect(element.status).to.equal('waiting');
      expect(root.querySelectorAll('a')).to.have.length(0);
      if (tagName === 'solidarity-campaign-page')
        expect(root.querySelector('solidarity-exit')).not.to.equal(null);
    });

    it(`is removed from <${tagName}> when the page becomes cautious`, async () => {
      const {page, root} = await drawnByServer(tagName, '', FULL);
      await aTimeout(20);
      expect(shown(root)).to.equal('Words Donate');
      page.setAttribute('data-solidarity-cautious', '');
      let atPaint: string | undefined;
      await new Promise(resolve =>
        requestAnimationFrame(() => {
          atPaint = shown(root);
          resolve(undefined);
        }),
      );
      expect(atPaint).to.equal('');
    });
  }

  // Not only links lead somewhere: ways to give, and what to do on the day, may have no address.
  it('is taken away without links in it too, and shows the content between the tags', async () => {
    const {root} = await drawnByServer('solidarity-initiatives', 'data-solidarity-cautious', '<p>Give</p>');
    expect(shown(root)).to.equal('');
    expect([...root.children].map(({localName}) => localName)).to.deep.equal(['slot']);
  });

  it('stays if a server has drawn it for a cautious page', async () => {
    const content = '<p>Words</p>';
    const {root} = await drawnByServer('solidarity-day', 'data-solidarity-cautious', content, 'box cautious');
    await aTimeout(20);
    expect(root.querySelector('.box')!.innerHTML).to.equal(content);
  });

  it('stays if it is the way out', async () => {
    const content = '<a class="button leave" part="link" href="https://example.org">Leave</a>';
    const {root} = await drawnByServer('solidarity-day', 'data-solidarity-cautious', content);
    await aTimeout(20);
    expect(root.querySelector('.box')!.innerHTML).to.equal(content);
  });

  it('does not change what is shown once the campaign has loaded', async () => {
    const {element} = await drawnByServer('solidarity-stories', 'data-solidarity-cautious', FULL);
    const {campaign, now} = STATES.ready;
    Object.assign(element, {campaign, now});
    await element.settled;
    await element.updateComplete;
    const other = await draw('solidarity-stories', {
      ...STATES.ready,
      attributes: {'data-solidarity-cautious': ''},
    });
    expect(shown(element.shadowRoot)).to.equal(shown(other.shadowRoot));
  });
});

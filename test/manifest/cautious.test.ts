import {expect} from '@open-wc/testing';
import {draw, everyElement, STATES} from '../helpers/every-element.js';
import {shown} from '../helpers/shown.js';

/** Elements that lead readers into danger, whatever they show. */
const RISKY = ['solidarity-hashtag-bar'];

/** Leads out of danger. */
const WAY_OUT = 'solidarity-exit';

describe('on a site whose readers must not be led into danger', () => {
  before(() => document.body.setAttribute('data-solidarity-cautious', ''));
  after(() => document.body.removeAttribute('data-solidarity-cautious'));

  for (const {tagName} of everyElement)
    for (const [state, drawing] of Object.entries(STATES))
      it(`<${tagName}> leads nowhere, ${state}`, async () => {
        const element = await draw(tagName, drawing);
        const root = element.shadowRoot!;
        if (tagName !== WAY_OUT) expect([...root.querySelectorAll('a[href]')]).to.deep.equal([]);
        if (!RISKY.includes(tagName)) return;
        expect(shown(root)).to.equal('');
        expect(root.querySelector('slot')).to.equal(null);
        expect(element.getBoundingClientRect().height).to.equal(0);
      });

  it('leads out all the same', async () => {
    const element = await draw(WAY_OUT, STATES.ready);
    expect(element.shadowRoot!.querySelectorAll('a[href]')).to.have.length(1);
  });

  it('shows all again once the page leaves it', async () => {
    const element = await draw('solidarity-hashtag-bar', STATES.ready);
    document.body.removeAttribute('data-solidarity-cautious');
    await new Promise(resolve => setTimeout(resolve));
    await element.updateComplete;
    expect(shown(element.shadowRoot)).to.contain('Spread the word');
    document.body.setAttribute('data-solidarity-cautious', '');
  });
});

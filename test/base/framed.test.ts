import {expect} from '@open-wc/testing';
import type {SolidarityElement} from '../../src/base/solidarity-element.js';
import {campaigns, everyElement, STATES} from '../helpers/elements/every-element.js';

/** A frame of this origin in which all elements are defined. */
async function aFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '60em';
  document.body.append(frame);
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/index.ts', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  frame.contentDocument!.head.append(script);
  await loaded;
  return frame;
}

describe('in a frame', () => {
  it('the links of every element open a new tab, but for the way out, which leaves with the whole page', async () => {
    const frame = await aFrame();
    const view = frame.contentDocument!;
    const elements = everyElement.map(({tagName}) => {
      const element = view.createElement(tagName) as SolidarityElement;
      Object.assign(element, {lang: 'en', campaign: campaigns.withEverything, now: STATES.opened.now});
      return element;
    });
    view.body.append(...elements);
    await Promise.all(elements.map(({settled}) => settled));
    await new Promise(resolve => setTimeout(resolve, 200)); // rows that are drawn after the first paint
    const targets = (root: ParentNode): [string, string][] =>
      [...root.querySelectorAll('*')].flatMap(found => [
        ...(found.matches('a[href^="http"], a[href^="mailto"]') && !found.matches('.leave')
          ? [[found.getAttribute('href')!, (found as HTMLAnchorElement).target] as [string, string]]
          : []),
        ...(found.shadowRoot ? targets(found.shadowRoot) : []),
      ]);
    const all = targets(view);
    expect(all.length).to.be.greaterThan(60);
    expect(all.filter(([, target]) => target !== '_blank')).to.deep.equal([]);
    const ways = [...view.querySelectorAll('solidarity-exit')].map(({shadowRoot}) =>
      shadowRoot!.querySelector('a')!.getAttribute('target'),
    );
    expect(ways).to.deep.equal(['_top']);
    frame.remove();
  });
});

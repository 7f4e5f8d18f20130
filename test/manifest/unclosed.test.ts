import {expect, fixture, html} from '@open-wc/testing';
import {listenToConsole} from '../helpers/console.js';
import {everyElement} from '../helpers/every-element.js';

describe('an element that is closed with />', () => {
  const told = listenToConsole();

  /** What the console tells of the markup. */
  async function toldOf(markup: string): Promise<string[]> {
    const place = await fixture(html`<div></div>`);
    const before = told.length;
    place.innerHTML = markup;
    await Promise.resolve();
    return told.slice(before).filter(line => line.includes('contains'));
  }

  for (const {tagName} of everyElement)
    it(`is named in the console: <${tagName}>`, async () => {
      const attributes = 'feed="https://example.org/unanswered.json"';
      expect(
        await toldOf(
          `<${tagName} ${attributes} /><p>More</p><solidarity-day ${attributes}></solidarity-day>`,
        ),
      ).to.deep.equal([
        `solidarity-widgets: <${tagName}> contains <solidarity-day>: close it with </${tagName}>, not with />`,
      ]);
      expect(await toldOf(`<${tagName} ${attributes} /><div><h2>More</h2></div>`)).to.deep.equal([
        `solidarity-widgets: <${tagName}> contains <h2>: close it with </${tagName}>, not with />`,
      ]);
      expect(
        await toldOf(
          `<${tagName} ${attributes}><p>A <a href="/">link</a></p><form><input /></form><ul><li>One</li></ul></${tagName}><h2>More</h2>`,
        ),
      ).to.deep.equal([]);
    });
});

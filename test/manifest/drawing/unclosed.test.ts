import {expect, fixture, html} from '@open-wc/testing';
import {listenToConsole} from '../../helpers/pages/console.js';
import {everyElement} from '../../helpers/elements/every-element.js';

describe('an element that is closed with />', () => {
  const lines = listenToConsole();

  /** The warnings in the console about the markup. */
  async function warningsFor(markup: string): Promise<string[]> {
    const place = await fixture(html`<div></div>`);
    const before = lines.length;
    place.innerHTML = markup;
    await Promise.resolve();
    return lines.slice(before).filter(line => line.includes('contains'));
  }

  for (const {tagName} of everyElement)
    it(`is named in the console: <${tagName}>`, async () => {
      const attributes = 'feed="https://example.org/unanswered.json"';
      expect(
        await warningsFor(
          `<${tagName} ${attributes} /><p>More</p><solidarity-day ${attributes}></solidarity-day>`,
        ),
      ).to.deep.equal([
        `solidarity-widgets: <${tagName}> contains <solidarity-day>: close it with </${tagName}>, not with />`,
      ]);
      expect(await warningsFor(`<${tagName} ${attributes} /><div><h2>More</h2></div>`)).to.deep.equal([
        `solidarity-widgets: <${tagName}> contains <h2>: close it with </${tagName}>, not with />`,
      ]);
      expect(
        await warningsFor(
          `<${tagName} ${attributes}><p>A <a href="/">link</a></p><form><input /></form><ul><li>One</li></ul></${tagName}><h2>More</h2>`,
        ),
      ).to.deep.equal([]);
    });

  const element = (tagName: string, content: string, after: string) =>
    `<${tagName} feed="https://example.org/unanswered.json"${content}${after}`;
  const many = '<div><p>More</p></div>'.repeat(6);
  const much = `<p>${'Much more. '.repeat(60)}</p>`;

  for (const [what, rest, tagName] of [
    ['many blocks', many, 'solidarity-day'],
    ['much text', much, 'solidarity-poem'],
  ] as const)
    it(`is named where it swallows ${what}`, async () => {
      expect(await warningsFor(element(tagName, ' />', rest))).to.deep.equal([
        `solidarity-widgets: <${tagName}> contains all that follows it: close it with </${tagName}>, not with />`,
      ]);
    });

  it('is not named where something follows it, even a line break, or where it holds little', async () => {
    const tagName = 'solidarity-video';
    for (const content of [many, much])
      for (const after of ['\n', '<p>More</p>'])
        expect(await warningsFor(element(tagName, `>${content}`, `</${tagName}>${after}`))).to.deep.equal([]);
    const little = '<p>A <a href="/">link</a></p><p>Words</p>';
    expect(await warningsFor(element(tagName, `>${little}`, `</${tagName}>`))).to.deep.equal([]);
  });
});

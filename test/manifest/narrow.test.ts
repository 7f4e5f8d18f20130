import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {ALL_DRAWINGS, draw, everyElement, LANGUAGES} from '../helpers/every-element.js';

const engine = await executeServerCommand<string, undefined>('engine');

/** The body of the page, without its margins of 8 px. */
const WAYS = {
  'on a screen of 320 px': {inlineSize: '304px'},
  'in a column of 280 px': {inlineSize: '280px'},
  'on a screen of 320 px with text of 200 %': {inlineSize: '304px', fontSize: '200%'},
};

/** Whether something around `node`, inside the element, cuts off what does not fit. */
function isClipped(node: Node): boolean {
  for (let at = node.parentElement; at; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  return false;
}

/** What sticks out of `host` farthest, at a side and by a pixel or more: a box by its tag and class, a text by its words. */
function outside(host: Element): string | undefined {
  const room = host.getBoundingClientRect();
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found: {what: string; by: number}[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const by = Math.max(
      ...boxesOf(node).map(({left, right}) => Math.max(room.left - left, right - room.right)),
    );
    if (by < 1 || isClipped(node)) continue;
    const what =
      node instanceof Element ? `<${node.localName} class="${node.className}">` : node.textContent!;
    found.push({what, by});
  }
  const [worst] = found.sort((a, b) => b.by - a.by);
  return worst && `${worst.what.trim()} by ${Math.round(worst.by)} px`;
}

/** The boxes that `node` draws; none where it is not seen, as in closed details. */
function boxesOf(node: Node): DOMRect[] {
  if (node instanceof Element) return node.checkVisibility() ? [node.getBoundingClientRect()] : [];
  const range = document.createRange();
  range.selectNode(node);
  return node.parentElement?.checkVisibility() ? [...range.getClientRects()] : [];
}

describe('in little room', () => {
  before(async () => {
    // The window of WebKitGTK is never so narrow.
    if (engine !== 'WebKitGTK') await setViewport({width: 320, height: 800});
  });
  afterEach(() => document.body.removeAttribute('style'));

  for (const {tagName} of everyElement)
    for (const lang of LANGUAGES)
      it(`<${tagName}> stays inside, in ${lang}`, async () => {
        for (const drawing of ALL_DRAWINGS) {
          const element = await draw(tagName, {...drawing, lang});
          for (const [way, style] of Object.entries(WAYS)) {
            document.body.removeAttribute('style');
            Object.assign(document.body.style, style);
            expect(outside(element), way).to.equal(undefined);
          }
          element.remove();
        }
      });
});

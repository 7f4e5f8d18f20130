import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';

import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {parseFragment} from 'parse5';

import {everyElement} from '../elements/manifest.mjs';
import {buildSource} from './source.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'source-'));
after(() => rmSync(folder, {recursive: true}));
const urlOf = await buildSource(folder);
await import(urlOf('index.ts'));

/** The exports of a module of src, by its path in src. */
export const source = module => import(urlOf(module));

/** All tags of the library. */
export const tags = everyElement.map(({tagName}) => tagName);

/** The errors of elements that failed to render: each then shows its slotted content, and no server reports it. */
const renderErrors = [];
for (const tag of tags) {
  const {prototype} = customElements.get(tag);
  const {renderContent} = prototype;
  prototype.renderContent = function () {
    try {
      return renderContent.call(this);
    } catch (error) {
      renderErrors.push(error);
      throw error;
    }
  };
}

/**
 * The rendering of a campaign by an element for a page that is not cautious, parsed as in a browser.
 *
 * @throws {Error} The error of `renderContent`.
 * @returns {Promise<object>} The parse5 node of its shadow root.
 */
export async function drawn(tagName, campaign, {now, lang = 'en'}) {
  const tag = unsafeStatic(tagName);
  const markup = await collectResult(
    render(html`<${tag} lang=${lang} .now=${now} .campaign=${campaign} .cautious=${false}></${tag}>`),
  );
  if (renderErrors.length) throw renderErrors.pop();
  const host = parseFragment(markup).childNodes.find(node => node.tagName === tagName);
  return host.childNodes.find(({nodeName}) => nodeName === 'template').content;
}

/** All nodes below `node`, including shadow roots, in document order. */
export function* nodesIn(node) {
  for (const child of node.childNodes ?? []) {
    yield child;
    yield* nodesIn(child.content ?? child);
  }
}

import {escaped} from 'solidarity-widgets/campaign-tools';
import {QUIET} from './page.mjs';

/**
 * The part of the published index.html about the pages, with the lines to paste.
 *
 * @param {object} options - What was published.
 * @param {string} options.name - The name of the campaign in English.
 * @param {URL} options.base - The address of the folder.
 * @returns {string} The part as HTML.
 */
export function pageSection({name, base}) {
  const link = (path, words) =>
    `<a href="${new URL(path, base).href}" rel="noreferrer">${escaped(words)}</a>`;
  return `    <h2>Pages to link to</h2>
    <p>The whole campaign as a page in each language. It reads without JavaScript. Whoever opens it asks <strong>${escaped(base.host)}</strong> and nobody else, so this host can see their internet address and the time.</p>
    ${pasted(link('en/', name))}
    <p>Each page has a quiet version. Its address and its title do not say what it is about, and addresses of other sites are text there. Link to it where readers may be in danger, such as from a page in Belarusian or Russian:</p>
    ${pasted(link(`be/${QUIET}`, 'Нататкі'))}
    <p>No quiet version hides a visit: the browser history and the internet provider still show the name of this host.</p>
`;
}

const pasted = code => `<pre><code>${escaped(code)}</code></pre>`;

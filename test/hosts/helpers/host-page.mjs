import {classicTag, moduleTag} from '../../dist/helpers/partner-page.mjs';
import {everyElement} from '../../helpers/elements/manifest.mjs';

/** The kinds of script that a page can use: the file and the tag. */
export const SCRIPTS = {
  module: {file: 'solidarity.js', tag: moduleTag},
  classic: {file: 'solidarity.classic.js', tag: classicTag},
};

/**
 * The data for writing a page.
 *
 * @typedef {object} Use
 * @property {'module' | 'classic'} script - The kind of script.
 * @property {string} file - Its file.
 * @property {string} library - Address of the folder with the built files.
 * @property {string} origin - The origin of that address.
 * @property {(src: string) => string} tag - A script tag of that kind, with the attributes of the page's scripts.
 */

/**
 * A host page with every element of the library. Only its differences from a plain page are given.
 *
 * @typedef {object} HostPage
 * @property {string} name - Its difference, which completes "a page ".
 *
 * Its document:
 * @property {string} [doctype] - `<!doctype html>` by default.
 * @property {string} [html] - Attributes of its `<html>`; `lang="en"` by default.
 * @property {string} [head] - HTML in its head before the library's script.
 * @property {(use: Use) => string} [tags] - The tags that load the library; one tag by default.
 * @property {(file: string) => string} [attributes] - Attributes of its script tags, such as a nonce.
 * @property {(elements: string, use: Use) => string} [around] - The HTML around the elements.
 * @property {boolean} [room] - Whether it reserves space for them with solidarity.css; true by default.
 *
 * Its server and browser:
 * @property {Record<string, string> | ((use: Use) => Record<string, string>)} [headers] - Sent with the page.
 * @property {object | ((use: Use) => object | Promise<object>)} [routes] - Further routes of its host, as in openSite.
 * @property {'own'} [library] - The built files are on its own host instead of another one's.
 * @property {object} [files] - Replacements for some of the built files, as in openSite.
 * @property {string} [sandbox] - It is in a frame with this sandbox attribute.
 * @property {true} [isFile] - It is a file on the reader's disk.
 * @property {object} [settings] - Settings of the browser, as in openTab.
 * @property {('module' | 'classic')[]} [scripts] - The kinds of script that it supports; all by default.
 * @property {('chromium' | 'firefox' | 'webkit')[]} [engines] - The engines that can show it; all by default.
 *
 * Actions after the elements have loaded:
 * @property {() => unknown} [act] - Inside the page; sent there as text.
 * @property {(tab: object, host: object) => Promise<void>} [drive] - From outside.
 *
 * The expected outcome:
 * @property {'fallback'} [shows] - The elements show their slotted content instead of the data.
 * @property {string[]} [hides] - The elements that are not visible there.
 * @property {number} [count] - The number of each element; 1 by default.
 * @property {RegExp} [says] - The single console message; none by default.
 * @property {RegExp} [saysOfEach] - The console message of each element.
 * @property {RegExp} [othersSay] - Further messages of browsers and the page's own scripts.
 * @property {RegExp} [leaves] - Properties that the page's own scripts add to built-in objects later.
 * @property {true} [loses] - The styles of the elements are lost.
 * @property {number} [asks] - The allowed number of requests for a file of the library; 1 by default.
 * @property {true} [moves] - The page itself moves the elements or removes the reserved space.
 */

/** The message of an element whose campaign fails to load. */
export const FAULT = /^warn: solidarity-widgets: <solidarity-[\w-]+> /;

/** The slotted content of an element. */
export const fallbackOf = tag => `A sentence of the page, where ${tag} is not there.`;

/** All elements of the library, each with slotted content. */
export const ELEMENTS = everyElement
  .map(({tagName}) => `<${tagName}><p>${fallbackOf(tagName)}</p></${tagName}>`)
  .join('\n');

/** The HTML of a page. */
export function documentOf(page, use) {
  const {doctype = '<!doctype html>', html = 'lang="en"', head = '', room = true} = page;
  const {around = elements => elements, tags = ({tag, library, file}) => tag(`${library}${file}`)} = page;
  return `${doctype}
<html ${html}>
  <head>
    <meta charset="utf-8" />
    <title>A host</title>
    <link rel="icon" href="data:," />
    ${room ? `<link rel="stylesheet" href="${use.library}solidarity.css" />` : ''}
    ${head}
    <script src="${use.recorder}" ${page.attributes?.('recorder.js') ?? ''}></script>
    ${tags(use)}
  </head>
  <body>
    <h1>Somebody else’s page</h1>
    <p>With words of its own, and <a href="#more">a link</a>.</p>
    ${around(ELEMENTS, use)}
    <footer><p>What stands below.</p></footer>
  </body>
</html>`;
}

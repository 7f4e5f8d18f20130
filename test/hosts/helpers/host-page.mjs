import {classicTag, moduleTag} from '../../dist/helpers/partner-page.mjs';
import {everyElement} from '../../helpers/manifest.mjs';

/** The ways in which a page brings the library: the file, and the tag for it. */
export const SCRIPTS = {
  module: {file: 'solidarity.js', tag: moduleTag},
  classic: {file: 'solidarity.classic.js', tag: classicTag},
};

/**
 * What a page knows when it is written.
 *
 * @typedef {object} Use
 * @property {'module' | 'classic'} script - How the page brings the library.
 * @property {string} file - Its file.
 * @property {string} library - Address of the folder with the built files.
 * @property {string} origin - Where that is.
 * @property {(src: string) => string} tag - A script tag of that kind, with the attributes that the page gives its scripts.
 */

/**
 * A page of somebody else, with every element of the library on it. Only what makes it different is said.
 *
 * @typedef {object} HostPage
 * @property {string} name - What is different about it, as it goes on from "a page ".
 *
 * How it is written:
 * @property {string} [doctype] - `<!doctype html>` unless given.
 * @property {string} [html] - Attributes of its `<html>`; `lang="en"` unless given.
 * @property {string} [head] - What stands in its head before our script.
 * @property {(use: Use) => string} [tags] - What brings the library; one tag unless given.
 * @property {(file: string) => string} [attributes] - Attributes of its script tags, such as a nonce.
 * @property {(elements: string, use: Use) => string} [around] - What stands around our elements.
 * @property {boolean} [room] - Whether it keeps room for them with solidarity.css; true unless given.
 *
 * How it is served and shown:
 * @property {Record<string, string> | ((use: Use) => Record<string, string>)} [headers] - Sent with the page.
 * @property {object | ((use: Use) => object | Promise<object>)} [routes] - What else its host serves, as in openSite.
 * @property {'own'} [library] - The built files are on its own host instead of another one's.
 * @property {object} [files] - What is served instead of some of the built files, as in openSite.
 * @property {string} [sandbox] - It stands in a frame with these leaves.
 * @property {true} [isFile] - It is a file on the reader's disk.
 * @property {object} [settings] - How the browser shows it, as in openTab.
 * @property {('module' | 'classic')[]} [scripts] - The ways that it has, where it has not all.
 * @property {('chromium' | 'firefox' | 'webkit')[]} [engines] - The engines that can show it; all unless given.
 *
 * What happens, once the elements are there:
 * @property {() => unknown} [act] - In it; sent into the page as text.
 * @property {(tab: object, host: object) => Promise<void>} [drive] - From outside.
 *
 * What comes of it:
 * @property {'fallback'} [shows] - Readers see the page's own sentences instead of the data.
 * @property {string} [hides] - The element that is not to be seen there.
 * @property {number} [count] - How many there are of each element; 1 unless given.
 * @property {RegExp} [says] - The one line that is said; nothing is unless given.
 * @property {RegExp} [saysOfEach] - The one line that is said of each element.
 * @property {RegExp} [othersSay] - What browsers, and the page's own scripts, may say besides.
 * @property {RegExp} [leaves] - What the page's own scripts leave late on what all scripts share.
 * @property {true} [loses] - Our own style is lost on the way.
 * @property {number} [asks] - How often a file of ours may be asked for; once unless given.
 * @property {true} [moves] - The page itself moves us, or takes away the room that is kept.
 */

/** What an element says of a campaign that cannot be had. */
export const FAULT = /^warn: solidarity-widgets: <solidarity-[\w-]+> /;

/** What stands between the tags of an element. */
export const fallbackOf = tag => `A sentence of the page, where ${tag} is not there.`;

/** Every element of the library, each with a sentence between its tags. */
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

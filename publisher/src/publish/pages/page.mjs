import {escaped, languages, languagesAtRisk, ownName} from 'solidarity-widgets/campaign-tools';
import {policyOf} from '../drawing/policy.mjs';
import {PAGE_STYLE} from './page-style.mjs';
import {pageWords} from './page-words.mjs';

/** Where the quiet version lies, from the page: a path that says nothing. */
export const QUIET = 'p/';

/**
 * A page with the campaign, as it is written into the folder.
 *
 * @param {object} page - The page.
 * @param {string} page.language - Its language.
 * @param {boolean} page.isQuiet - Whether it is the quiet version.
 * @param {boolean} page.hasList - Whether there is a list of the people who may still be shown.
 * @param {string} page.title - What the window is called.
 * @param {string} page.name - The name of the campaign.
 * @param {string} page.head - What else its head says.
 * @param {string} page.exit - The exit, drawn.
 * @param {string} page.content - The campaign, drawn.
 * @param {import('../scripts.mjs').Scripts} page.scripts - The library.
 * @param {Record<string, string>} page.allowed - What the policy allows, beside its own styles.
 * @returns {string} The page.
 */
export function pageOf({language, isQuiet, hasList, title, name, head, exit, content, scripts, allowed}) {
  const root = isQuiet ? '../../' : '../';
  const list = hasList ? ` data-solidarity-current="${root}current.json"` : '';
  const offer = isQuiet ? '' : quietOffer(language);
  const isFirst = languagesAtRisk.includes(language);
  const body = `
<body data-solidarity-feed="${root}campaign.{lang}.json"${list}${isQuiet ? ' data-solidarity-cautious' : ''}>
<header>
${exit}
</header>
${isFirst ? offer : ''}<main>
<h1>${escaped(name)}</h1>
${content}
</main>
${isFirst ? '' : offer}<footer>
${languageList(language, root, isQuiet)}
</footer>
</body>`;
  const style = `<style>${PAGE_STYLE}</style>`;
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style + body, allowed)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
${isQuiet ? '<meta name="robots" content="noindex, noarchive">\n' : ''}<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${style}
<script type="module" src="${root}${scripts.folder}/solidarity.js" integrity="${scripts.integrity['solidarity.js']}" crossorigin referrerpolicy="no-referrer"></script>${head && `\n${head}`}
</head>${body}
</html>
`;
}

function quietOffer(language) {
  const {ask, what, open} = pageWords(language);
  return `<aside class="quiet">
<p class="ask">${escaped(ask)}</p>
<p>${escaped(what)}</p>
<p><a href="${QUIET}" rel="nofollow">${escaped(open)}</a></p>
</aside>
`;
}

function languageList(language, root, isQuiet) {
  const item = each =>
    each === language
      ? `<li><span aria-current="page">${ownName(each)}</span></li>`
      : `<li><a href="${root}${each}/${isQuiet ? QUIET : ''}" hreflang="${each}" lang="${each}">${ownName(each)}</a></li>`;
  return `<nav aria-label="${escaped(pageWords(language).languages)}">
<ul>
${languages.map(item).join('\n')}
</ul>
</nav>`;
}

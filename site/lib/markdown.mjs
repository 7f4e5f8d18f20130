import path from 'node:path';

import anchor from 'markdown-it-anchor';
import GithubSlugger from 'github-slugger';

import {addressOf, wayTo} from './addresses.mjs';

/**
 * Teaches markdown-it what the site needs: headings with the anchors of GitHub, links between files that become links between
 * pages, tables that scroll by themselves, and no inline style, which the policy of the pages refuses.
 *
 * @param {import('markdown-it').default} md - The parser of Eleventy.
 * @param {(file: string) => string | undefined} addressFor - The address within the site of a file of the repository.
 */
export function forTheSite(md, addressFor) {
  md.use(anchor, {
    level: [2, 3, 4],
    slugify: text => new GithubSlugger().slug(text),
    permalink: anchor.permalink.headerLink({safariReaderFix: true}),
    tabIndex: false,
  });
  md.core.ruler.push('site', ({tokens, env}) => {
    for (const token of tokens) {
      if (token.type === 'td_open' || token.type === 'th_open') alignByClass(token);
      for (const each of [token, ...(token.children ?? [])]) {
        if (each.type === 'link_open') each.attrSet('href', wayFor(each.attrGet('href'), env, addressFor));
        if (each.type === 'image') {
          each.attrSet('src', wayFor(each.attrGet('src'), env, addressFor));
          each.attrSet('loading', 'lazy');
        }
        if (each.type.startsWith('html_'))
          each.content = each.content.replace(
            /(\b(?:href|src)=")([^"]+)/g,
            (_, before, target) => before + wayFor(target, env, addressFor),
          );
      }
    }
  });
  const {rules} = md.renderer;
  rules.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => '</table></div>\n';
}

/** Languages that Prism does not know, as others that it does. */
const LIKE = {astro: 'html', svelte: 'html', vue: 'html'};

/** Colours code by `highlight`. That of other languages has none: markdown-it escapes it where the result is empty. */
export const coloured = highlight => (code, language) => {
  if (!language || language === 'text') return '';
  try {
    return highlight(code, LIKE[language] ?? language);
  } catch {
    return '';
  }
};

/** markdown-it writes the alignment of a column as a style. */
function alignByClass(token) {
  const [, side] = /text-align:(\w+)/.exec(token.attrGet('style') ?? '') ?? [];
  if (!side) return;
  token.attrs = token.attrs.filter(([name]) => name !== 'style');
  token.attrJoin('class', `align-${side}`);
}

/** The target of a link in a file, as the page of this file has it. */
function wayFor(target, {file, page}, addressFor) {
  if (!file || /^([a-z][a-z+.-]*:|#)/i.test(target)) return target;
  const [to, fragment] = target.split('#');
  const address = addressFor(path.posix.join(path.posix.dirname(file), decodeURI(to)));
  if (!address) throw new Error(`${file} links to ${target}, which is no file of the repository.`);
  return wayTo(fragment === undefined ? address : `${address}#${fragment}`, addressOf(page.url));
}

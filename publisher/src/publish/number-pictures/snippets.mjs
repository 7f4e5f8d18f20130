import {escaped} from '../escaped.mjs';

/** The width at which a picture of 1,200 pixels is sharp on every screen. */
const SHOWN_WIDTH = 600;

/**
 * The lines to paste for a picture of the number.
 *
 * @param {object} options - The picture.
 * @param {string} options.address - Its address, up to the size.
 * @param {string} options.language - The language of its words.
 * @param {string[]} options.lines - What it says, by lines.
 * @param {number} options.height - Its height, at a width of 1,200.
 * @param {string} [options.link] - Where it leads; nowhere without it.
 * @returns {{html: string, markdown: string}} The lines for a page or an email, and for a README.
 */
export function snippets({address, language, lines, height, link}) {
  const alt = lines.join(' ');
  // Emails have no style sheet: without the style, phones would cut the picture off.
  const image = `<img
  src="${escaped(address)}-1200.png"
  alt="${escaped(alt)}"
  lang="${language}"
  width="${SHOWN_WIDTH}"
  height="${Math.round(height / 2)}"
  style="max-width: 100%; height: auto"
  referrerpolicy="no-referrer"
/>`;
  const markdown = `![${inMarkdown(alt)}](${address}-${SHOWN_WIDTH}.png)`;
  return {
    html: link ? `<a href="${escaped(link)}">${image}</a>\n` : `${image}\n`,
    markdown: link
      ? `[${markdown}](${link.replace(/[()]/g, each => (each === '(' ? '%28' : '%29'))})\n`
      : `${markdown}\n`,
  };
}

/** Text of which no character is a mark of Markdown. */
const inMarkdown = text => text.replace(/[\\`*_~[\]<>&!|#]/g, '\\$&');

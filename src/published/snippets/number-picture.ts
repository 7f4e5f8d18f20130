import {escaped} from './markup.js';

/** The width at which a picture of 1,200 pixels is sharp on every screen. */
const SHOWN_WIDTH = 600;

/** A published picture of the number. */
export interface NumberPicture {
  /** Its address, up to the size. */
  address: string;
  /** The language of its words. */
  language: string;
  /** What it says, by lines. */
  lines: readonly string[];
  /** Its height, at a width of 1,200. */
  height: number;
  /** Where it leads; nowhere without it. */
  link?: string | undefined;
}

/**
 * The lines to paste for a picture of the number: for a page or an email, and for a README.
 *
 * @param picture - The picture.
 */
export function pictureSnippets({address, language, lines, height, link}: NumberPicture): {
  html: string;
  markdown: string;
} {
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
const inMarkdown = (text: string) => text.replace(/[\\`*_~[\]<>&!|#]/g, '\\$&');

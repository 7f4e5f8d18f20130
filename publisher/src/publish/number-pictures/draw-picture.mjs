import {Resvg} from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import {escaped} from 'solidarity-widgets/campaign-tools';
import {description} from './description.mjs';
import {HEIGHT, pictureTree, WIDTH} from './picture-tree.mjs';

/** A picture that is too high is drawn again, at least this much smaller. */
const STEP = 0.05;
const SMALLEST_SCALE = 0.6;

/**
 * A picture in each of its colours, as SVG of which the letters are paths.
 *
 * @typedef {object} Drawing
 * @property {string} light - Ink on paper.
 * @property {string} dark - Paper on ink.
 * @property {number} height - Its height, at a width of 1,200: 630, and more only if the words do not fit.
 */

/**
 * Draws the picture of a figure.
 *
 * @param {import('./figure-words.mjs').FigureWords} words - What it says: letters that the fonts have.
 * @param {import('./fonts.mjs').Fonts} fonts - The fonts.
 * @returns {Promise<Drawing>} The picture.
 */
export async function drawPicture(words, {faces}) {
  const draw = async (scale, scheme) => {
    const svg = await satori(pictureTree(words, {scale, scheme}), {width: WIDTH, fonts: faces});
    return {svg: named(svg, words), height: Number(/ height="(\d+)"/.exec(svg)[1])};
  };
  let scale = 1;
  let light = await draw(scale, 'light');
  while (light.height > HEIGHT && scale > SMALLEST_SCALE) {
    scale = Math.max(SMALLEST_SCALE, Math.min(scale - STEP, (scale * HEIGHT) / light.height));
    light = await draw(scale, 'light');
  }
  const dark = await draw(scale, 'dark');
  return {light: light.svg, dark: dark.svg, height: light.height};
}

/**
 * A picture as PNG. Letters are shapes, so no font is looked for.
 *
 * @param {string} svg - The picture.
 * @param {number} width - Its width in pixels.
 * @returns {Promise<Buffer>} The PNG, with a palette: letters need no more colours.
 */
export function pngOf(svg, width) {
  const image = new Resvg(svg, {
    font: {loadSystemFonts: false},
    fitTo: {mode: 'width', value: width},
  }).render();
  return sharp(image.pixels, {raw: {width: image.width, height: image.height, channels: 4}})
    .removeAlpha()
    .png({palette: true, colours: 32, dither: 0, effort: 1})
    .toBuffer();
}

/** The drawing with what it says, for readers who do not see it. */
function named(svg, words) {
  const [title, ...rest] = description(words).map(escaped);
  return `${svg.replace(
    '>',
    () => ` role="img" lang="${words.language}"><title>${title}</title><desc>${rest.join('\n')}</desc>`,
  )}\n`;
}

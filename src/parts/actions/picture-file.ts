import {msg} from '@lit/localize';
import {unclobbered} from '../../base/page/unclobbered.js';

/** Draws onto a canvas. */
export type Draw = (context: CanvasRenderingContext2D) => void;

/** Why there is no picture: the browser returns other pixels than were drawn, or it returns none. */
export type PictureFailure = 'garbled' | 'blocked';

/** Milliseconds for the browser to make a file of the picture. */
const TIMEOUT = 10_000;

/**
 * What `draw` draws, `width` by `height` pixels, as a PNG; or why there is none: an extension or the browser may refuse.
 */
export async function pictureFile(width: number, height: number, draw: Draw): Promise<Blob | PictureFailure> {
  try {
    const canvas = Object.assign(unclobbered(document).createElement('canvas'), {width, height});
    const context = canvas.getContext('2d')!;
    if (isGarbled(context)) return 'garbled';
    draw(context);
    return await new Promise(resolve => {
      setTimeout(resolve, TIMEOUT, 'blocked');
      canvas.toBlob(blob => resolve(blob ?? 'blocked'), 'image/png');
    });
  } catch {
    return 'blocked'; // a canvas that is blocked can throw at any step
  }
}

/** How much a channel may differ from the colour drawn: the little noise that some browsers add is invisible. */
const MAX_NOISE = 16;

/** Whether the browser returns other pixels than were drawn, as Tor Browser does against fingerprinting. */
function isGarbled(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = '#285078';
  context.fillRect(0, 0, 16, 16);
  const {data} = context.getImageData(0, 0, 16, 16);
  return data.some((value, index) => Math.abs(value - [40, 80, 120, 255][index % 4]!) > MAX_NOISE);
}

/** The message on a failure, before another way to the same. */
export const noPictureMessage = (failure: PictureFailure): string =>
  failure === 'garbled'
    ? msg('To protect your privacy, this browser distorts images made by web pages.', {id: 'picture.garbled'})
    : msg(
        'The image could not be made. Your browser or an extension may block this to protect your privacy.',
        {id: 'picture.blocked'},
      );

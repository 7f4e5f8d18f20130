import {msg} from '@lit/localize';
import {unclobbered} from '../../base/page/unclobbered.js';

/** Draws onto a canvas. */
export type Draw = (context: CanvasRenderingContext2D) => void;

/** Why there is no picture: the browser returns other pixels than were drawn, or it returns none. */
export type PictureFailure = 'garbled' | 'blocked';

/** Milliseconds for the browser to make a file of the picture. */
const TIMEOUT = 10_000;

/**
 * What `draw` draws, `width` by `height` pixels, as a PNG without metadata; or why there is none: an extension or the
 * browser may refuse.
 */
export async function pictureFile(width: number, height: number, draw: Draw): Promise<Blob | PictureFailure> {
  try {
    const canvas = Object.assign(unclobbered(document).createElement('canvas'), {width, height});
    const context = canvas.getContext('2d')!;
    if (isGarbled(context)) return 'garbled';
    draw(context);
    const png = await new Promise<Blob | null>(resolve => {
      setTimeout(resolve, TIMEOUT, null);
      canvas.toBlob(resolve, 'image/png');
    });
    return png ? await withoutMetadata(png) : 'blocked';
  } catch {
    return 'blocked'; // a canvas that is blocked can throw at any step
  }
}

/**
 * The PNG with the chunks that its picture needs, whose types begin with a capital letter (ISO/IEC 15948, clause 5.4).
 * Browsers add others: Firefox `deBG`, Safari `eXIf`.
 */
async function withoutMetadata(png: Blob): Promise<Blob> {
  const data = new DataView(await png.arrayBuffer());
  const kept: Blob[] = [png.slice(0, 8)];
  for (let at = 8, end; at < data.byteLength; at = end) {
    end = at + 12 + data.getUint32(at);
    if (data.getUint8(at + 4) < 'a'.charCodeAt(0)) kept.push(png.slice(at, end));
  }
  return new Blob(kept, {type: png.type});
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

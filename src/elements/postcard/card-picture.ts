import {LINE, MESSAGE, sizeFor, SIZES, wrap} from '../../model/card-text.js';
import type {Design} from './designs.js';

/** What stands on a postcard. */
export interface Card {
  readonly design: Design;
  readonly message: string;
  /** A line each. */
  readonly address: string;
}

/** Size of a side, in millimetres: A6. */
const WIDTH = 148;
const HEIGHT = 105;

/** Pixels in a millimetre: 300 in an inch. */
const SCALE = 300 / 25.4;

const PAPER = '#fffdf8';
const INK = '#1c1c1c';

/** Both sides of `card` in one picture, as a PNG; `undefined` where the browser garbles what is drawn, or does not draw. */
export async function cardPicture(card: Card): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(WIDTH * SCALE);
  canvas.height = Math.round(HEIGHT * 2 * SCALE);
  const pen = canvas.getContext('2d');
  if (!pen || isGarbled()) return undefined;
  pen.scale(SCALE, SCALE);
  drawFront(pen, card);
  pen.translate(0, HEIGHT);
  drawBack(pen, card);
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? undefined), 'image/png'));
}

/** Where each area of the back is, in millimetres; the styles of the card on paper say the same. */
const EDGE = 7;
const ADDRESS = {x: 92, y: 58, width: 49};

function drawFront(pen: CanvasRenderingContext2D, {design}: Card): void {
  for (const [color, path] of design.layers) {
    pen.fillStyle = color;
    pen.fill(new Path2D(path), 'evenodd');
  }
}

function drawBack(pen: CanvasRenderingContext2D, {message, address}: Card): void {
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.strokeStyle = pen.fillStyle = INK;
  pen.lineWidth = 0.2;
  pen.strokeRect(WIDTH - EDGE - 18, EDGE, 18, 22);
  pen.fillRect(87, EDGE, 0.2, HEIGHT - 2 * EDGE);
  write(pen, message, sizeFor(message) ?? SIZES.at(-1)!, {x: EDGE, y: EDGE, ...MESSAGE});
  write(pen, address, 3.8, {...ADDRESS, height: HEIGHT - EDGE - ADDRESS.y});
}

/** Writes `text` as far as there is room. */
function write(
  pen: CanvasRenderingContext2D,
  text: string,
  size: number,
  {x, y, width, height}: {x: number; y: number; width: number; height: number},
): void {
  pen.font = `${size}px Georgia, serif`;
  pen.textBaseline = 'top';
  const lines = text.split('\n').flatMap(line => wrap(line, words => pen.measureText(words).width, width));
  const room = Math.floor(height / (LINE * size));
  lines.slice(0, room).forEach((line, index) => pen.fillText(line, x, y + (index + 0.15) * LINE * size));
}

/** By how much a colour may differ from that which was drawn: a little noise, as some browsers add, is not seen. */
const NOISE = 16;

/** Whether the browser gives back something else than what was drawn, as Tor Browser does so that nobody is recognised by it. */
function isGarbled(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#285078';
  pen.fillRect(0, 0, 16, 16);
  const {data} = pen.getImageData(0, 0, 16, 16);
  return data.some((value, index) => Math.abs(value - [40, 80, 120, 255][index % 4]!) > NOISE);
}

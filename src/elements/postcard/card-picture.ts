import {ADDRESS, LINE, MESSAGE, sizeFor, wrap, type Place} from '../../model/letters/card-text.js';
import type {Design, Layer} from './designs.js';

/** What stands on a postcard. */
export interface Card {
  readonly design: Design;
  readonly message: string;
  /** A line each. */
  readonly address: string;
}

/** Size of a side, in millimetres: A6. The front lies above the back. */
const WIDTH = 148;
const HEIGHT = 105;

/** Pixels in a millimetre: 300 in an inch. */
const SCALE = 300 / 25.4;

const INK = '#1c1c1c';

/** The back without what is written on it: paper, the rule and the place of the stamp, as in the styles of the card. What is written has the last colour. */
const BACK: readonly Layer[] = [
  ['#fffdf8', 'M0 105h148v105H0z'],
  [INK, 'M87 112h.2v91H87zM123 112h18v22h-18zm.2.2v21.6h17.6v-21.6z'],
];

/** Both sides of a card in one picture, as a PNG; `undefined` where the browser garbles what is drawn, or does not draw. */
export async function cardPicture({design, message, address}: Card): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(WIDTH * SCALE);
  canvas.height = Math.round(HEIGHT * 2 * SCALE);
  const pen = canvas.getContext('2d');
  if (!pen || isGarbled(pen)) return undefined;
  pen.scale(SCALE, SCALE);
  for (const [color, path] of [...design.layers, ...BACK]) {
    pen.fillStyle = color;
    pen.fill(new Path2D(path), 'evenodd');
  }
  pen.resetTransform(); // letters are measured in whole pixels, as they are drawn
  write(pen, message, 7, 7, MESSAGE);
  write(pen, address, 92, 58, ADDRESS);
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? undefined), 'image/png'));
}

/** Writes `text`, as far as its `place` has room, beginning `x` and `y` millimetres from the corner of the back. */
function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, place: Place): void {
  const size = sizeFor(text, place) * SCALE;
  pen.font = `${size}px Georgia, serif`;
  pen.textBaseline = 'top';
  const widthOf = (words: string) => pen.measureText(words).width;
  const lines = text.split('\n').flatMap(line => wrap(line, widthOf, place.width * SCALE));
  for (const [index, line] of lines.slice(0, (place.height * SCALE) / LINE / size).entries())
    pen.fillText(line, x * SCALE, (HEIGHT + y) * SCALE + (index + 0.15) * LINE * size);
}

/** By how much a colour may differ from that which was drawn: a little noise, as some browsers add, is not seen. */
const NOISE = 16;

/** Whether the browser gives back something else than what was drawn, as Tor Browser does so that nobody is recognised by it. */
function isGarbled(pen: CanvasRenderingContext2D): boolean {
  pen.fillStyle = '#285078';
  pen.fillRect(0, 0, 16, 16);
  const {data} = pen.getImageData(0, 0, 16, 16);
  return data.some((value, index) => Math.abs(value - [40, 80, 120, 255][index % 4]!) > NOISE);
}

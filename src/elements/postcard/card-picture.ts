import {
  ADDRESS_AREA,
  LINE_HEIGHT,
  MESSAGE_AREA,
  sizeFor,
  type WritingArea,
} from '../../model/letters/card-text.js';
import {wrap} from '../../model/values/text/wrap.js';
import {pictureFile, type PictureFailure} from '../../parts/actions/picture-file.js';
import type {Design, Layer} from './designs.js';

/** The content of a postcard. */
export interface Card {
  readonly design: Design;
  readonly message: string;
  /** One line of the address per line. */
  readonly address: string;
}

/** Size of a side, in millimetres: A6. The picture has the front above the back. */
const WIDTH = 148;
const HEIGHT = 105;

/** Pixels per millimetre, at 300 dpi. */
const SCALE = 300 / 25.4;

const INK = '#1c1c1c';

/**
 * The back without its texts: paper, the rule and the place of the stamp, as in the styles of the card. The last
 * colour is also that of the texts.
 */
const BACK: readonly Layer[] = [
  ['#fffdf8', 'M0 105h148v105H0z'],
  [INK, 'M87 112h.2v91H87zM123 112h18v22h-18zm.2.2v21.6h17.6v-21.6z'],
];

/** Both sides of a card in one picture, as a PNG; or why there is none. */
export function cardPicture(card: Card): Promise<Blob | PictureFailure> {
  return pictureFile(Math.round(WIDTH * SCALE), Math.round(HEIGHT * 2 * SCALE), context =>
    draw(context, card),
  );
}

function draw(context: CanvasRenderingContext2D, {design, message, address}: Card): void {
  context.scale(SCALE, SCALE);
  for (const [color, path] of [...design.layers, ...BACK]) {
    context.fillStyle = color;
    context.fill(new Path2D(path), 'evenodd');
  }
  context.resetTransform(); // text is measured in the same pixels as it is drawn
  drawText(context, message, 7, 7, MESSAGE_AREA);
  drawText(context, address, 92, 58, ADDRESS_AREA);
}

/** Draws as many lines of `text` as its `place` has room for, `x` and `y` millimetres from the corner of the back. */
function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  place: WritingArea,
): void {
  const size = sizeFor(text, place) * SCALE;
  context.font = `${size}px Georgia, serif`;
  context.textBaseline = 'top';
  const widthOf = (line: string) => context.measureText(line).width;
  const lines = text.split('\n').flatMap(line => wrap(line, widthOf, place.width * SCALE));
  lines
    .slice(0, (place.height * SCALE) / LINE_HEIGHT / size)
    .forEach((line, index) =>
      context.fillText(line, x * SCALE, (HEIGHT + y) * SCALE + (index + 0.15) * LINE_HEIGHT * size),
    );
}

import {layOut, type Font, type PictureTexts} from '../../model/sharing/picture-layout.js';
import {INK, YELLOW, type Format, type Ground} from './choices.js';

/** A picture to draw. */
export interface Drawing {
  readonly texts: PictureTexts;
  readonly format: Format;
  readonly ground: Ground;
  /** As in CSS. */
  readonly fontFamily: string;
}

/** Draws the picture over all of the canvas. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  {texts, format, ground: {color, textColor}, fontFamily}: Drawing,
): void {
  const use = ({size, weight}: Font) => (context.font = `${weight} ${size}px ${fontFamily}`);
  const {lines, tag, rule} = layOut(texts, format, (text, font) => {
    use(font);
    return context.measureText(text).width;
  });
  context.fillStyle = color;
  context.fillRect(0, 0, format.width, format.height);
  context.fillStyle = textColor;
  context.fillRect(rule.x, rule.y, rule.width, rule.height);
  for (const line of lines) {
    use(line);
    context.fillText(line.text, line.x, line.y);
  }
  // Its border is seen on white and on yellow.
  const radius = tag.height / 6;
  context.beginPath();
  context.roundRect(tag.x, tag.y, tag.width, tag.height, radius);
  context.fillStyle = YELLOW;
  context.fill();
  context.lineWidth = tag.height / 16;
  context.strokeStyle = INK;
  context.stroke();
}

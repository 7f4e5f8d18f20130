import {css, unsafeCSS} from 'lit';
import sizes from './sizes.styles.js';

/**
 * The styles of the front of an envelope: 162 by 114 mm. `--_mm` is the length of a millimetre of it, on the screen or
 * on paper.
 */
const front = css`
  .letter {
    position: relative;
    inline-size: calc(162 * var(--_mm));
    block-size: calc(114 * var(--_mm));
    color: #1c1c1c;
    font-family: Georgia, serif;
    line-height: 1.35;
    hyphens: none;
    overflow-wrap: anywhere;
  }

  .letter > * {
    position: absolute;
    inset: calc(8 * var(--_mm));
    overflow: hidden;
    white-space: pre-line;
  }

  .letter > .sender {
    inset-block-end: auto;
    inline-size: calc(66 * var(--_mm));
    block-size: calc(26 * var(--_mm));
  }

  .letter > .stamp {
    inset: calc(8 * var(--_mm)) calc(8 * var(--_mm)) auto auto;
    inline-size: calc(22 * var(--_mm));
    block-size: calc(26 * var(--_mm));
    border: calc(0.2 * var(--_mm)) solid;
  }

  .letter > .addressee {
    inset: calc(56 * var(--_mm)) calc(8 * var(--_mm)) auto auto;
    inline-size: calc(116 * var(--_mm));
    block-size: calc(50 * var(--_mm));
  }
`;

const onScreen = css`
  .front-of-envelope {
    container-type: inline-size;
    max-inline-size: 26em;
  }

  .letter {
    --_mm: calc(100cqi / 162);
    border-radius: var(--_radius);
    background: #fff;
    outline: 1px solid var(--_line);
    outline-offset: -1px;
  }
`;

/** A sheet without margins: what is printed at the folds is where they are. */
const onPaper = css`
  @page {
    margin: 0;
  }

  .sheet {
    --_mm: 1mm;
    position: relative;
    inline-size: 210mm;
    block-size: 296mm;
    overflow: hidden;
  }

  .letter {
    position: absolute;
    inset: 69mm auto auto 24mm;
  }

  /* A line along an edge of each: its words are on the strips, which end up inside. */
  .fold {
    position: absolute;
    padding: 1mm;
    border: 0 dashed #888;
    color: #555;
    font-size: 7pt;
    line-height: 1.2;
    hyphens: none;
  }

  .flap,
  .bottom {
    inset: 69mm 0 auto;
    padding-inline: 5mm 188mm;
    border-width: 0.2mm 0 0;
  }

  .bottom {
    inset: 183mm 0 auto;
  }

  .left,
  .right {
    inset: 0 186mm 0 0;
    padding: 8mm 1mm;
    border-width: 0 0.2mm 0 0;
    writing-mode: vertical-rl;
  }

  .right {
    inset: 0 0 0 186mm;
    border-width: 0 0 0 0.2mm;
    writing-mode: vertical-lr;
  }
`;

/** The styles of the front of an envelope on the screen, as wide as there is room. */
export default [front, onScreen];

/**
 * The styles of the sheet. From its top: the flap, of 69 mm; the front, of 114 mm; the back, of 114 mm; and a strip of
 * 24 mm on each side.
 */
export const envelopeSheetStyles = unsafeCSS(front.cssText + sizes.cssText + onPaper.cssText);

import {css, unsafeCSS} from 'lit';
import sizes from './sizes.styles.js';

/** The styles of both sides of a card. `--_mm` is the length of a millimetre of the card, on the screen or on paper. */
const card = css`
  .card {
    position: relative;
    overflow: hidden;
    background: #fffdf8;
    color: #1c1c1c;
    font-family: Georgia, serif;
    line-height: 1.35;
    hyphens: none;
    overflow-wrap: anywhere;
  }

  .picture {
    display: block;
    inline-size: 100%;
  }

  .written {
    position: absolute;
    inset: calc(7 * var(--_mm));
  }

  .written > *,
  .written::before {
    position: absolute;
    inset: 0;
    overflow: hidden;
    white-space: pre-line;
  }

  .message {
    inline-size: calc(76 * var(--_mm));
  }

  .written::before {
    content: '';
    inset-inline-start: calc(80 * var(--_mm));
    border-inline-start: calc(0.2 * var(--_mm)) solid;
  }

  .written > .stamp {
    inset: 0 0 auto auto;
    inline-size: calc(18 * var(--_mm));
    block-size: calc(22 * var(--_mm));
    border: calc(0.2 * var(--_mm)) solid;
  }

  .written > .addressee {
    inset: calc(51 * var(--_mm)) 0 0 calc(85 * var(--_mm));
  }
`;

const onScreen = css`
  .card {
    --_mm: calc(100cqi / 148);
    container-type: inline-size;
    aspect-ratio: 148 / 105;
    border-radius: var(--_radius);
    outline: 1px solid var(--_line);
    outline-offset: -1px;
  }
`;

const onPaper = css`
  .page {
    display: grid;
    gap: 10mm;
    align-content: center;
    justify-content: center;
    block-size: 258mm;
  }

  .page + .page {
    break-before: page;
  }

  .card {
    --_mm: 1mm;
    inline-size: 148mm;
    block-size: 105mm;
    outline: 0.2mm dashed #888;
    print-color-adjust: exact;
  }
`;

/** The styles of a card on the screen, as wide as there is room. */
export default [card, sizes, onScreen];

/**
 * The styles of the sheet: two cards centred on a page, so that fronts and backs align when it is turned along its
 * long edge.
 */
export const sheetStyles = unsafeCSS(card.cssText + sizes.cssText + onPaper.cssText);

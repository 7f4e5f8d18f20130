import {unsafeCSS} from 'lit';
import {ADDRESS_AREA, ENVELOPE_AREA, MESSAGE_AREA, SENDER_AREA} from '../../model/letters/card-text.js';

const AREAS = [ADDRESS_AREA, ENVELOPE_AREA, MESSAGE_AREA, SENDER_AREA];

/** The font sizes of the areas, by the classes of `sizeClassFor`, in millimetres of the card or the envelope. */
export default unsafeCSS(
  AREAS.flatMap(({sizes}) => sizes)
    .map(size => `.size${size * 10}{font-size:calc(${size}*var(--_mm))}`)
    .join(''),
);

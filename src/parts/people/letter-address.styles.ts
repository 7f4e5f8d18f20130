import {css} from 'lit';

/** The styles of a letter's address. */
export default css`
  .envelope {
    max-inline-size: 24em;
    padding: 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    hyphens: none;
  }

  .stamp {
    float: inline-end;
    display: grid;
    place-content: center;
    min-inline-size: 2em;
    min-block-size: 2.5em;
    border-radius: 0.1em;
    background-color: color-mix(in srgb, currentColor 15%, transparent);
  }

  .stamp > span {
    padding: 0.75em 0.5em;
    rotate: -12deg;
    font-size: var(--_small);
    font-weight: 600;
    text-transform: uppercase;
  }
`;

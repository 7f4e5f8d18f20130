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

  /* The stamp. */
  .envelope::before {
    content: '';
    float: inline-end;
    inline-size: 2em;
    block-size: 2.5em;
    border-radius: 0.1em;
    background-color: color-mix(in srgb, currentColor 15%, transparent);
  }
`;

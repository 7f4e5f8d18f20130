import {css} from 'lit';

export default css`
  .headline {
    font-family: var(--_heading-font);
    font-size: min(2em, 9.5cqi);
    font-weight: var(--_heading-weight);
    letter-spacing: var(--_heading-spacing);
    line-height: 1.15;
    text-wrap: balance;
    margin-block-end: 0.5em;
  }

  .safety {
    margin-block-end: 1em;
  }

  /* Margins rather than a gap: they collapse around a section that has nothing to show. */
  .sections > * {
    margin-block: 4em;
  }

  .sections > solidarity-day {
    margin-block-start: 2em;
  }

  .foot {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
  }
`;

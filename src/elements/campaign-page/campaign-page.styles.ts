import {css} from 'lit';

export default css`
  .headline {
    font-size: min(1.953em, 9.5cqi);
    font-weight: 600;
    line-height: 1.2;
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
    font-size: 0.9em;
  }
`;

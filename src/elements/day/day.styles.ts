import {css} from 'lit';

export default css`
  .day,
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .day {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .countdown {
    font-size: min(3.05em, 13cqi);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
  }

  .todo {
    margin-block: 1em 0.5em;
    font-size: 1.25em;
  }

  ul {
    gap: 1em;
    margin-block-start: 1em;
  }

  .source {
    margin-block-end: 0.5em;
  }

  li .source {
    margin: 0;
  }

  .source,
  .note {
    font-size: 0.8em;
  }
`;

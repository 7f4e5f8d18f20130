import {css} from 'lit';

export default css`
  .day,
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .countdown {
    font-size: min(var(--_display), 13cqi);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
  }

  .todo {
    margin-block: 1em 0.5em;
    font-size: var(--_large);
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
`;

import {css} from 'lit';

export default css`
  /* One rule, and all that belongs to the numbers inside it. */
  .figures {
    gap: 2em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
    font-variant-numeric: tabular-nums lining-nums;
  }

  /* Flex columns take half the memory of grids on a page with many counters. */
  .figures,
  .figure,
  .rest {
    display: flex;
    flex-direction: column;
  }

  .figure,
  .rest {
    gap: 0.5em;
  }

  .words,
  .number {
    display: block;
  }

  .sentence {
    font-size: var(--_large);
    line-height: 1.3;
    text-wrap: pretty;
  }

  /* Below it is room for a comma. */
  .number {
    margin-block: 0.06em 0.18em;
    margin-inline-start: -0.04em; /* the room before the digit 1 in most fonts */
    font-variant-numeric: lining-nums;
    font-size: min(var(--solidarity-prisoner-counter-size, clamp(2.4em, 16cqi, 6em)), 17cqi);
    font-weight: 700;
    line-height: 0.95;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }

  /* Behind text browsers draw a ground as high as its font: it would cover the words above. */
  @media (forced-colors: active) {
    .number {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  .breakdown {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 0.5em 1.5em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
  }

  .breakdown > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
  }

  .breakdown dd {
    font-weight: 600;
  }

  /* Two figures are side by side, their numbers on one line however long the words before them. One takes all the room. */
  @container (inline-size >= 42em) {
    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(max(19em, 40%), 1fr));
      gap: 0 2.5em;
    }

    .figure,
    .sentence {
      display: grid;
      grid-template-rows: subgrid;
      row-gap: 0;
    }

    .figure {
      grid-row: span 4;
    }

    .sentence {
      grid-row: span 3;
    }

    .number {
      grid-row: 2;
    }

    .words {
      align-self: end;
    }

    .figure:not(:only-of-type) .number {
      font-size: min(var(--solidarity-prisoner-counter-size, 8cqi), 17cqi);
    }

    .rest {
      margin-block-start: 0.5em;
    }

    .figures > .note {
      grid-column: 1 / -1;
      margin-block-start: 1em;
    }
  }
`;

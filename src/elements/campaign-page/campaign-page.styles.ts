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

  .sections > :is(solidarity-exit, solidarity-prisoner-counter:first-child) {
    margin-block: 1em 2em;
  }

  .contents {
    border-block: 1px solid var(--_line);
  }

  .contents ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.75em;
  }

  .jump {
    min-block-size: max(2.75em, 44px);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .foot {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
  }

  @media print {
    .contents {
      display: none;
    }
  }
`;

import {css} from 'lit';

export default css`
  .figure,
  .drawing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    font-variant-numeric: lining-nums;
  }

  .drawing {
    gap: 1em;
    margin-block-end: 0.25em;
  }

  .sentence {
    font-size: var(--_title);
    line-height: 1.3;
    text-wrap: pretty;
  }

  .number {
    font-weight: 700;
    white-space: nowrap;
  }

  /* A row is a dashed line of 50 on and 12 off, for the edges of the marks; on it a narrower one. */
  .marks {
    display: none;
    inline-size: 100%;
    fill: none;
    stroke: color-mix(in srgb, currentColor 60%, var(--_tag));
    stroke-width: 28;
    stroke-dasharray: 50 12;
  }

  .tag {
    stroke: color-mix(in srgb, var(--_tag) 100%, transparent);
    stroke-width: 20;
    stroke-dasharray: 42 20;
    stroke-dashoffset: -4;
  }

  @container (inline-size < 15em) {
    .marks:nth-of-type(1) {
      display: block;
    }
  }

  @container (15em <= inline-size < 22em) {
    .marks:nth-of-type(2) {
      display: block;
    }
  }

  @container (22em <= inline-size < 33em) {
    .marks:nth-of-type(3) {
      display: block;
    }
  }

  @container (33em <= inline-size < 49em) {
    .marks:nth-of-type(4) {
      display: block;
    }
  }

  @container (49em <= inline-size < 73em) {
    .marks:nth-of-type(5) {
      display: block;
    }
  }

  @container (inline-size >= 73em) {
    .marks:nth-of-type(6) {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .marks,
    .tag {
      stroke: CanvasText;
    }
  }
`;

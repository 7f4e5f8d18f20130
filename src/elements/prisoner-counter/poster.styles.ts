import {css} from 'lit';

/** The poster: ground of ink, text of paper. Lengths are shares of its width, as that of its number is. */
export default css`
  :host([poster]) {
    background-color: #111;
    outline: 1px solid transparent; /* seen in forced colours */
    print-color-adjust: exact;
  }

  :host([poster]) .box {
    color: #fff;
  }

  /* The ink is the page's own; the paper, unless the page names one, is white or black, whichever can be read on it. */
  @supports (color: oklch(from currentColor l c h)) {
    :host([poster]) {
      background-color: currentColor;
    }

    :host([poster]) .box {
      color: var(--solidarity-paper, oklch(from currentColor calc((0.62 - l) * 1000) 0 h));
    }
  }

  :host([poster]) .figures {
    display: flex;
    padding: max(1.25em, 5cqi);
    border: 0;
  }

  :host([poster]) .figure {
    display: flex;
    gap: max(1.25em, 2.5cqi);
  }

  :host([poster]) :is(.figure, .rest) {
    flex: 1;
    margin: 0;
  }

  :host([poster]) .sentence {
    display: block;
    font-size: max(1.25em, 2cqi);
  }

  /* The tag that political prisoners wear. */
  :host([poster]) .sentence::before {
    content: '';
    display: block;
    inline-size: max(2.2em, 8.8cqi);
    block-size: max(1.2em, 4.8cqi);
    margin-block-end: max(1.25em, 2.5cqi);
    border: 1px solid;
    border-radius: 0.1em;
    background-color: var(--_tag);
  }

  :host([poster]) .number {
    font-size: min(var(--solidarity-prisoner-counter-size, 16cqi), 17cqi);
  }

  /* The day and the source are the last row. */
  :host([poster]) .source {
    order: 1;
    margin-block-start: auto;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    max-inline-size: none;
  }

  @media (forced-colors: active) {
    :host([poster]) .sentence::before {
      background: CanvasText;
    }
  }

  /* A sheet of its own: see poster-paper.ts. It is shorter than the paper, for the space of a page around it. */
  @media print {
    :host([poster]) {
      break-before: page;
      break-after: page;
      page: solidarity-poster;
    }

    :host([poster]) .figures {
      min-block-size: 128cqi;
      font-size: 2.4cqi;
    }
  }
`;

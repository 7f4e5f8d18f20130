import {css} from 'lit';

/** The styles of a video: the poster, which is one large button, and the player that replaces it. */
export default css`
  .video {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: var(--_measure);
  }

  .stage,
  .screen {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .front {
    position: relative;
    display: grid;
  }

  /* Over the picture, opposite the words of the button, which takes all presses. */
  .badge {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0.75em;
    max-inline-size: calc(100% - 1.5em);
    padding: 0.2em 0.6em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font-size: var(--_fine);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .stage {
    display: grid;
    padding: 0.75em;
    background: color-mix(in srgb, currentColor 6%, transparent);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .screen {
    display: block;
    background: #000;
  }

  .poster {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    object-fit: cover;
    fill: none;
    stroke: color-mix(in srgb, var(--_line) 100%, transparent);
  }

  .stamp {
    fill: color-mix(in srgb, var(--_line) 100%, transparent);
    stroke: none;
  }

  .play {
    place-self: end start;
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
  }

  .play::before {
    content: '';
    flex: none;
    inline-size: 0.8em;
    block-size: 0.95em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .stage:hover .play {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  .video summary {
    font-weight: 600;
  }

  .transcript {
    padding-block-end: 1em;
    white-space: pre-line;
  }

  @media (forced-colors: active) {
    .play::before {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .badge {
      position: static;
      padding: 0;
      border: 0;
      color: inherit;
      background: none;
    }

    .stage,
    .screen,
    .video .note,
    .video .credit {
      display: none;
    }
  }
`;

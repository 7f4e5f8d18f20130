import {css} from 'lit';
import nameStyles from '../../parts/text/name.styles.js';

export default css`
  ${nameStyles}

  .stories,
  .words,
  .body,
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .stories {
    gap: 1.5em;
  }

  summary {
    font-weight: 600;
  }

  .facts {
    gap: 0.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
  }

  .facts :is(p, .host) {
    font-size: inherit;
  }

  .actions {
    align-items: center;
    margin-block-end: -0.5em;
  }

  .position {
    min-inline-size: 4em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
    font-weight: 400;
  }

  .row {
    display: flex;
    gap: 1em;
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: thin;
  }

  .card {
    flex: 0 0 100%;
    scroll-snap-align: start;
  }

  /* The visible card alone makes the row as high as it is. */
  .card:not(.current) {
    contain: size;
    overflow: clip;
  }

  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.5em;
    padding: min(1.5em, 5cqi);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .picture {
    display: block;
    inline-size: min(11em, 100%);
    aspect-ratio: 4 / 5;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 7%, transparent);
    object-fit: cover;
  }

  svg {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke: color-mix(in srgb, var(--_line) 100%, transparent);
    stroke-width: 1.5;
  }

  .tag {
    fill: color-mix(in srgb, var(--_tag) 100%, transparent);
  }

  .credit {
    margin-block-start: 0.25em;
  }

  .label {
    font-weight: 600;
  }

  .story-text {
    white-space: pre-line;
  }

  .body {
    padding-block: 0.5em;
  }

  .button {
    justify-self: start;
  }

  @container (inline-size >= 36em) {
    .story {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }

  @media print {
    .actions {
      display: none;
    }

    .row {
      display: block;
    }

    .card,
    .card:not(.current) {
      contain: none;
      overflow: visible;
      break-inside: avoid;
      margin-block-end: 1em;
    }
  }
`;

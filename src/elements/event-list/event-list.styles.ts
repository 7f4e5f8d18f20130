import {css} from 'lit';

export default css`
  .events,
  .current,
  .day,
  ul,
  .event,
  .when,
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .events {
    overflow-wrap: anywhere;
  }

  .events,
  .current,
  ul {
    gap: 1.5em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.5em 1em;
  }

  .filter {
    display: grid;
    gap: 0.25em;
  }

  .filter > span {
    font-size: 0.8em;
  }

  select {
    inline-size: 100%;
    padding-inline: 0.5em;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  .day {
    gap: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .now {
    padding-block: 0;
    padding-inline-start: 1.25em;
    border-block-start: 0;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .subheading {
    font-weight: 600;
    line-height: 1.3;
  }

  .subheading::first-letter,
  .when > p::first-letter {
    text-transform: uppercase;
  }

  .event {
    gap: 0.25em 1.5em;
  }

  .when,
  .what {
    gap: 0.25em;
    align-content: start;
    justify-items: start;
  }

  .when {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .time {
    font-weight: 600;
  }

  .when .muted,
  .what > .muted {
    font-size: 0.9em;
  }

  .range {
    white-space: nowrap;
  }

  .name {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .name .host {
    font-weight: 400;
  }

  .muted .host {
    font-size: 0.9em;
  }

  .off {
    text-decoration: line-through;
  }

  .status {
    padding: 0.1em 0.5em;
    border: 1px solid currentColor;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.8em;
    font-weight: 600;
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .past {
    border-block: 1px solid var(--_line);
  }

  .past > summary {
    display: flex;
    justify-content: space-between;
    font-weight: 600;
  }

  .past > ul,
  .past > .more {
    margin-block: 0.5em 1.5em;
  }

  .updated {
    font-size: 0.8em;
  }

  .more {
    justify-self: start;
  }

  @container (inline-size >= 42em) {
    .event {
      grid-template-columns: 13em minmax(0, 1fr);
    }

    .range {
      display: block;
    }
  }

  @media print {
    .day,
    .event {
      break-inside: avoid;
    }

    .map,
    .filters:not(.chosen),
    .past:not([open]) {
      display: none;
    }
  }
`;

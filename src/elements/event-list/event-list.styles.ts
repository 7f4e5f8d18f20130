import {css} from 'lit';
import choiceFields from '../../parts/fields/choice-fields.styles.js';
import nameStyles from '../../parts/text/name.styles.js';

export default css`
  ${choiceFields}
  ${nameStyles}

  .events,
  .filter,
  .current,
  div.past,
  .day,
  ul,
  .event,
  .when,
  .what,
  .calendar,
  .offer {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }

  .events {
    overflow-wrap: anywhere;
  }

  .events,
  .current,
  div.past,
  ul {
    gap: 1.5em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.5em 1em;
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
  }

  .day:not(.now) {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .now {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid currentColor;
  }

  .subheading,
  .time,
  .status,
  summary {
    font-weight: 600;
  }

  /* "11:00–20:00", then "each day". */
  .time {
    text-wrap: balance;
  }

  .subheading::first-letter,
  .when > p::first-letter {
    text-transform: uppercase;
  }

  .event {
    gap: 0.25em 1.5em;
  }

  .when,
  .what,
  .calendar,
  .offer {
    align-items: flex-start;
  }

  .when {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .when .muted,
  .what > .muted {
    --_size: 0.9;
    font-size: var(--_fine);
  }

  .range {
    display: block;
  }

  .status,
  .filter > .muted {
    font-size: var(--_small);
  }

  .status {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }

  .off {
    text-decoration: line-through;
  }

  .map {
    display: inline-block;
  }

  .map a {
    padding-block: 0.7em;
  }

  .offer {
    gap: 1em;
    inline-size: 100%;
  }

  textarea {
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
  }

  .more {
    align-self: start;
  }

  details.past {
    border-block: 1px solid var(--_line);
  }

  /* The first of them has the line of the disclosure. */
  details.past > .day:first-of-type {
    padding-block-start: 0;
    border: 0;
  }

  summary {
    display: flex;
    justify-content: space-between;
  }

  details.past > :is(.day, .more) {
    margin-block: 0.25em 1.5em;
  }

  @container (inline-size >= 34em) {
    /* Times beside names. */
    .event {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .when {
      grid-area: 1 / 1 / span 2 / auto;
    }

    .event > :is(.name, .what) {
      grid-column: 2;
    }
  }

  @media print {
    .day,
    .event {
      break-inside: avoid;
    }

    .map,
    .calendar,
    .filters:not(.chosen),
    details.past:not([open]) {
      display: none;
    }
  }
`;

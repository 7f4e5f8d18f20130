import {css} from 'lit';

export default css`
  .bar,
  .editor,
  .networks,
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .bar {
    gap: 1.5em;
  }

  .editor,
  .whole {
    max-inline-size: var(--_measure);
  }

  .label,
  .too-long,
  .name {
    font-weight: 600;
  }

  textarea {
    min-block-size: 6em;
    field-sizing: content;
  }

  .count {
    font-size: var(--_fine);
  }

  .tag {
    border-style: dashed;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  /* Filled while the hashtag is part of the message. */
  .tag::before {
    content: '';
    flex: none;
    inline-size: 0.7em;
    block-size: 0.95em;
    border: 1px solid currentColor;
    border-radius: 0.1em;
  }

  .tag[aria-pressed='true'] {
    border-style: solid;
    color: inherit;
  }

  .tag[aria-pressed='true']::before {
    background-color: currentColor;
  }

  .actions > p {
    order: 1;
  }

  .whole {
    inline-size: 100%;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    white-space: pre-wrap;
  }

  /* Columns, since the notes on the networks differ in length. */
  ul {
    display: block;
    columns: 17em 2;
    column-gap: 1.5em;
  }

  /* The icon is in the margin, so that LinkedIn, which has none, is aligned with the others. */
  .network {
    padding-block-end: 0.25em;
    padding-inline-start: 1.85em;
    break-inside: avoid;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-start: -1.85em;
    fill: currentColor;
  }

  .name {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(2.75em, 44px);
    vertical-align: middle;
  }

  a .name > span {
    text-decoration: underline;
  }

  .network .address {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .tag[aria-pressed='true']::before {
      background: CanvasText;
    }
  }

  @media print {
    .editor,
    .networks,
    .button + .note {
      display: none;
    }

    #text {
      display: block;
    }
  }
`;

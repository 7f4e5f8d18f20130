import {css} from 'lit';

export default css`
  .bar,
  .editor,
  .networks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .bar {
    gap: 1.5em;
  }

  .editor {
    max-inline-size: 65ch;
  }

  .safety {
    justify-self: start;
  }

  .label {
    font-weight: 600;
  }

  textarea {
    min-block-size: 6em;
    field-sizing: content;
  }

  .page,
  .count,
  .note {
    font-size: 0.9em;
  }

  .note {
    text-wrap: pretty;
  }

  .page {
    overflow-wrap: anywhere;
    hyphens: none;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .too-long {
    font-weight: 600;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 0.75em;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_muted);
    font: inherit;
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  /* A tag such as political prisoners wear: sewn on, or left off. */
  .tag::before {
    content: '';
    flex: none;
    inline-size: 0.7em;
    block-size: 0.95em;
    border: 1px solid currentColor;
    border-radius: 0.1em;
  }

  .tag[aria-pressed='true'] {
    border: 1px solid currentColor;
    color: inherit;
    font-weight: 600;
  }

  .tag[aria-pressed='true']::before {
    background: var(--_accent);
  }

  .by-hand {
    order: 1;
    inline-size: 100%;
  }

  .whole {
    max-inline-size: 65ch;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    hyphens: none;
  }

  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.25em 1.5em;
  }

  .name,
  .network .host {
    vertical-align: middle;
  }

  .name {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(2.75em, 44px);
    font-weight: 600;
  }

  a .name > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* LinkedIn has no icon, but stands in line with those that have. */
  .name > span:only-child {
    margin-inline-start: 1.85em;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }

  .network .address {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .network .address,
  .network .note {
    padding-inline-start: calc(1.85em / 0.9);
  }

  @media (forced-colors: active) {
    .tag[aria-pressed='true']::before {
      background: CanvasText;
    }
  }

  @media print {
    .editor,
    .networks,
    .by-hand > .muted {
      display: none;
    }

    #text.by-hand {
      display: block;
    }
  }
`;

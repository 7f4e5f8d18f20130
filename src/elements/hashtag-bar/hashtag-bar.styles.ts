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
  .framed {
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

  .framed {
    white-space: pre-wrap;
  }

  /* Three columns at most. */
  ul {
    grid-template-columns: repeat(auto-fill, minmax(max(min(10.5em, 100%), (100% - 1em) / 3), 1fr));
  }

  /* A tile is its link: all of it can be pressed. */
  .network {
    position: relative;
    min-block-size: max(3em, 44px);
    padding-block: 0.6em;
    padding-inline: 3em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.35;
  }

  .network:hover:has(a) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  .network a {
    text-decoration: none;
  }

  .network a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .network a:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .network a:focus-visible::after {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_accent);
  }

  .icon {
    inset-block-start: 0.65em;
    inset-inline-start: 0.9em;
  }

  .network :is(.host, .address) {
    display: block;
  }

  .network .address {
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

import {css} from 'lit';

export default css`
  .page,
  .entry,
  .letter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .page {
    gap: 1.5em;
  }

  .wall {
    font-size: var(--_large);
    line-height: 1.8;
    hyphens: none;
  }

  .name {
    margin-inline-end: 0.5em;
    padding-block: 0.3em;
    unicode-bidi: isolate;
    cursor: pointer;
  }

  .name:hover,
  .name[aria-expanded='true'] {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  .name[aria-expanded='true'] {
    font-weight: 600;
  }

  /* Of names longer than this, and on narrow pages, the words may stand on two lines. */
  @container (inline-size >= 24em) {
    .name:not(.long) {
      white-space: nowrap;
    }
  }

  /* A no-break space, without its width, keeps the tag on the line of its name. */
  .name.held::before {
    content: '\\a0';
    content: '\\a0' / '';
    display: inline;
    margin-inline-end: 2em;
    padding-inline: 1.4em;
    border-radius: 0.35em;
    font-size: 0.2em;
    letter-spacing: -0.25em;
    vertical-align: 1.2em;
  }

  .entry {
    max-inline-size: var(--_measure);
    margin-block: 0.5em 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: calc(1em / 1.25);
    line-height: 1.5;
    hyphens: auto;
  }

  .letter {
    padding-block: 0.5em;
  }

  .button {
    justify-self: start;
  }

  .subheading,
  .date {
    font-weight: 600;
  }

  li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  @media (pointer: coarse) {
    .wall {
      line-height: 2.2;
    }

    .name {
      padding-block: 0.5em;
    }
  }

  @media print {
    .wall {
      font-size: 1em;
      line-height: 1.5;
    }
  }
`;

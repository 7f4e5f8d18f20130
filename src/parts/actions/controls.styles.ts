import {css} from 'lit';

/**
 * The styles of buttons, disclosures, fields, links on a line of their own, the safety notice and the live region,
 * for interactive elements.
 */
export default css`
  /* Small enough on narrow pages for a long word to stay whole. */
  .title {
    font-family: var(--_heading-font);
    font-size: min(var(--_title), 7.75cqi);
    font-weight: var(--_heading-weight);
    letter-spacing: var(--_heading-spacing);
    line-height: 1.2;
    text-wrap: balance;
    scroll-margin-block-start: 2em; /* for a jump to it */
  }

  ul,
  ol {
    list-style: none;
  }

  .button,
  .action > a,
  .opener,
  summary,
  select,
  textarea {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.25;
  }

  .button,
  .action > a,
  .opener,
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    cursor: pointer;
  }

  /* A browser names it itself, in its own language, until its summary has arrived. */
  details:not(:has(> summary)) {
    display: none;
  }

  .button,
  .action > a {
    min-inline-size: max(2.75em, 44px);
    justify-content: center;
    font-weight: 600;
  }

  .button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  /* The action that the element is for; each has one at most. A link out of the page has its host beside it. */
  .primary,
  .action > a {
    padding-inline: 1.25em;
    border-color: var(--_on-accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
  }

  .primary:hover,
  .action > a:hover {
    background-color: color-mix(in srgb, var(--_accent) 88%, var(--_on-accent));
  }

  /* An action that takes something away, or is seldom wanted. */
  .quiet {
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  .opener,
  summary {
    padding-inline: 0;
    border: 0;
    list-style: none;
  }

  .opener:hover,
  summary:hover {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .opener::after,
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.25em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.1em;
  }

  .opener[aria-expanded='true']::after,
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  .leading-out a {
    padding-block: 0.7em;
  }

  textarea {
    inline-size: 100%;
    padding: 0.75em;
    line-height: 1.5;
    resize: vertical;
  }

  /* A text to be copied. */
  .framed {
    inline-size: 100%;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .safety {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
  }

  .safety-title {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    font-weight: 600;
  }

  .safety-title::before {
    content: '!';
    content: '!' / '';
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
    line-height: 1;
  }

  /* As small as the address that it follows. */
  .unverified {
    display: block;
    font-size: var(--_small);
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms;
    }
  }

  @media (forced-colors: active) {
    .action > a {
      border-color: LinkText;
    }
  }

  @media print {
    .action > a {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }

    .button,
    summary::after,
    details:not([open]) {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** Buttons, the safety notice and the live region, for elements in which a reader does something. */
export default css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  .safety {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.35em solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.9em;
  }

  .safety > * {
    max-inline-size: 65ch;
  }

  .safety-title {
    font-weight: 600;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms;
    }
  }

  @media print {
    .button {
      display: none;
    }
  }
`;

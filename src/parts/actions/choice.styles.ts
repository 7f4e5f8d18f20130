import {css} from 'lit';

/** The styles of buttons of which one is pressed, such as those for a language. */
export default css`
  .button[aria-pressed='false'] {
    border-color: var(--_line);
    font-weight: 400;
  }

  .button[aria-pressed='true'] {
    box-shadow: inset 0 -0.2em currentColor;
  }

  .button[aria-pressed]:focus-visible {
    box-shadow:
      inset 0 -0.2em currentColor,
      0 0 0 2px var(--_accent);
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

import {css} from 'lit';

/** The buttons that offer events for a calendar, and what they open. */
export default css`
  .calendar,
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
  }

  .offer {
    inline-size: 100%;
    margin-block-end: 0.5em;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: currentColor;
  }

  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.8em;
  }

  @media print {
    .calendar {
      display: none;
    }
  }
`;

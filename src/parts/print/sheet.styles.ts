import {css} from 'lit';

/**
 * The styles of every printed sheet: A4, black on white, links as plain text, no buttons. An empty margin box
 * replaces the line in which Chromium prints the title of the page, above, or its address, below.
 */
export default css`
  @page {
    size: A4;
    margin: 18mm 20mm;

    @top-left {
      content: '';
    }

    @bottom-left {
      content: '';
    }
  }

  :root {
    color-scheme: only light;
  }

  body {
    margin: 0;
    font:
      9.5pt/1.4 Georgia,
      serif;
    overflow-wrap: break-word;
  }

  .prose,
  .safety {
    hyphens: auto;
  }

  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .title {
    font-size: 20pt;
  }

  .title,
  .safety-title {
    font-weight: bold;
  }

  .safety {
    padding: 3mm;
    border: 0.5pt solid;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  .button,
  .button + .note {
    display: none;
  }
`;

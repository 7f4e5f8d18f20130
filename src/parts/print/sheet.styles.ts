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

  /* As high as the page, so that its foot is at the bottom; a table, since browsers repeat the foot of one on each page. */
  .running {
    display: table;
    inline-size: 100%;
    block-size: 260mm;
  }

  .content {
    display: table-row-group;
  }

  .foot {
    display: table-footer-group;
    break-inside: avoid;
  }

  .foot,
  .sources {
    font-size: 7.5pt;
    line-height: 1.3;
  }

  .foot span + span::before {
    content: ' · ';
  }

  sup {
    padding-inline-start: 0.15em;
    font-size: 0.7em;
    line-height: 1;
  }

  .sources {
    margin-block-start: 4mm;
    padding-block-start: 2mm;
    border-block-start: 0.5pt solid;
  }

  .sources-title {
    font-weight: bold;
  }

  .sources ol {
    columns: 2;
    column-gap: 8mm;
    padding-inline-start: 4mm;
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

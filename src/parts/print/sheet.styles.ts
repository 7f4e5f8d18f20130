import {css} from 'lit';

/**
 * What every printed sheet has: A4, black on white, its links as words, nothing to press. An empty box in a margin takes the place
 * of the line in which Chromium writes the site's name, above, or its address, below.
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

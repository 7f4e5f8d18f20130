import {css} from 'lit';

/**
 * What every printed sheet has: A4, black on white, its links as words, nothing to press. The empty boxes in the margins take the
 * place of the lines in which Chromium writes the site's name and address.
 */
export default css`
  @page {
    size: A4;
    margin: 18mm 20mm;

    @top-left {
      content: '';
    }

    @top-center {
      content: '';
    }

    @top-right {
      content: '';
    }

    @bottom-left {
      content: '';
    }

    @bottom-center {
      content: '';
    }

    @bottom-right {
      content: '';
    }
  }

  :root {
    color-scheme: only light;
  }

  body {
    margin: 0;
    color: #000;
    font:
      9.5pt/1.4 Georgia,
      'Times New Roman',
      serif;
    hyphens: auto;
    overflow-wrap: break-word;
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
    font-weight: bold;
    line-height: 1.2;
  }

  .safety {
    padding: 2mm 3mm;
    border: 0.5pt solid;
    border-inline-start-width: 3pt;
  }

  .safety-title {
    font-weight: bold;
  }

  .source {
    font-size: 7.5pt;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  .host,
  .address {
    hyphens: none;
  }

  .button {
    display: none;
  }
`;

import {readFileSync} from 'node:fs';
import path from 'node:path';

const WORDS = 'The partner site has text of its own, above and below the widget, that must not move. ';
const PARAGRAPH = `<p>${WORDS.repeat(5)}</p>`;

/**
 * The page of a partner who has pasted a subject.
 *
 * @param {import('../subjects.mjs').Subject} subject - The subject to paste.
 * @param {{instances?: number, rows?: number, below?: number}} options - How many times, the rows of its feed, and the pixels of space
 *   below all of it.
 * @returns {string} HTML.
 */
export function partnerPage({page, build}, {instances = 1, rows = 10, below = 0}) {
  const values = {n: instances, rows, days: Math.max(1, Math.ceil(rows / 20)), yesterday: yesterday()};
  const fill = (html, index) =>
    html
      .replace(/\{\{integrity (.+?)\}\}/g, (_, file) => digests(build)[file])
      .replace(/\{\{(\w+)\}\}/g, (_, name) => ({...values, i: index})[name]);
  const slots = Array.from(
    {length: instances},
    (_, index) => `<section class="slot">${fill(page.instance, index)}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Partner site</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 46rem; padding: 0 1rem }</style>
${fill(page.head, 0)}
</head>
<body>
<h1>Partner site</h1>
${PARAGRAPH}
<main>${slots.join('\n')}</main>
${PARAGRAPH.repeat(6)}
${below ? `<div style="height: ${below}px"></div><p id="end">end</p>` : ''}
${fill(page.tail, 0)}
</body>
</html>`;
}

/** The digests of our files, for the `integrity` of tags. */
function digests({dist}) {
  return JSON.parse(readFileSync(path.join(dist, 'integrity.json'), 'utf8'));
}

/** A figure is shown in the present tense for 90 days after its date: those of the bench must be as new as a partner's. */
export function yesterday() {
  return new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
}

import {escaped} from 'solidarity-widgets/campaign-tools';
import {policyOf, sourceOf} from '../drawing/policy.mjs';

/**
 * The page of a frame: all that it shows stands in it, since in a sandbox it has no origin, and may ask for nothing.
 *
 * @param {object} frame - What is in it.
 * @param {string} frame.language - The language of its words.
 * @param {string} frame.title - What it is, for readers who do not see it.
 * @param {string} frame.drawn - The element as it was drawn, which is there before the scripts and without them.
 * @param {string} [frame.after] - What follows it.
 * @param {boolean} [frame.isCautious] - Whether it must not lead readers into danger.
 * @param {string} frame.feed - The attributes that say where the campaign is.
 * @param {Record<string, object>} frame.data - The JSON that it holds, by the ids of the scripts.
 * @param {string[]} frame.scripts - Its scripts.
 * @param {boolean} [frame.readsFiles] - Whether its scripts read files of this host.
 * @param {string} frame.films - Where its films may be, when a reader plays one.
 * @param {string} frame.origin - The origin of the published folder.
 * @param {string} frame.oembed - The address of its description for other systems.
 * @returns {string} The page.
 */
export function framePage(frame) {
  const {language, title, drawn, after, isCautious, feed, data, scripts, oembed} = frame;
  return `<!DOCTYPE html>
<html lang="${language}" ${feed} data-solidarity-links="text"${isCautious ? ' data-solidarity-cautious' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${framePolicy(frame)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${escaped(title)}">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${drawn}${after ? `\n${after}` : ''}
</main>
${Object.entries(data)
  .map(([id, json]) => `<script type="application/json" id="${id}">${inScript(json)}</script>\n`)
  .join('')}${scripts.map(script => `<script type="module">${script}</script>\n`).join('')}</body>
</html>
`;
}

/**
 * Only what stands in the page, pictures of this host, films that a reader plays, and its data where the element shows people. The origin is named
 * since WebKit knows no 'self' in a sandbox.
 */
function framePolicy({drawn, scripts, readsFiles, films, origin}) {
  const ofHost = `'self' ${origin}`;
  return policyOf(`<style>${STYLE}</style>${drawn}`, {
    'script-src': scripts.map(sourceOf).join(' '),
    'img-src': `${ofHost} data: blob:`,
    'media-src': `${films} ${origin}`,
    ...(readsFiles && {'connect-src': ofHost}),
    'require-trusted-types-for': "'script'",
    'trusted-types': 'solidarity-lit',
  });
}

const STYLE =
  'body{margin:0;font:1rem/1.5 system-ui,sans-serif}main{overflow:hidden;padding:.75rem}' +
  'h1{position:absolute;inline-size:1px;block-size:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

const inScript = json => JSON.stringify(json).replace(/</g, '\\u003c');

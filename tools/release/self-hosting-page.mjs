/**
 * The page beside the scripts: it shows them, and says what to paste.
 *
 * @param {object} files - What is beside it.
 * @param {string} files.version - The version.
 * @param {Record<string, string>} files.integrity - The digest of each file.
 * @returns {string} HTML.
 */
export function selfHostingPage({version, integrity}) {
  const headIn = (folder, language) => `<link rel="stylesheet" href="${folder}solidarity.css" />
<link rel="preload" href="${folder}campaign/${language}.json" as="fetch" crossorigin referrerpolicy="no-referrer" />
<script type="module" src="${folder}solidarity.js" integrity="${integrity['solidarity.js']}" crossorigin referrerpolicy="no-referrer"></script>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<meta name="robots" content="noindex" />
<title>solidarity-widgets ${version}: on your own site</title>
<link rel="icon" href="data:," />
<style>
  body { font: 1.0625em/1.5 system-ui, sans-serif; max-inline-size: 42em; margin: 2em auto; padding-inline: 1em; }
  pre { overflow-x: auto; padding: 1em; border: 1px solid; border-radius: 0.25em; }
</style>
${headIn('', 'en')}
</head>
<body>
<h1>solidarity-widgets ${version}</h1>
<p>If you see two elements with data below, this folder is in place. If you see a sentence in italics, the browser has not run the
script: open this page through a web server, not as a file of your computer.</p>
<h2>What it looks like</h2>
<solidarity-prisoner-counter figure="prisoners"><em>On 19 May 2023 there were almost 1,500 political prisoners in Belarus.</em></solidarity-prisoner-counter>
<solidarity-event-list heading-level="3"><em>Events of the Day of Solidarity.</em></solidarity-event-list>
<h2>What to paste</h2>
<p>Paste this into the head of your page, if this folder is at the address <code>/solidarity/</code>. If your page is not in English,
change <code>en</code> to its language. With <code>integrity</code> the browser runs the script only if it is this one.</p>
<pre><code>${escaped(headIn('/solidarity/', 'en'))}</code></pre>
<p>Paste this where readers should see the number. They read the words between its tags until the script has loaded, and without JavaScript.</p>
<pre><code>${escaped(COUNTER)}</code></pre>
<p>Digests of the other scripts are in <a href="integrity.json">integrity.json</a>, licences in <a href="LICENSE">LICENSE</a> and
<a href="THIRD-PARTY-LICENSES.txt">THIRD-PARTY-LICENSES.txt</a>. When you update, replace the whole folder and the digests.</p>
</body>
</html>
`;
}

const COUNTER = `<solidarity-prisoner-counter figure="prisoners">
  On 19 May 2023 there were almost 1,500 political prisoners in Belarus.
</solidarity-prisoner-counter>`;

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

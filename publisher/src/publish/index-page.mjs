import {createHash} from 'node:crypto';
import {
  campaignAttributes,
  escaped,
  languages,
  moduleTag,
  openingTag,
  pullCommand,
  shownLanguage,
} from 'solidarity-widgets/campaign-tools';
import {publicKeyOf} from '../signing/keys.mjs';
import {calendarRows, calendarSection} from './calendars/index-section.mjs';
import {pageSection} from './pages/index-section.mjs';
import {framesSection} from './frames/index-section.mjs';
import {libraryOf} from './scripts.mjs';

/**
 * The page that says what lies in a published folder, and what to paste.
 *
 * @param {object} site - What was published.
 * @param {any} site.campaign - The campaign without people.
 * @param {string[]} site.names - The files.
 * @param {URL} site.base - The address of the folder.
 * @param {import('./scripts.mjs').Scripts} site.scripts - The library.
 * @param {import('node:crypto').KeyObject} [site.key] - The key that has signed the data.
 * @param {string} [site.withdrawalKeys] - The public keys that may withdraw, between spaces.
 * @param {string} site.day - The ISO day for which it was made.
 * @param {string} [site.calendars] - What to paste for the calendars.
 * @param {string} site.pictures - The part about the pictures of the number.
 * @returns {string} The page, in plain English and without scripts.
 */
export function indexPage({
  campaign,
  names,
  base,
  scripts,
  key,
  withdrawalKeys = '',
  day,
  pictures,
  calendars,
}) {
  const name = textOf(campaign.name);
  const has = file => names.includes(file);
  const shown = ELEMENTS.filter(
    ({file = 'campaign.en.json', section}) => has(file) && (!section || section in campaign),
  );
  const about = {
    folder: base.href,
    keys: key && publicKeyOf(key),
    withdrawalKeys,
    hasList: has('current.json'),
  };
  const sections = [
    has('en/index.html') ? pageSection({name, base}) : '',
    framesSection({nameIn: language => textOf(campaign.name, language), names, base, scripts, snippet}),
    pictures,
    calendarSection(pattern => names.some(file => pattern.test(file)), snippet, calendars),
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'sha256-${sha256(STYLE)}'" />
    <meta name="viewport" content="width=device-width" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>${escaped(name)}: files for your site</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <h1>${escaped(name)}</h1>
    <p>These files put the campaign on other sites. They are as of ${inWords(day)}.</p>
    <h2>What to paste</h2>
    <p><strong>Before you paste anything:</strong> the browsers of your readers ask ${escaped(base.host)} for it, unless you put a copy on your own site. Whoever serves the files there sees when and from where somebody reads. And everybody who sees your site sees that you show this campaign: in Belarus people have been jailed for a repost. Do not paste it where it leads to somebody who lives there, travels there or has family there.</p>
${has('builder/index.html') ? BUILDER : ''}    <h3>Elements</h3>
    <p>Paste the first lines once, into the head of your page. The browser runs the script only if it is the one that was meant.</p>
    ${snippet(headSnippet(libraryOf(base, scripts), about))}
    <p>Then paste an element where you want to show it. Readers see the words between its tags until the script has loaded, and without JavaScript. Words that stay true are in the folder <code>en/slot/</code>, and in that of each language.</p>
${shown.map(element => `    <h3>${element.title}</h3>\n    ${snippet(element.tag)}`).join('\n')}
    <h3>A copy on your own site</h3>
    <p>This keeps it current:</p>
    ${snippet(pullCommand(about))}
${sections.join('')}    <h2>What lies here</h2>
    <table>
      <thead><tr><th>File</th><th>What it is</th></tr></thead>
      <tbody>
${contents(names, scripts)
  .map(([file, what]) => `        <tr><td><code>${escaped(file)}</code></td><td>${what}</td></tr>`)
  .join('\n')}
      </tbody>
    </table>
    <p>In an address, <code>{lang}</code> stands for one of: ${languages.join(', ')}. Elements fill it in themselves.</p>
  </body>
</html>
`;
}

const BUILDER = `    <p>The <a href="builder/index.html">builder</a> shows an element as it will be on your site, and writes the lines for it.</p>
`;

/** What pages show most. */
const ELEMENTS = [
  {
    title: 'How many are in prison',
    section: 'figures',
    tag: '<solidarity-prisoner-counter figure="prisoners">…</solidarity-prisoner-counter>',
  },
  {title: 'Events', section: 'events', tag: '<solidarity-event-list>…</solidarity-event-list>'},
  {
    title: 'How to write a letter',
    section: 'letters',
    tag: '<solidarity-letter-guide>…</solidarity-letter-guide>',
  },
  {title: 'Hashtags', section: 'hashtags', tag: '<solidarity-hashtag-bar>…</solidarity-hashtag-bar>'},
  {title: 'Stories', file: 'people.en.json', tag: '<solidarity-stories>…</solidarity-stories>'},
  {title: 'The whole campaign', tag: '<solidarity-campaign-page>…</solidarity-campaign-page>'},
];

const STYLE = `
      body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 system-ui, sans-serif; color: #111; background: #fff }
      pre { overflow: auto; padding: 1em; border: 1px solid #bbb; border-radius: 0.25em }
      img { max-width: 100%; height: auto; border: 1px solid #bbb }
      code { overflow-wrap: anywhere }
      th, td { padding: 0.25em 1em 0.25em 0; text-align: start; vertical-align: top }
    `;

const headSnippet = (library, campaign) => `${moduleTag(library, 'solidarity.js')}

<!-- on the html or body tag of the page, or around the elements: -->
${openingTag('div', campaignAttributes(campaign), '\n  ')}
  …
</div>`;

function contents(names, {folder, version}) {
  const has = pattern => names.some(name => pattern.test(name));
  const countries = countriesIn(names, /^slices\/events-([a-z]{2})\./);
  return [
    ['campaign.{lang}.json', 'the campaign in one language, without people'],
    ['campaign.json', 'the same in all languages'],
    has(/^people\./) && [
      'people.{lang}.json',
      'people who agreed to be shown; never keep it longer than the day that it names as its end',
    ],
    has(/^current\.json$/) && ['current.json', 'who may still be shown'],
    has(/^slices\/figures/) && ['slices/figures.{lang}.json', 'the figures alone'],
    has(/^slices\/events\./) && ['slices/events.{lang}.json', 'the events alone'],
    countries.length && ['slices/events-….{lang}.json', `the events of one country: ${countries.join(', ')}`],
    has(/^en\/index\.html$/) && ['{lang}/', 'the whole campaign as a page'],
    has(/^en\/p\//) && [
      '{lang}/p/',
      'the same without links, and with an address and a title that say nothing',
    ],
    has(/^slices\/people/) && ['slices/people.{lang}.json', 'what frames with people read'],
    has(/\/embed\//) && [
      '{lang}/embed/….html',
      'an element in a frame; the one in <code>cautious/</code> is for readers at risk',
    ],
    has(/\/embed\//) && [
      '{lang}/embed/….json',
      'what a frame is, for systems that make one of its address (oEmbed)',
    ],
    ...calendarRows(has, countriesIn(names, /\/events-([a-z]{2})\.ics$/)),
    has(/\/slot\//) && ['{lang}/slot/….html', 'words for between the tags of an element'],
    has(/\/number\.svg$/) && [
      '{lang}/number.svg, number-1200.png, number-600.png',
      'the number as a picture; the files with <code>-dark</code> are for dark pages',
    ],
    has(/\/days\.svg$/) && ['{lang}/days…', 'the same for the days in prison'],
    has(/\/number\.txt$/) && ['{lang}/number.txt', 'the alternative text of the picture'],
    has(/\/snippet\/number/) && [
      '{lang}/snippet/number…',
      'the lines to paste for a picture, and what they are made of',
    ],
    [`${folder}/`, `the scripts, version ${version}; these files never change`],
    has(/^builder\//) && [
      'builder/',
      'a page that writes what to paste, and what it knows of these files; copies have none',
    ],
    has(/\.br$/) && ['….br, ….gz', 'the file before it, compressed'],
    ['_nginx.conf, _apache.conf', 'how a server of your own serves these files: copy one into it'],
    ['_headers, .htaccess', 'the same for other hosts, which read it here'],
    ['manifest.json', 'every file with its digest and its size'],
    has(/\.sig$/) && ['….sig', 'the signature of the file before it'],
  ].filter(Boolean);
}

const textOf = (text, language = 'en') =>
  typeof text === 'string' ? text : text[shownLanguage(language, Object.keys(text))];
const countriesIn = (names, pattern) => [...new Set(names.flatMap(name => pattern.exec(name)?.[1] ?? []))];

const snippet = code => `<pre><code>${escaped(code)}</code></pre>`;

const sha256 = text => createHash('sha256').update(text).digest('base64');

const inWords = day =>
  new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

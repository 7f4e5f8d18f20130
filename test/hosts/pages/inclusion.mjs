/** Pages that bring the library in other ways than with one tag in the head: twice, in two versions, late, from elsewhere. */
import {LIBRARY} from '../../dist/helpers/partner-page.mjs';
import {CORS, redirect} from '../../dist/helpers/site.mjs';

const brings = (name, tags, more) => ({name: `that brings us ${name}`, tags, ...more});

/** Waits in the page until all elements are there. */
const untilDefined = async () => {
  for (const {localName} of window.host.elements()) await customElements.whenDefined(localName);
};

/** What the copy that comes second says. */
const SECOND = {says: /^info: solidarity-widgets: <solidarity-[\w-]+> is already defined/};

/** A script of the page that brings ours, at the end of what `script` does with it. */
const loader = script => use =>
  `<script>
    const script = document.createElement('script');
    script.src = '${use.library}${use.file}';
    ${use.script === 'module' ? "script.type = 'module';" : ''}
    ${script}
  </script>`;

/** The library as another version of it would be: the same, and not the same bytes. */
const otherVersion = async name => {
  const {body} = await LIBRARY(name);
  return {headers: CORS, body: name.endsWith('.js') ? `${body}\n// of another day` : body};
};

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const inclusion = [
  brings('twice', ({tag, library, file}) => tag(`${library}${file}`).repeat(2), {scripts: ['module']}),
  brings('twice', ({tag, library, file}) => tag(`${library}${file}`).repeat(2), {
    scripts: ['classic'],
    asks: 2,
    ...SECOND,
  }),
  brings(
    'twice, by two addresses',
    ({tag, library, file}) => tag(`${library}${file}?ver=1`) + tag(`${library}${file}?ver=2`),
    SECOND,
  ),
  brings(
    'as a module and as a classic script',
    ({library}) =>
      `<script type="module" src="${library}solidarity.js"></script>
      <script defer src="${library}solidarity.classic.js"></script>`,
    {scripts: ['module'], ...SECOND},
  ),
  brings(
    'as a classic script and as a module',
    ({library}) =>
      `<script src="${library}solidarity.classic.js"></script>
      <script type="module" src="${library}solidarity.js"></script>`,
    {scripts: ['classic'], ...SECOND},
  ),
  brings('in two versions', ({tag, library, file}) => tag(`${library}${file}`) + tag(`/other/${file}`), {
    routes: {'/other/': otherVersion},
    ...SECOND,
  }),
  brings('after a version that shared less', undefined, {
    head: `<script>
      Object.defineProperty(window, Symbol.for('solidarity-widgets'), {value: {requests: new Map()}});
    </script>`,
  }),
  brings(
    'as one element and as a whole',
    ({tag, library, file}) =>
      `<script type="module" src="${library}one/prisoner-counter.js"></script>${tag(`${library}${file}`)}`,
    SECOND,
  ),
  brings('from the page’s own host', undefined, {library: 'own'}),
  brings(
    'at once, before the page is read',
    ({library, file}) => `<script src="${library}${file}"></script>`,
    {scripts: ['classic']},
  ),
  brings('as soon as it has come', ({tag, library, file}) =>
    tag(`${library}${file}`).replace('<script', '<script async'),
  ),
  brings('at its end', () => '', {
    around: (elements, {tag, library, file}) => `${elements}${tag(`${library}${file}`)}`,
  }),
  brings('by a script', loader('document.head.append(script);')),
  brings(
    'by a script, when all else has loaded',
    loader("addEventListener('load', () => document.body.append(script));"),
    {act: untilDefined},
  ),
  brings(
    'by writing into itself',
    ({library, file}) => `<script>document.write('<script src="${library}${file}"><\\/script>');</script>`,
    {scripts: ['classic']},
  ),
  brings(
    'by import()',
    ({library, file}) => `<script type="module">await import('${library}${file}');</script>`,
    {scripts: ['module'], act: untilDefined},
  ),
  brings('with a version behind our name', ({tag, library, file}) => tag(`${library}${file}?ver=6.5`), {
    html: 'lang="be"',
  }),
  brings('by an address that sends it on', ({tag, file}) => tag(`/latest/${file}`), {
    html: 'lang="be"',
    routes: ({library}) => ({'/latest/': redirect(library)}),
  }),
  brings('by an address where nothing is', ({tag, library}) => tag(`${library}solidarity-9.js`), {
    shows: 'fallback',
    othersSay: /404|MIME|CORS|ERR_FAILED/i,
    asks: 2, // Firefox asks again
  }),
  brings('from a host that lets nobody read it', undefined, {
    files: {'/lib/': LIBRARY},
    scripts: ['module'],
    shows: 'fallback',
    othersSay: /CORS|ERR_FAILED/i,
  }),
];

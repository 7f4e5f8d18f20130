/** Pages that load the library in other ways than with one tag in the head: twice, in two versions, late, from elsewhere. */
import {LIBRARY} from '../../dist/helpers/partner-page.mjs';
import {CORS, redirect} from '../../dist/helpers/site.mjs';

const brings = (name, tags, more) => ({name: `that loads the library ${name}`, tags, ...more});

/** Waits in the page until all elements are defined. */
const untilDefined = async () => {
  for (const {localName} of window.host.elements()) await customElements.whenDefined(localName);
};

/** The message of the second copy. */
const SECOND = {says: /^info: solidarity-widgets: <solidarity-[\w-]+> is already defined/};

/** A script of the page that creates the library’s script element and inserts it with `script`. */
const loader = script => use =>
  `<script>
    const script = document.createElement('script');
    script.src = '${use.library}${use.file}';
    ${use.script === 'module' ? "script.type = 'module';" : ''}
    ${script}
  </script>`;

/** A stand-in for another version of the library: the same code with different bytes. */
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
    'twice, from two addresses',
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
  brings('after an older version with less shared state', undefined, {
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
  brings('with a blocking script', ({library, file}) => `<script src="${library}${file}"></script>`, {
    scripts: ['classic'],
  }),
  brings('with async', ({tag, library, file}) =>
    tag(`${library}${file}`).replace('<script', '<script async'),
  ),
  brings('at the end of the body', () => '', {
    around: (elements, {tag, library, file}) => `${elements}${tag(`${library}${file}`)}`,
  }),
  brings('by a script', loader('document.head.append(script);')),
  brings(
    'by a script, after the load event',
    loader("addEventListener('load', () => document.body.append(script));"),
    {act: untilDefined},
  ),
  brings(
    'with document.write()',
    ({library, file}) => `<script>document.write('<script src="${library}${file}"><\\/script>');</script>`,
    {scripts: ['classic']},
  ),
  brings(
    'with import()',
    ({library, file}) => `<script type="module">await import('${library}${file}');</script>`,
    {scripts: ['module'], act: untilDefined},
  ),
  brings('with a version parameter', ({tag, library, file}) => tag(`${library}${file}?ver=6.5`), {
    html: 'lang="be"',
  }),
  brings('through a redirect', ({tag, file}) => tag(`/latest/${file}`), {
    html: 'lang="be"',
    routes: ({library}) => ({'/latest/': redirect(library)}),
  }),
  brings('from a missing file', ({tag, library}) => tag(`${library}solidarity-9.js`), {
    shows: 'fallback',
    othersSay: /404|MIME|CORS|ERR_FAILED/i,
    asks: 2, // Firefox asks again
  }),
  brings('from a host without CORS', undefined, {
    files: {'/lib/': LIBRARY},
    scripts: ['module'],
    shows: 'fallback',
    othersSay: /CORS|ERR_FAILED/i,
  }),
];

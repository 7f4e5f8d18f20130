import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** The folders of src and the packages that each layer may import; `embed` and `index.ts` may import all. */
const LAYERS = {
  model: {from: [], packages: ['valibot']},
  i18n: {from: []},
  feed: {from: ['model']},
  base: {from: ['feed', 'i18n', 'model']},
  parts: {from: ['base', 'feed', 'i18n', 'model']},
  elements: {from: ['parts', 'base', 'feed', 'i18n', 'model']},
};
const FOLDERS = [
  ...Object.keys(LAYERS),
  'define',
  'embed',
  'frameworks',
  'published',
  'test',
  'demo',
  'bench',
  'tools',
  'publisher',
  'site',
  'integrations',
  'site',
];

const RAW_MARKUP = ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'].map(name => ({
  name,
  message: 'Texts of a feed must never become markup.',
}));

const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const NO_STORAGE = 'Nothing may be stored on a reader’s device.';

const FORBIDDEN_GLOBALS = STORAGE.map(name => ({name, message: NO_STORAGE}));
const FORBIDDEN_PROPERTIES = [
  ...STORAGE.map(property => ({property, message: NO_STORAGE})),
  {object: 'document', property: 'cookie', message: NO_STORAGE},
  {property: 'sendBeacon', message: 'Nothing may be reported about a reader.'},
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => ({
    property,
    message: 'Strings must never become markup: use a template.',
  })),
];

const NO_REQUESTS = {name: 'fetch', message: 'Only src/feed and src/i18n may send requests.'};
const NO_PAGE = ['window', 'document', 'navigator', 'location', 'customElements'].map(name => ({
  name,
  message: 'The model must not use the page: pass what it needs as an argument.',
}));
const NO_CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
].map(selector => ({selector, message: 'The model must not read the clock: pass `now` as an argument.'}));

const NO_ENTRIES = {
  selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
  message: 'Prototype.js puts another function in the place of Array.prototype.entries: use forEach.',
};

const NO_RAW_DOCUMENT = {
  selector:
    'MemberExpression:matches([object.name=/^(document|ownerDocument)$/], [object.property.name="ownerDocument"])',
  message: 'Elements of the page can hide members of the document by their names: use unclobbered().',
};

/**
 * The rules of one layer. A later configuration of a rule replaces the earlier one, so each layer repeats all of it.
 */
function layer(folder, {from, packages}) {
  const forbidden = FOLDERS.filter(name => name !== folder && !from.includes(name));
  const message = `src/${folder} may import only from: ${[...from, ...(packages ?? [])].join(', ') || 'itself'}.`;
  const regex = `^(\\.\\./)+(${forbidden.join('|')})/|^(\\.\\./)+index\\.js$`;
  const patterns = [{regex, message}];
  if (packages) patterns.push({regex: `^(?!\\.|(${packages.join('|')})$)`, message});
  if (folder === 'elements') {
    patterns.push({
      regex: '^\\.\\./(?!\\.\\./|model/|registry\\.js$|generated/)',
      message:
        'An element never imports another: the campaign page has its sections from generated/sections.ts.',
    });
  }
  const selector = `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`;
  const isModel = folder === 'model';
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {paths: RAW_MARKUP, patterns}],
      'no-restricted-syntax': [
        'error',
        {selector, message},
        NO_ENTRIES,
        NO_RAW_DOCUMENT,
        ...(isModel ? NO_CLOCK : []),
      ],
      'no-restricted-globals': [
        'error',
        ...FORBIDDEN_GLOBALS,
        ...(['model', 'base', 'parts', 'elements'].includes(folder) ? [NO_REQUESTS] : []),
        ...(isModel ? NO_PAGE : []),
      ],
    },
  };
}

const readonly = names => Object.fromEntries(names.map(name => [name, 'readonly']));
const NODE = readonly(Object.getOwnPropertyNames(globalThis));
const UNUSED = {argsIgnorePattern: '^_', ignoreRestSiblings: true};
/** Globals of scripts in a page, and of functions that tests and benchmarks run in one. */
const PAGE = readonly([
  ...['window', 'document', 'location', 'navigator', 'customElements', 'HTMLElement', 'CSSStyleSheet'],
  ...[
    'getComputedStyle',
    'matchMedia',
    'DataTransfer',
    'ClipboardEvent',
    'KeyboardEvent',
    'requestAnimationFrame',
    'innerWidth',
    'innerHeight',
    'scrollTo',
  ],
]);

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'demo/published',
    'publisher/dist',
    'site/build',
    'src/i18n/generated',
    'integrations/wordpress/{build,generated}',
  ]),
  {
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // With noUncheckedIndexedAccess it states facts that the compiler cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': ['error', {convention: 'kebab'}],
      // Elements define their own `lang`, on purpose.
      'lit/no-native-attributes': 'off',
      // Functions and lists are inlined in templates, where they are easiest to read.
      'lit/no-template-arrow': 'off',
      'lit/no-template-bind': 'off',
      'lit/no-template-map': 'off',
      // Safari does not expose lists without bullets as lists unless they have an explicit role.
      'lit-a11y/no-redundant-role': 'off',
      'wc/file-name-matches-element': 'error',
      'wc/max-elements-per-file': 'error',
      'no-console': ['error', {allow: ['info', 'warn', 'error']}],
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS],
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES],
      'no-restricted-imports': ['error', {paths: RAW_MARKUP}],
    },
  },
  {
    // They add to types of frameworks, which a project may not have.
    files: ['src/frameworks/**/*.d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-ignore': 'allow-with-description'}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
    },
  },
  ...Object.entries(LAYERS).map(([folder, rules]) => layer(folder, rules)),
  // What the campaign page shows is imported here alone.
  {files: ['src/elements/generated/**'], rules: {'no-restricted-imports': 'off'}},
  {files: ['src/**/*.ts'], ignores: ['src/**/generated/**'], rules: {'max-lines': ['error', 250]}},
  {
    files: ['test/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: '^(\\.\\./)+bench/', message: 'The bench imports from test, never the reverse.'},
          ],
        },
      ],
    },
  },
  {
    files: ['publisher/src/**/*.mjs'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(src|dist|tools|test|bench|campaigns|schema)/',
              message: 'The publisher uses only what the library exports.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['{test,bench/test,publisher/test}/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap(object =>
          ['only', 'skip'].map(property => ({
            object,
            property,
            message: 'Every test runs; a test that cannot run skips itself and says why.',
          })),
        ),
      ],
    },
  },
  {
    files: ['integrations/wordpress/editor/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: readonly(['window', 'document', 'Node', 'DOMParser', 'setTimeout', 'clearTimeout']),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', UNUSED],
      'max-lines': ['error', 250],
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS],
      // Transforms read markup; none is put into a page.
      'no-restricted-properties': [
        'error',
        ...FORBIDDEN_PROPERTIES.filter(({property}) => !/HTML/.test(property)),
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: NODE},
    rules: {'no-undef': 'error', 'no-unused-vars': ['error', UNUSED]},
  },
  {files: ['{test,bench,demo,publisher/test}/**/*.{js,mjs}'], languageOptions: {globals: PAGE}},
  {
    files: ['site/builder/{page,preview}/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-arrow': 'off',
      'lit/no-template-bind': 'off',
      'lit/no-template-map': 'off',
      'wc/max-elements-per-file': 'error',
      'max-lines': ['error', 250],
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS],
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES],
      'no-restricted-imports': ['error', {paths: RAW_MARKUP}],
    },
  },
  {
    files: ['site/scripts/**/*.js'],
    languageOptions: {
      globals: {...NODE, ...PAGE, ...readonly(['ResizeObserver', 'DOMParser', 'Option'])},
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', UNUSED],
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS],
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES],
    },
  },
);

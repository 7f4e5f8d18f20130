import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Which folders of src, and which packages, each layer may import; `embed` and `index.ts` may import all. */
const LAYERS = {
  model: {from: [], packages: ['valibot']},
  i18n: {from: []},
  feed: {from: ['model']},
  base: {from: ['feed', 'i18n', 'model']},
  parts: {from: ['base', 'feed', 'i18n', 'model']},
  elements: {from: ['parts', 'base', 'feed', 'i18n', 'model']},
};
const ROOMS = [...Object.keys(LAYERS), 'embed', 'test', 'demo', 'bench', 'tools', 'integrations'];

const RAW_MARKUP = ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'].map(name => ({
  name,
  message: 'Texts of a feed are never markup.',
}));

const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const NO_STORAGE = 'Nothing is stored on a reader’s computer.';

const FORBIDDEN_GLOBALS = STORAGE.map(name => ({name, message: NO_STORAGE}));
const FORBIDDEN_PROPERTIES = [
  ...STORAGE.map(property => ({property, message: NO_STORAGE})),
  {object: 'document', property: 'cookie', message: NO_STORAGE},
  {property: 'sendBeacon', message: 'Nothing is reported about a reader.'},
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => ({
    property,
    message: 'Strings are never markup: use a template.',
  })),
];

const NO_REQUESTS = {name: 'fetch', message: 'Requests are made in src/feed and src/i18n.'};
const NO_PAGE = ['window', 'document', 'navigator', 'location', 'customElements'].map(name => ({
  name,
  message: 'The model does not know the page: what it needs comes as an argument.',
}));
const NO_CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
].map(selector => ({selector, message: 'The model has no clock: `now` comes as an argument.'}));

/** The rules of one layer. A rule that stands in several places replaces itself, so each layer names all of it. */
function layer(folder, {from, packages}) {
  const closed = ROOMS.filter(room => room !== folder && !from.includes(room));
  const message = `src/${folder} may import only from: ${[...from, ...(packages ?? [])].join(', ') || 'itself'}.`;
  const regex = `^(\\.\\./)+(${closed.join('|')})/|^(\\.\\./)+index\\.js$`;
  const patterns = [{regex, message}];
  if (packages) patterns.push({regex: `^(?!\\.|(${packages.join('|')})$)`, message});
  if (folder === 'elements') {
    patterns.push({
      regex: '^\\.\\./(?!\\.\\./|model/|registry\\.js$|generated/)',
      importNamePattern: '.',
      message: 'An element imports another one’s file for its tag alone: never its class.',
    });
  }
  const selector = `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`;
  const isModel = folder === 'model';
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {paths: RAW_MARKUP, patterns}],
      'no-restricted-syntax': ['error', {selector, message}, ...(isModel ? NO_CLOCK : [])],
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
/** What scripts in a page use, and functions of tests and benches that are sent into one. */
const PAGE = readonly([
  ...['window', 'document', 'location', 'navigator', 'customElements', 'HTMLElement', 'CSSStyleSheet'],
  ...['getComputedStyle', 'matchMedia', 'requestAnimationFrame', 'innerWidth', 'innerHeight', 'scrollTo'],
]);

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'src/i18n/generated']),
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
      // With noUncheckedIndexedAccess it is how a fact that the compiler cannot see is said.
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
      // Elements have a `lang` of their own, on purpose.
      'lit/no-native-attributes': 'off',
      // Functions and lists stand in a template where they are read.
      'lit/no-template-arrow': 'off',
      'lit/no-template-bind': 'off',
      'lit/no-template-map': 'off',
      // Safari forgets that a list without bullets is one unless its role is said again.
      'lit-a11y/no-redundant-role': 'off',
      'wc/file-name-matches-element': 'error',
      'wc/max-elements-per-file': 'error',
      'no-console': ['error', {allow: ['info', 'warn', 'error']}],
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS],
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES],
      'no-restricted-imports': ['error', {paths: RAW_MARKUP}],
    },
  },
  ...Object.entries(LAYERS).map(([folder, rules]) => layer(folder, rules)),
  {
    files: ['{test,bench/test}/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap(object =>
          ['only', 'skip'].map(property => ({
            object,
            property,
            message: 'Every test runs; one that cannot skips itself and says why.',
          })),
        ),
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: NODE},
    rules: {'no-undef': 'error', 'no-unused-vars': ['error', UNUSED]},
  },
  {files: ['{test,bench,demo}/**/*.{js,mjs}'], languageOptions: {globals: PAGE}},
);

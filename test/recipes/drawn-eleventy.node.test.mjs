import {AT_FIRST} from '../frameworks/helpers/the-page.mjs';
import {withPackage} from './helpers/makers.mjs';
import {testRecipe} from './helpers/recipe.mjs';

testRecipe('docs/server-rendering.md', {
  section: 'Eleventy',
  make: withPackage('eleventy', {
    args: ['eleventy', '--quiet'],
    out: '_site',
    more: {'@lit-labs/ssr': '4.1.0'},
  }),
  sentence: AT_FIRST['solidarity-prisoner-counter'],
  policy: strict => strict.replace("style-src 'self'", "style-src 'unsafe-inline'"), // a drawn element has its own styles
  isDrawn: true,
});

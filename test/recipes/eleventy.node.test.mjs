import {withPackage} from './helpers/makers.mjs';
import {testRecipe} from './helpers/recipe.mjs';

testRecipe('docs/recipes/eleventy.md', {
  make: withPackage('eleventy', {args: ['eleventy', '--quiet'], out: '_site'}),
  refuses: {file: 'index.md', says: /\.\/index\.md: there is no element "prisoner-count"\. Write/},
});

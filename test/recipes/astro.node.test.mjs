import {withPackage} from './helpers/makers.mjs';
import {testRecipe} from './helpers/recipe.mjs';

testRecipe('docs/recipes/astro.md', {
  make: withPackage('astro', {args: ['astro', 'build'], out: 'dist'}),
  policy: strict => strict.replace('solidarity-lit', 'lit-html'),
});

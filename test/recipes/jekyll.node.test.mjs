import {withProgram} from './helpers/makers.mjs';
import {testRecipe} from './helpers/recipe.mjs';

testRecipe('docs/recipes/jekyll.md', {
  make: withProgram('jekyll', {library: 'solidarity', args: ['build', '--disable-disk-cache'], out: '_site'}),
});

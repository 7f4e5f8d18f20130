import {withProgram} from './helpers/makers.mjs';
import {testRecipe} from './helpers/recipe.mjs';

testRecipe('docs/recipes/hugo.md', {
  make: withProgram('hugo', {library: 'static/solidarity', args: [], out: 'public'}),
  refuses: {
    file: 'content/_index.md',
    says: /content\/_index\.md.*there is no element "prisoner-count"\. Write/,
  },
});

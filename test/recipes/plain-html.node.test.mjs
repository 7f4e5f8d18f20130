import {byHand} from './helpers/makers.mjs';
import {testRecipe} from './helpers/recipe.mjs';

testRecipe('docs/recipes/plain-html.md', {make: byHand});

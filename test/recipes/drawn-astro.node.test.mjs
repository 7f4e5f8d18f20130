import {readFileSync} from 'node:fs';

import {CAMPAIGN} from '../frameworks/helpers/installed-project.mjs';
import {AT_FIRST} from '../frameworks/helpers/the-page.mjs';
import {withPackage} from './helpers/makers.mjs';
import {testRecipe} from './helpers/recipe.mjs';

testRecipe('docs/server-rendering.md', {
  section: 'Astro',
  make: withPackage('astro', {
    args: ['astro', 'build'],
    out: 'dist',
    more: {'@lit-labs/ssr': '4.1.0'},
    given: new Map([['src/campaign.json', readFileSync(CAMPAIGN, 'utf8')]]),
  }),
  sentence: AT_FIRST['solidarity-prisoner-counter'],
  policy: strict =>
    strict.replace('solidarity-lit', 'lit-html').replace("style-src 'self'", "style-src 'unsafe-inline'"),
  isDrawn: true,
});

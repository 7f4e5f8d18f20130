/** Pages with common libraries: style sheets that reset everything, scripts that change built-in objects. */
import path from 'node:path';

import {ROOT} from '../../dist/helpers/built.mjs';
import {folder} from '../../dist/helpers/site.mjs';
import {bring, fromDebian, fromNpm} from '../helpers/installed-libraries.mjs';

/** A page with these files of npm packages, followed by a script. */
const withNpm = (name, files, script = '') => ({
  name: `with ${name}`,
  ...brought(fromNpm(...files), script),
});

const brought = (routes, script) => ({
  routes,
  head: `${bring(routes)}${script && `<script>${script}</script>`}`,
});

/** A page with a library from Debian, which is read when the page is opened. */
const withDebian = (title, name) => ({
  name: `with ${title}`,
  routes: () => fromDebian(name),
  head: `<script src="/libraries/${name}.js"></script>`,
});

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const libraries = [
  withNpm('normalize.css', ['normalize.css/normalize.css']),
  withNpm('reset-css', ['reset-css/reset.css']),
  withNpm('Bootstrap', [
    'bootstrap/dist/css/bootstrap.min.css',
    'bootstrap/dist/css/bootstrap-reboot.min.css',
    'bootstrap/dist/js/bootstrap.bundle.min.js',
  ]),
  withNpm('Bulma', ['bulma/css/bulma.min.css']),
  withNpm('Foundation', ['foundation-sites/dist/css/foundation.min.css']),
  withNpm('Tailwind’s preflight', ['tailwindcss/preflight.css']),
  withNpm('Pico', ['@picocss/pico/css/pico.min.css']),
  withNpm('Milligram', ['milligram/dist/milligram.min.css']),
  withNpm('Tachyons', ['tachyons/css/tachyons.min.css']),
  {...withDebian('Prototype 1.7.3', 'prototype'), leaves: /^document: loaded$/},
  withDebian('MooTools 1.4.5', 'mootools'),
  withNpm('jQuery 1.12.4', ['old-jquery/dist/jquery.js'], 'jQuery(() => jQuery("h1").addClass("ready"));'),
  withNpm('RequireJS', ['requirejs/require.js']),
  {
    name: 'with Dojo',
    routes: {'/libraries/dojo/': folder(path.join(ROOT, 'node_modules/dojo'))},
    head: '<script src="/libraries/dojo/dojo.js" data-dojo-config="async: true"></script>',
  },
  {...withNpm('zone.js', ['zone.js/bundles/zone.umd.js']), leaves: /__zone_symbol__/},
  withNpm('es5-shim', ['es5-shim/es5-shim.js', 'es5-shim/es5-sham.js']),
  withNpm('es6-shim', ['es6-shim/es6-shim.js', 'es6-shim/es6-sham.js']),
  withNpm('core-js', ['core-js-bundle/minified.js']),
  withNpm('SES after lockdown()', ['ses/dist/lockdown.umd.js'], 'lockdown({reporting: "none"});'),
];

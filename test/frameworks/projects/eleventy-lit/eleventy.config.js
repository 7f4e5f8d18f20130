import lit from '@lit-labs/eleventy-plugin-lit';

export default function (config) {
  config.addPlugin(lit, {mode: 'worker', componentModules: ['src/drawing.js']});
  config.addPassthroughCopy({'node_modules/solidarity-widgets/dist': 'solidarity', 'src/main.js': 'main.js'});
  return {dir: {input: 'src', output: 'dist'}};
}

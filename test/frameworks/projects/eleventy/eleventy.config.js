import {readFileSync} from 'node:fs';

export default function (config) {
  config.addGlobalData('campaign', () => JSON.parse(readFileSync('campaign.json', 'utf8')));
  config.addPassthroughCopy({'node_modules/solidarity-widgets/dist': 'solidarity', 'src/main.js': 'main.js'});
  return {dir: {input: 'src', output: 'dist'}};
}

/** What the embed builder gives for WordPress. */
import {bundled} from '../../helpers/node/bundled.mjs';

const {DEFAULTS, ELEMENTS, givenOf, outputsOf} = await bundled(`
  export {DEFAULTS} from './site/builder/choices/choices.ts';
  export {ELEMENTS} from './site/builder/generated/elements.ts';
  export * from './site/builder/outputs/outputs.ts';
`);

const FACTS = {
  version: 1,
  base: 'https://day.example.org/2027/',
  day: '2027-04-21',
  name: {en: 'A day'},
  library: {folder: 'solidarity/0.1.0', integrity: {}},
  sections: [],
  files: {},
  hasList: false,
  policy: {},
};

const WORDS =
  '<p>At least 1,182 people &amp; “more” [today] [gallery] [/solidarity_day].</p>\n<p>Source: A &lt;b&gt; -- B.</p>\n';

/** A shortcode and a block, as they are pasted into a post. */
export function forWordPress(choices) {
  const outputs = outputsOf(givenOf({...DEFAULTS, ...choices}, FACTS, {words: WORDS}));
  const codeOf = id => outputs.find(each => each.id === id).code;
  return {
    shortcode: `<!-- wp:shortcode -->\n${codeOf('wordpress-shortcode')}\n<!-- /wp:shortcode -->`,
    block: codeOf('wordpress-block'),
  };
}

/** Options that authors may set. */
export const optionsOf = ({options}) =>
  options.some(({name}) => name === 'heading-level') ? {'heading-level': '4'} : {};

export {ELEMENTS};

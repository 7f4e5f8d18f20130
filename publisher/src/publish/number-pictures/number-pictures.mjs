import {languagesAtRisk, pictureSnippets} from 'solidarity-widgets/campaign-tools';
import {slicesOf} from '../data/slices.mjs';
import {description} from './description.mjs';
import {drawPicture, pngOf} from './draw-picture.mjs';
import {figureWords} from './figure-words.mjs';
import {readFonts} from './fonts.mjs';

/** The figures, in the order of the counter: the first one that a campaign has is its main figure. */
const FIGURES = ['prisoners', 'days'];

/** The PNGs of a picture, by what their names end in. */
const PNGS = {
  '-1200': ['light', 1200],
  '-600': ['light', 600],
  '-1200-dark': ['dark', 1200],
  '-600-dark': ['dark', 600],
};

/**
 * Pictures of the number, for email and for whatever takes only pictures: of the main figure as `number…`, and of the days in
 * prison as `days…` if it is not that one. They are made anew only if what they say has changed.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {AsyncGenerator<import('../site.mjs').Batch>} The files; a picture of which letters are missing has none, but a finding.
 */
export async function* numberPictures({now, base}, language, campaign) {
  const said = everythingSaid({now, language, campaign});
  if (!said.length) return;
  const fonts = await readFonts();
  for (const [index, words] of said.entries()) {
    const name = index ? 'days' : 'number';
    const lacking = fonts.lacking(description(words).join(''));
    const link = linkOf(campaign, base, language);
    yield {
      name: `picture of the ${name} in ${language}`,
      of: [words, base.href, link, lacking],
      findings: lacking.length ? [lettersLacking(name, language, lacking)] : [],
      make: () => (lacking.length ? [] : filesOf({name, words, fonts, base, link})),
    };
  }
}

/**
 * The picture of the number that previews of links show, 1,200 pixels wide.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {Promise<string | undefined>} Its name; `undefined` if there is none.
 */
export async function previewPicture({now}, language, campaign) {
  const [words] = everythingSaid({now, language, campaign});
  if (!words) return undefined;
  const fonts = await readFonts();
  const isDrawn = !fonts.lacking(description(words).join('')).length;
  return isDrawn ? `${language}/number-1200.png` : undefined;
}

function everythingSaid({now, language, campaign}) {
  const figures = new Map(slicesOf(campaign)).get('figures');
  if (!figures) return [];
  return FIGURES.map(figure => figureWords({language, figure, campaign: figures, now})).filter(Boolean);
}

async function* filesOf({name, words, fonts, base, link}) {
  const {language} = words;
  const picture = await drawPicture(words, fonts);
  const file = `${language}/${name}`;
  yield [`${file}.svg`, picture.light];
  for (const [end, [scheme, width]] of Object.entries(PNGS))
    yield [`${file}${end}.png`, await pngOf(picture[scheme], width)];
  const lines = description(words);
  yield [`${file}.txt`, `${lines.join('\n')}\n`];
  const address = new URL(file, base).href;
  const {height} = picture;
  const {html, markdown} = pictureSnippets({address, language, lines, height, link});
  yield [`${language}/snippet/${name}.json`, `${JSON.stringify({language, lines, height, link})}\n`];
  yield [`${language}/snippet/${name}.html`, html];
  yield [`${language}/snippet/${name}-markdown.txt`, markdown];
}

/**
 * Where the picture leads: to the campaign's page. In Belarusian and Russian, nowhere: whoever touches it may be in danger by
 * what opens, and nobody has warned them.
 */
function linkOf({url}, base, language) {
  if (languagesAtRisk.includes(language)) return undefined;
  return /^https?:/i.test(url ?? '') ? new URL(url).href : new URL(`${language}/index.html`, base).href;
}

function lettersLacking(name, language, lacking) {
  const few = lacking.slice(0, 5).map(quoted).join(', ');
  return {
    level: 'warning',
    path: 'figures',
    message: `There is no picture of the ${name} in ${language}, since its font has no ${few}${lacking.length > 5 ? ' and others' : ''}. Write the source, the note and the breakdown in Latin, Cyrillic or Greek letters.`,
  };
}

/** A character as it can be read, or its number. */
const quoted = character =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `"${character}"`
    : `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

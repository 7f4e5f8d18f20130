import {drawnFrame} from './drawn-frame.mjs';
import {framePage} from './frame-page.mjs';
import {FRAMED} from './framed-elements.mjs';
import {heldWords} from './held-words.mjs';
import {heightOf} from './height.mjs';
import {oembedOf} from './oembed.mjs';
import {partOf} from './part-of.mjs';
import {titleIn} from './title-in.mjs';

/**
 * A frame for every element, each with its description for other systems: one for every page, and a cautious one, from which
 * nothing leads into danger.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {Generator<import('../site.mjs').Batch>} The files.
 */
export function* frameFiles(site, language, campaign) {
  const {day, base, people} = site;
  for (const element of FRAMED) {
    const part = partOf(campaign, element, day);
    if (!part) continue;
    const hasPeople = !!(people && element.hasPeople);
    yield {
      name: `frame of ${element.name} in ${language}`,
      of: [part, day, base.href, hasPeople],
      make: () => filesOf(site, {language, element, part, hasPeople}),
    };
  }
}

/** Where the page of a frame lies in the published folder. */
export const framePath = (language, name, isCautious) =>
  `${language}/embed/${isCautious ? 'cautious/' : ''}${name}.html`;

async function filesOf({base, scripts, now}, {language, element, part, hasPeople}) {
  const inFrame = (await scripts.read('frame/in-frame.js')).toString();
  const ofElement = (await scripts.read(`one/${element.name}.js`)).toString();
  const words = await heldWords(scripts, language, ofElement);
  const files = [];
  for (const isCautious of element.isRisky ? [false] : [false, true]) {
    const drawn = await drawnFrame(element, {language, campaign: part, now, isCautious});
    const title = titleIn(drawn, textOf(part.name));
    const path = framePath(language, element.name, isCautious);
    const oembed = path.replace(/html$/, 'json');
    const frame = {address: `${base.href}${path}`, title, height: heightOf(drawn), isCautious};
    files.push(
      [
        path,
        framePage({
          language,
          title,
          drawn,
          styles: stylesIn(drawn),
          isCautious,
          feed: hasPeople ? PEOPLE : 'data-solidarity-feed="#campaign"',
          data: {campaign: hasPeople ? undefined : part, [`solidarity-words-${language}`]: words},
          scripts: [inFrame, ofElement],
          readsFiles: hasPeople,
          base: '../'.repeat(path.split('/').length - 1),
          oembed: `${base.href}${oembed}`,
        }),
      ],
      [oembed, oembedOf(frame, {name: textOf(part.name), url: part.url ?? base.href})],
    );
  }
  return files;
}

/** Where elements read people, from the published folder, and who of them may still be shown. */
const PEOPLE = 'data-solidarity-feed="slices/people.{lang}.json" data-solidarity-current="current.json"';

const stylesIn = markup => [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style);

const textOf = text => (typeof text === 'string' ? text : Object.values(text)[0]);

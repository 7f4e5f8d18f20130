import {escaped} from 'solidarity-widgets/campaign-tools';
import {drawElement} from '../drawing/draw.mjs';
import {allowedBy} from '../pages/allowed.mjs';
import {QUIET} from '../pages/page.mjs';
import {scriptOf} from '../scripts.mjs';
import {framePage} from './frame-page.mjs';
import {FRAMED} from './framed-elements.mjs';
import {allEvents, heldWords} from './held-words.mjs';
import {heightOf} from './heights.mjs';
import {scriptText} from './library-texts.mjs';
import {oembedOf} from './oembed.mjs';
import {isCut, partOf} from './part-of.mjs';
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
    if (!part || (element.section === 'people' && !people?.people?.persons.length)) continue;
    const hasPeople = !!(people && element.hasPeople);
    const hasMore = isCut(campaign, element);
    yield {
      name: `frame of ${element.name} in ${language}`,
      of: [part, day, base.href, hasPeople, hasMore],
      make: () => filesOf(site, {language, element, part, hasPeople, hasMore}),
    };
  }
}

/** Where the page of a frame lies in the published folder. */
export const framePath = (language, name, isCautious) =>
  `${language}/embed/${isCautious ? 'cautious/' : ''}${name}.html`;

async function filesOf({base, scripts, day}, {language, element, part, hasPeople, hasMore}) {
  const inFrame = await scriptText(scripts, 'frame/in-frame.js');
  const ofElement = await scriptText(scripts, scriptOf(element.name));
  const files = [];
  let title; // the cautious frame begins with another heading, that of the warning
  for (const isCautious of element.isRisky ? [false] : [false, true]) {
    const page = `${base.href}${language}/${isCautious ? QUIET : ''}`;
    const drawn = await drawnIn(element, {
      language,
      campaign: part,
      day,
      isCautious,
      page,
    });
    title ??= titleIn(drawn, textOf(part.name));
    const words = await heldWords(scripts, ofElement, language, isCautious && element.warnsFirst);
    const path = framePath(language, element.name, isCautious);
    const up = '../'.repeat(path.split('/').length - 1);
    const oembed = path.replace(/html$/, 'json');
    const frame = {
      address: `${base.href}${path}`,
      title,
      height: heightOf(element.name, isCautious),
      isCautious,
    };
    files.push(
      [
        path,
        framePage({
          language,
          title,
          drawn,
          after: hasMore ? withAddress(await allEvents(scripts, language), page) : '',
          isCautious,
          feed: hasPeople ? peopleFrom(up) : 'data-solidarity-feed="#campaign"',
          data: {...(!hasPeople && {campaign: withFilesFrom(up, part)}), ...words},
          scripts: [inFrame, ofElement],
          readsFiles: hasPeople,
          films: allowedBy([part])['media-src'],
          origin: base.origin,
          oembed: `${base.href}${oembed}`,
        }),
      ],
      [oembed, oembedOf(frame, {name: textOf(part.name), url: part.url ?? base.href})],
    );
  }
  return files;
}

/**
 * The element, drawn with addresses instead of links, which a script changes where they can be opened. Where it shows
 * nothing, the campaign's name and page stand between its tags.
 */
async function drawnIn({name, attributes}, {language, campaign, day, isCautious, page}) {
  const {markup} = await drawElement(name, {
    language,
    campaign,
    day,
    cautious: isCautious,
    attributes: {'heading-level': '2', ...attributes, links: 'text'},
  });
  const words = withAddress(textOf(campaign.name), page);
  const own = attributes?.links ? markup : markup.replace(' links="text"', '');
  return own.replace(/(?=<\/solidarity-[\w-]+>$)/, words);
}

/** An address to copy: a frame may not open new tabs. */
const withAddress = (words, address) => `<p>${escaped(words)}: <bdi>${escaped(address)}</bdi></p>`;

/** Where elements read people, and who of them may still be shown: the published folder is `up` from the frame. */
const peopleFrom = up =>
  `data-solidarity-feed="${up}slices/people.{lang}.json" data-solidarity-current="${up}current.json"`;

/** A campaign whose files are found from a page of which the published folder is `up`. */
function withFilesFrom(up, {video, ...part}) {
  if (!video) return part;
  const from = file => file && {...file, url: isElsewhere(file.url) ? file.url : `${up}${file.url}`};
  const {poster, captions} = video;
  return {
    ...part,
    video: {
      ...video,
      ...(poster && {poster: from(poster)}),
      ...(captions && {captions: captions.map(from)}),
    },
  };
}

const isElsewhere = address => /^https?:/i.test(address);

const textOf = text => (typeof text === 'string' ? text : Object.values(text)[0]);

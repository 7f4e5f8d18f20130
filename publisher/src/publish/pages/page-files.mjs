import {drawElement, isLargeCampaign} from '../drawing/draw.mjs';
import {rendered} from '../drawing/render.mjs';
import {previewPicture} from '../number-pictures/number-pictures.mjs';
import {paragraphsIn} from '../words/slot-text.mjs';
import {allowedBy} from './allowed.mjs';
import {eventData} from './event-data.mjs';
import {headOf} from './head.mjs';
import {inputsOfOutlines, withOutlines} from './outlines.mjs';
import {pageOf, QUIET} from './page.mjs';
import {pageWords} from './page-words.mjs';

/**
 * The whole campaign as a page that reads without scripts, and its quiet version: with an address and a title that say nothing,
 * and without links.
 *
 * @param {import('../site.mjs').Site} site - What is published.
 * @param {string} language - The language.
 * @param {any} campaign - The campaign, cut for it.
 * @returns {AsyncGenerator<import('../site.mjs').Batch>} The files.
 */
export async function* pageFiles(site, language, campaign) {
  const {people, day, base, scripts} = site;
  const sections = sectionsWithPeople(people);
  const picture = await previewPicture(site, language, campaign);
  const {events: _, ...besideEvents} = campaign;
  const allowed = allowedBy([besideEvents, people]);
  const name = textOf(campaign.name);
  const json = JSON.stringify(campaign);
  const [isLarge, limit] = [isLargeCampaign(campaign, json), limitFor(json)];
  const data = eventData(campaign, day);
  const common = {language, name, scripts, allowed, hasList: !!people};

  yield {
    name: `page in ${language}`,
    of: [
      ...inputsOfOutlines(site, campaign),
      ...[data, isLarge, limit, sections, !!people, allowed, picture ?? '', day, base.href],
    ],
    async make() {
      const outlined = withOutlines(site, campaign);
      const drawn = (element, attributes, cautious) =>
        drawElement(element, {
          language,
          campaign: outlined,
          people: sections,
          day,
          cautious,
          isLarge,
          attributes,
        });
      const attributes = {'no-title': true, hide: 'exit', ...limit};
      const parts = async cautious => ({
        exit: (await drawn('exit', {sticky: true}, cautious)).markup,
        content: (await drawn('campaign-page', attributes, cautious)).markup,
      });
      const description = descriptionOf(besideEvents, {language, day});
      const head = headOf({base, language, data, title: name, description, picture});
      const full = {...common, isQuiet: false, title: name, head, ...(await parts(false))};
      const quiet = {
        ...common,
        isQuiet: true,
        title: pageWords(language).notes,
        head: '',
        ...(await parts(true)),
      };
      return [
        [`${language}/index.html`, pageOf(full)],
        [`${language}/${QUIET}index.html`, pageOf(quiet)],
      ];
    },
  };
}

/** Elements refuse files of more than 2,000,000 bytes, unless they are told to read up to 5,000,000. */
function limitFor(json) {
  const isLong = Buffer.byteLength(json) > 1_900_000;
  return isLong ? {'max-bytes': '5000000'} : {};
}

/** The number as the counter says it: with its qualifier, its day and its source; empty if there is none. */
function descriptionOf(campaign, {language, day}) {
  if (!campaign.figures) return '';
  const now = new Date(`${day}T12:00:00Z`);
  const markup = rendered('prisoner-counter', {language, campaign, now, cautious: false});
  return paragraphsIn(markup, language).join(' ');
}

/** The sections that show somebody. */
const sectionsWithPeople = ({people, stories, poems} = {}) =>
  Object.entries({people: people?.persons, stories: stories?.people, poems: poems?.works}).flatMap(
    ([section, list]) => (list?.length ? [section] : []),
  );

/** A text of a campaign that was cut for one language. */
const textOf = text => (typeof text === 'string' ? text : Object.values(text)[0]);

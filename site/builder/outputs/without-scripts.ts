import {pictureSnippets} from '../../../src/published/snippets/number-picture.js';
import {openingTag} from '../../../src/published/snippets/markup.js';
import {wordsFor} from './element.js';
import {folderOf, hasFile} from './facts.js';
import {type Given, isCareful, WITH_EVENTS} from './given.js';

/** The words alone, as HTML: they name their day, so they stay true. */
export const plainWords = (given: Given): string | undefined =>
  given.words && `${openingTag('div', {lang: given.choices.lang})}\n${wordsFor(given)}\n</div>`;

/** The picture of the number for a page. */
export const pictureLines = (given: Given): string | undefined =>
  snippetsIn(folderOf(given.facts, given.choices), given)?.html;

/** The picture of the number for a README: code hosts show no file of the embedder's site without its whole address. */
export const pictureMarkdown = (given: Given): string | undefined =>
  snippetsIn(given.facts.base, given)?.markdown;

function snippetsIn(folder: string, {choices, picture}: Given) {
  if (!picture) return undefined;
  const {lang} = choices;
  const link = isCareful(choices) ? undefined : picture.link;
  return pictureSnippets({...picture, address: `${folder}${lang}/number`, language: lang, link});
}

/** A warning, and the addresses of calendars: not where readers may be in danger by the next page. */
export const calendarLines = ({choices, calendars}: Given): string | undefined =>
  choices.isCautious ? undefined : calendars;

/** The address of news, for programs that read them; not where readers may be in danger by what these keep. */
export const newsAddress = ({choices, facts}: Given): string | undefined =>
  hasFile(facts, choices.lang, 'news.atom') && WITH_NEWS.includes(choices.element) && !isCareful(choices)
    ? `${facts.base}${choices.lang}/news.atom`
    : undefined;

const WITH_NEWS = ['prisoner-counter', ...WITH_EVENTS];

import {parseFragment} from 'parse5';
import {rendered} from '../drawing/render.mjs';

/**
 * What is written in a picture of a figure.
 *
 * @typedef {object} FigureWords
 * @property {string} language - Their language.
 * @property {string} sentence - The sentence that states the number, with how exact it is.
 * @property {string} before - Its words before the number.
 * @property {string} number - The number.
 * @property {string} after - Its words after the number.
 * @property {string[]} lines - The day and the source, how the number has changed, and the note.
 * @property {{name: string, value: string}[]} breakdown - The parts of the number.
 */

/**
 * What the counter says of a figure, read from the counter itself. A picture is seen on another day, so it has no running
 * estimate.
 *
 * @param {object} options - Which figure, and when.
 * @param {string} options.language - The language.
 * @param {'prisoners' | 'days'} options.figure - The figure.
 * @param {any} options.campaign - The campaign, cut for the language.
 * @param {Date} options.now - The day for which it is said.
 * @returns {FigureWords | undefined} The words; `undefined` if the counter does not show the figure.
 */
export function figureWords({language, figure, campaign, now}) {
  const shown = withoutEstimate(campaign);
  const markup = rendered('prisoner-counter', {
    language,
    campaign: shown,
    now,
    cautious: false,
    attributes: {figure},
  });
  const parts = [...nodesIn(parseFragment(markup))];
  const having = (name, value) => parts.filter(node => words(attribute(node, name)).includes(value));
  const [sentence] = having('class', 'unseen');
  if (!sentence) return undefined;
  const [before, after] = having('class', 'words');
  const [breakdown] = having('part', 'breakdown');
  return {
    language,
    sentence: textIn(sentence),
    before: textIn(before),
    number: textIn(having('part', 'number')[0]),
    after: textIn(after),
    lines: ['source', 'change', 'note'].flatMap(part => having('part', part).map(textIn)),
    breakdown: breakdown ? rowsOf(breakdown) : [],
  };
}

function withoutEstimate({figures, ...campaign}) {
  const {estimate: _, ...daysInPrison} = figures.daysInPrison ?? {};
  return {...campaign, figures: {...figures, ...(figures.daysInPrison && {daysInPrison})}};
}

function rowsOf(list) {
  const cells = [...nodesIn(list)];
  const [names, values] = ['dt', 'dd'].map(name => cells.filter(({nodeName}) => nodeName === name));
  return names.map((name, index) => ({name: textIn(name), value: textIn(values[index])}));
}

/** A node and all below it, in the order of the markup. */
function* nodesIn(node) {
  yield node;
  for (const child of (node.content ?? node).childNodes ?? []) yield* nodesIn(child);
}

/** The text of a node in one line. Characters that are only for control have no place in a picture. */
function textIn(node) {
  const text = [...nodesIn(node)].map(({nodeName, value}) => (nodeName === '#text' ? value : '')).join('');
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .normalize()
    .trim();
}

const attribute = (node, name) => node.attrs?.find(each => each.name === name)?.value ?? '';

const words = text => text.split(/\s+/);

/**
 * What a picture says, as text for people who do not see it.
 *
 * @param {import('./figure-words.mjs').FigureWords} words - Its words.
 * @returns {string[]} The sentence with its number, and all that belongs to it: each ends with a full stop.
 */
export function description({sentence, lines, breakdown}) {
  const parts = breakdown.map(({name, value}) => `${name}: ${value}`).join('; ');
  return [sentence, ...lines, ...(parts ? [parts] : [])].map(closed);
}

/** Whoever hears the text hears where a line ends. */
const closed = line => (/[.!?…][)»”“"]*$/.test(line) ? line : `${line}.`);

import {distance} from 'fastest-levenshtein';

/** How many letters may differ, for a word of `length` letters. */
const mostDiffering = length => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The one of `words` that somebody may have meant who wrote `written`; `undefined` if none is near.
 *
 * @param {string} written - A word that is not among them.
 * @param {Iterable<string>} words - What could have been written.
 */
export function similar(written, words) {
  const plain = text => text.toLowerCase().replace(/[\s_-]/g, '');
  const [nearest] = [...words]
    .map(word => ({word, far: distance(plain(written), plain(word))}))
    .filter(({word, far}) => far <= mostDiffering(word.length))
    .sort((one, other) => one.far - other.far);
  return nearest?.word;
}

/** `message`, and after it what was perhaps meant. */
export const didYouMean = (message, meant) => (meant ? `${message} Did you mean "${meant}"?` : message);

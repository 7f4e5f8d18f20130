import chardet from 'chardet';
import iconv from 'iconv-lite';
import {PublisherError} from '../errors.mjs';

/** What spreadsheets in our countries are saved in, if not in Unicode. */
const LEGACY = ['windows-1251', 'windows-1252', 'windows-1250', 'windows-1257', 'koi8-r'];

/**
 * The text of a file that a spreadsheet or another program has saved.
 *
 * @param {Buffer} bytes - Its content.
 * @param {string} name - Its name, for messages.
 * @returns {{text: string, encoding: string}} The text, without a byte order mark; `encoding` is `utf-8` for certain, or
 *   `utf-16le` or `utf-16be`, or what is most plausible.
 * @throws {PublisherError} If it is no text in any encoding that is known.
 */
export function decode(bytes, name) {
  const mark = marked(bytes);
  if (mark) return {text: iconv.decode(bytes, mark), encoding: mark};
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new PublisherError(`${name} is a workbook. Save its sheet as CSV in UTF-8, and import that.`);
  const wide = withoutMark(bytes);
  if (wide) return {text: iconv.decode(bytes, wide), encoding: wide};
  if (bytes.includes(0)) throw new PublisherError(`${name} is no text. Save it as CSV in UTF-8.`);
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'};
  } catch {
    // An older encoding.
  }
  const detected = chardet.analyse(bytes.subarray(0, 100_000)).map(({name: each}) => each.toLowerCase());
  const [best] = LEGACY.map(encoding => {
    const text = iconv.decode(bytes, encoding);
    const rank = detected.indexOf(encoding);
    return {text, encoding, score: oddity(text) + (rank < 0 ? 0.02 : rank * 0.001)};
  }).sort((one, other) => one.score - other.score);
  if (best.score > MOST_ODDITY)
    throw new PublisherError(`${name} is in an encoding that is not known. Save it as CSV in UTF-8.`);
  return {text: best.text, encoding: best.encoding};
}

/** More odd letters than this among those beyond ASCII, and the encoding is not the right one. */
const MOST_ODDITY = 0.25;

function marked([first, second, third]) {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a byte order mark: nearly every other byte of Latin letters, digits and commas is 0. */
function withoutMark(bytes) {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] += 1;
  const enough = start.length / 8;
  if (zeros[1] > enough && !zeros[0]) return 'utf-16le';
  return zeros[0] > enough && !zeros[1] ? 'utf-16be' : undefined;
}

/** Letters of the languages that people here write, beyond ASCII, and the signs between them. */
const USUAL =
  /[äöüßÄÖÜąćęłńóśźżĄĆĘŁŃÓŚŹŻčėįšųūžČĖĮŠŲŪŽāēģīķļņřěůýáíéúňťďčàâçèêëîïôûùœñåøæйцукенгшўзхфывапролджэячсмітьбюёщъыиїєґ–—“”„«»‘’…€§°№\u00a0]/i;

/** How much of what is beyond ASCII is odd, from 0 to 1: signs inside words, capitals inside words, two scripts in a word. */
function oddity(text) {
  const sample = text.slice(0, 200_000);
  const beyond = sample.match(/[^\p{ASCII}]/gu) ?? [];
  if (!beyond.length) return 0;
  const odd = beyond.filter(letter => !USUAL.test(letter)).length;
  const inside =
    sample.match(/\p{Ll}(?=[^\p{ASCII}])[^\p{Ll}\s\p{P}]|\p{L}[§°№¤¦¬±µ¶·©®»«„“”](?=\p{L})/gu)?.length ?? 0;
  const mixed =
    sample.match(/[\p{L}]+/gu)?.filter(word => /\p{sc=Latn}/u.test(word) && /\p{sc=Cyrl}/u.test(word))
      .length ?? 0;
  return Math.min(1, (odd + inside * 2 + mixed * 2) / beyond.length);
}

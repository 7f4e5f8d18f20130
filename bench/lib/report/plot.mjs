/** Draws results: for each kind of element ours, the floors and the peers, by bytes and by the time until they are live. */
import {isBefore} from '../builds.mjs';
import {number} from './words.mjs';

const KINDS = {counter: 'Counters', list: 'Lists of ten events', share: 'Bars to pass on'};

const SIDES = [
  {is: /^solidarity-/, name: 'ours', colour: '#e0a800'},
  {is: /^(floor|lit)-/, name: 'floors by hand and with Lit', colour: '#8c8c8c'},
  {is: /^/, name: 'peers', colour: '#3a6ea5'},
];

const [WIDTH, LABELS, ROW, HEAD] = [860, 330, 22, 64];
const PANEL = (WIDTH - LABELS) / 2;

/**
 * A picture of a run: for each subject one bar for the bytes of its code, and one for the milliseconds until it is live on slow 4G.
 *
 * @param {ReturnType<typeof import('./results.mjs').readResults>} results - The results of the run.
 * @returns {string} SVG.
 */
export function plotOf(results) {
  const rows = Object.entries(KINDS).flatMap(([kind, title]) => {
    const ids = results
      .measured('load', 'net4g')
      .filter(id => results.subjects[id].kind === kind && !isBefore(id));
    const measured = ids.map(id => ({
      name: results.subjects[id].name,
      colour: SIDES.find(({is}) => is.test(id)).colour,
      bytes: results.value('load', 'fast', id, 'code') / 1000,
      live: results.value('load', 'net4g', id, 'live'),
    }));
    return [{title}, ...measured.sort((a, b) => a.bytes - b.bytes)];
  });
  const height = HEAD + rows.length * ROW + 10;
  const most = key => Math.max(1, ...rows.map(row => row[key] ?? 0));
  const scales = {bytes: (PANEL - 70) / most('bytes'), live: (PANEL - 70) / most('live')};
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<title>Bytes of code, and milliseconds until live on slow 4G</title>
<rect width="100%" height="100%" fill="#fff"/>
${legend()}
${text(LABELS, 52, 'code, kB after brotli', 'font-weight="bold"')}
${text(LABELS + PANEL, 52, 'live on slow 4G, ms', 'font-weight="bold"')}
${rows.map((row, index) => line(row, HEAD + index * ROW, scales)).join('\n')}
</svg>
`;
}

function legend() {
  return SIDES.map(({name, colour}, index) => {
    const left = LABELS + [0, 70, 270][index];
    return `<rect x="${left}" y="12" width="12" height="12" fill="${colour}"/>${text(left + 18, 22, name)}`;
  }).join('\n');
}

function line({title, name, colour, bytes, live}, top, scales) {
  const base = top + 15;
  if (title) return text(8, base, title, 'font-weight="bold"');
  const bar = (left, value, scale, words) =>
    `<rect x="${left}" y="${top + 4}" width="${(value * scale).toFixed(1)}" height="14" fill="${colour}"/>` +
    text((left + value * scale + 5).toFixed(1), base, words);
  return [
    text(LABELS - 8, base, shortened(name), 'text-anchor="end"'),
    bar(LABELS, bytes, scales.bytes, number(bytes, 1)),
    bar(LABELS + PANEL, live, scales.live, number(live)),
  ].join('');
}

function shortened(name) {
  return name.length > 48 ? `${name.slice(0, 47)}…` : name;
}

function text(left, base, words, more = '') {
  const escaped = words.replace(/[&<]/g, character => `&#${character.charCodeAt()};`);
  return `<text x="${left}" y="${base}"${more && ` ${more}`}>${escaped}</text>`;
}

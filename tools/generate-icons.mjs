// Writes the icons of networks, from the package simple-icons (CC0): src/parts/links/network-icons.ts for the
// networks in src/model/sharing/networks.ts, and src/elements/channels/more-icons.ts for networks that can only be
// followed. The package has no icon of LinkedIn. Points are rounded to a tenth of the original's unit, which is
// invisible at text size and halves the bytes.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import * as simpleIcons from 'simple-icons';

const root = new URL('../', import.meta.url);
const path = 'src/parts/links/network-icons.ts';
const morePath = 'src/elements/channels/more-icons.ts';

const SIZE = 240;
const SIZE_OF_SIMPLE_ICONS = 24;

const glyphs = {
  mastodon: simpleIcons.siMastodon,
  bluesky: simpleIcons.siBluesky,
  telegram: simpleIcons.siTelegram,
  whatsapp: simpleIcons.siWhatsapp,
  signal: simpleIcons.siSignal,
  x: simpleIcons.siX,
  facebook: simpleIcons.siFacebook,
  threads: simpleIcons.siThreads,
  reddit: simpleIcons.siReddit,
  viber: simpleIcons.siViber,
  vk: simpleIcons.siVk,
  ok: simpleIcons.siOdnoklassniki,
};

const moreGlyphs = {
  instagram: simpleIcons.siInstagram,
  youtube: simpleIcons.siYoutube,
  tiktok: simpleIcons.siTiktok,
};

/** Email has no brand icon: an envelope, drawn for this project. */
const envelope = 'M15 42h210L120 126zM10 62l110 88 110-88v136H10z';

/** The generated files: a map from path, relative to the project, to text. */
export async function generateIcons() {
  const {version} = JSON.parse(
    await readFile(new URL('node_modules/simple-icons/package.json', root), 'utf8'),
  );
  const from = `Glyphs of simple-icons ${version} (CC0 1.0)`;
  const text = `// ${from}, and an envelope drawn for this project. Do not edit; run npm run generate.
import type {NetworkId} from '../../model/sharing/networks.js';

/** The \`viewBox\` of the icons. */
export const ICON_BOX = '0 0 ${SIZE} ${SIZE}';

/** The icon of each network, as the \`d\` attribute of an SVG path. */
export const icons: Partial<Record<NetworkId, string>> = ${JSON.stringify({email: envelope, ...outlinesOf(glyphs)})};
`;
  const more = `// ${from}. Do not edit; run npm run generate.

/** The icons of networks that can only be followed, as \`d\` attributes in the same \`viewBox\` as the others. */
export const moreIcons: Partial<Record<string, string>> = ${JSON.stringify(outlinesOf(moreGlyphs))};
`;
  return new Map([
    [path, await formatted(path, text)],
    [morePath, await formatted(morePath, more)],
  ]);
}

function outlinesOf(glyphs) {
  return Object.fromEntries(Object.entries(glyphs).map(([id, glyph]) => [id, onGrid(glyph.path)]));
}

async function formatted(path, text) {
  const file = fileURLToPath(new URL(path, root));
  return prettier.format(text, {...(await prettier.resolveConfig(file)), filepath: file});
}

/**
 * The path `d` of a simple icon, scaled to integers, with relative commands. Absolute positions are rounded, not
 * distances, so that errors do not add up.
 */
export function onGrid(d) {
  let pen = [0, 0];
  let start = pen;
  let last = '';
  let out = '';
  for (const [letter, numbers] of commands(d)) {
    const command = letter.toLowerCase();
    const origin = letter === command ? pen : [0, 0];
    const from = pen;
    const step = (n, axis) => scale(origin[axis] + n) - scale(from[axis]);

    if (command === 'z') pen = start;
    else if (command === 'h') pen = [origin[0] + numbers[0], pen[1]];
    else if (command === 'v') pen = [pen[0], origin[1] + numbers[0]];
    else pen = numbers.slice(-2).map((n, axis) => origin[axis] + n);
    if (command === 'm') start = pen;

    const [radii, turn] = command === 'a' ? [numbers.splice(0, 2), numbers.splice(0, 3)] : [[], []];
    const steps = command === 'v' ? [step(numbers[0], 1)] : numbers.map((n, i) => step(n, i % 2));
    out += command === last && command !== 'm' ? ' ' : command;
    out += [...radii.map(scale), ...turn, ...steps].join(' ');
    last = command;
  }
  return out.replaceAll(' -', '-');
}

function scale(n) {
  return Math.round((n * SIZE) / SIZE_OF_SIMPLE_ICONS);
}

const NUMBER = String.raw`([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)[\s,]*`;
const FLAG = String.raw`([01])[\s,]*`;

const POINT = NUMBER.repeat(2);

/** The arguments of each path command, which can repeat. The flags of an arc need no separator: "a1 1 0 01.5.5". */
const ARGUMENTS = {
  m: POINT,
  l: POINT,
  h: NUMBER,
  v: NUMBER,
  c: POINT.repeat(3),
  s: POINT.repeat(2),
  q: POINT.repeat(2),
  t: POINT,
  a: NUMBER.repeat(3) + FLAG.repeat(2) + POINT,
  z: '',
};

/** The commands of the path `d`, each with its letter. Further points of a move command are lines (SVG 2, 9.3.3). */
function* commands(d) {
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    let command = letter;
    for (const [, ...numbers] of rest.matchAll(new RegExp(ARGUMENTS[letter.toLowerCase()], 'g'))) {
      yield [command, numbers.map(Number)];
      command = command.replace('m', 'l').replace('M', 'L');
    }
  }
}

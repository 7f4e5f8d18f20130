import {createHmac} from 'node:crypto';
import {readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import {inside} from '../folder/files.mjs';
import {PRIVATE} from '../folder/private.mjs';

/** The longest side of a published picture, in pixels. */
const LONGEST_SIDE = 800;

/** More pixels than a camera takes: such a file is made to exhaust memory. */
const MOST_PIXELS = 200_000_000;

/** What changes the bytes of a picture that is encoded again. */
const ENCODING = `webp 80, ${LONGEST_SIDE} px, sharp ${sharp.versions.sharp}, vips ${sharp.versions.vips}`;

/**
 * A picture to be published.
 *
 * @typedef {object} Picture
 * @property {string} name - Its name in the published folder, which says nothing of whom it shows.
 * @property {() => Promise<Buffer>} encode - The picture, encoded anew: at most 800 pixels, without any metadata.
 * @property {{integrity?: string}[]} uses - Where the campaign shows it.
 */

/**
 * Gives the pictures of a campaign that lie in its folder their public names. Portraits and other pictures lie apart, since
 * portraits have an end.
 *
 * @param {string} folder - The campaign's folder.
 * @param {any} campaign - The campaign, or its people; its addresses of pictures are changed.
 * @param {string} salt - What makes the names random, and the same each time.
 * @returns {Promise<{pictures: Picture[], files: {name: string, content: Buffer}[], findings: import('../findings.mjs').Finding[]}>}
 *   The pictures, other files that are published as they are, and what had to be left out.
 */
export async function takePictures(folder, campaign, salt) {
  const pictures = new Map();
  const files = [];
  const findings = [];
  const leaveOut = (address, message) =>
    findings.push({level: 'warning', message: `"${address.slice(0, 200)}" ${message}`});

  const take = async (owner, member, use) => {
    const address = owner?.[member]?.url ?? owner?.[member];
    if (typeof address !== 'string' || isElsewhere(address)) return;
    try {
      await use(await bytesAt(folder, address));
    } catch (error) {
      delete owner[member];
      leaveOut(address, `is left out: ${error.code === 'ENOENT' ? 'there is no such file.' : error.message}`);
    }
  };
  const takePicture = (owner, member, where) =>
    take(owner, member, async bytes => {
      const {width, height} = await sizeOf(bytes);
      const name = `${where}/${nameOf(bytes, salt)}.webp`;
      owner[member] = {...owner[member], url: name};
      const uses = [...(pictures.get(name)?.uses ?? []), owner[member]];
      pictures.set(name, {name, uses, encode: () => encoded(bytes, {width, height})});
    });

  for (const story of campaign.stories?.people ?? []) await takePicture(story, 'picture', 'portraits');
  if (campaign.video) {
    await takePicture(campaign.video, 'poster', 'pictures');
    for (const captions of campaign.video.captions ?? [])
      await take(captions, 'url', async content => {
        const name = `pictures/${nameOf(content, salt)}.vtt`;
        files.push({name, content: Buffer.from(withoutNotes(content.toString('utf8')))});
        captions.url = name;
      });
    campaign.video.captions = campaign.video.captions?.filter(({url}) => url);
    const {contentUrl} = campaign.video;
    if (contentUrl && !isElsewhere(contentUrl)) {
      delete campaign.video.contentUrl;
      leaveOut(
        contentUrl,
        'is left out: a film is not published with the campaign. Write its whole address.',
      );
    }
  }
  return {pictures: [...pictures.values()], files, findings};
}

const isElsewhere = address => /^https?:/i.test(address);

async function bytesAt(folder, address) {
  const {pathname} = new URL(address, 'https://folder.invalid/');
  const file = inside(folder, decodeURIComponent(pathname).slice(1));
  const [real, root] = await Promise.all([realpath(file), realpath(folder)]);
  const [top] = path.relative(root, inside(root, path.relative(root, real))).split(path.sep);
  if (top === PRIVATE) throw new Error(`what lies in ${PRIVATE}/ is never published. Put a copy beside it.`);
  return readFile(real);
}

async function sizeOf(bytes) {
  try {
    return await sharp(bytes, {limitInputPixels: MOST_PIXELS}).metadata();
  } catch {
    throw new Error('it is no picture that can be read. Export it again as JPEG or PNG.');
  }
}

function encoded(bytes, {width, height}) {
  // The density of a drawing decides how many pixels it becomes: 72 a point.
  const density = Math.min(7200, Math.max(1, (72 * LONGEST_SIDE) / Math.max(width, height)));
  return sharp(bytes, {density, limitInputPixels: MOST_PIXELS})
    .autoOrient()
    .resize({width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .webp({quality: 80, effort: 2}) // as small as with the usual effort, in half the time
    .toBuffer();
}

/** Comments of a captions file are for those who write it. */
const withoutNotes = text => text.replace(/^NOTE\b[^]*?(?:\r?\n\r?\n|$(?![^]))/gm, '');

function nameOf(bytes, salt) {
  return createHmac('sha256', salt).update(ENCODING).update(bytes).digest('hex').slice(0, 24);
}

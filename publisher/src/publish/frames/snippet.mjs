/** The width for systems that want a number: what a column of text has. */
export const WIDTH = 640;

/** What a sandbox must allow so that links open, and that what readers save or print leaves the frame. */
const FULL = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** A frame in a sandbox has no origin, so copying is allowed to any. */
const ALLOWED = 'clipboard-write *';

/** The end of an address which tells a frame that its sandbox allows new tabs: it cannot find that out. */
const NEW_TABS = '#new-tabs';

/**
 * The frame as a page has it.
 *
 * @param {object} frame - The frame.
 * @param {string} frame.address - Where its page is.
 * @param {string} frame.title - What it is, for readers who do not see it.
 * @param {number} frame.height - Its height until its page tells another one.
 * @param {boolean} [frame.isCautious] - Whether its links are addresses in any case.
 * @param {string} gap - What stands between the attributes.
 * @returns {string} The tag.
 */
export const frameTag = ({address, title, height, isCautious}, gap = '\n  ') =>
  tag(gap, {
    src: `${address}${isCautious ? '' : NEW_TABS}`,
    title,
    width: '100%',
    height,
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: isCautious ? 'allow-scripts' : FULL,
    allow: ALLOWED,
    'data-solidarity-frame': '',
  });

/**
 * The frame as other systems have it: WordPress adds a sandbox and the end of the address, and takes away what it does not
 * know.
 */
export const plainFrameTag = ({address, title, height, isCautious}) =>
  tag(' ', {
    src: address,
    title,
    width: WIDTH,
    height,
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    ...(isCautious && {sandbox: 'allow-scripts'}),
  });

/**
 * The script that gives the frames of a page the height that they tell.
 *
 * @param {URL} base - The address of the published folder.
 * @param {import('../scripts.mjs').Scripts} scripts - The library.
 * @returns {string} The tag.
 */
export const heightsTag = (base, {folder, integrity}) => `<script
  type="module"
  src="${base.href}${folder}/${HEIGHTS}"
  integrity="${integrity[HEIGHTS]}"
  crossorigin
  referrerpolicy="no-referrer"
></script>`;

const HEIGHTS = 'frame/frame-heights.js';

function tag(gap, attributes) {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  );
  return `<iframe${gap}${written.join(gap)}${gap.trimEnd() || gap.replace(/ +$/, '')}></iframe>`;
}

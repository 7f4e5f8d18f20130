import {type Attributes, openingTag} from './markup.js';
import {type Library, moduleTag} from './script.js';

/** The width for systems that want a number, in CSS pixels: what a column of text has. */
export const FRAME_WIDTH = 640;

/** What a sandbox must allow so that links open, and that what readers save or print leaves the frame. */
const FULL = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** A frame in a sandbox has no origin, so copying is allowed to any. */
const ALLOWED = 'clipboard-write *';

/** The end of an address which tells a frame that its sandbox allows new tabs: it cannot find that out. */
const NEW_TABS = '#new-tabs';

/** A published frame. */
export interface Frame {
  /** Where its page is. */
  address: string;
  /** What it is, for readers who do not see it. */
  title: string;
  /** Its height in CSS pixels until its page tells another one. */
  height: number;
  /** Whether its links are addresses in any case. */
  isCautious?: boolean | undefined;
}

/**
 * The frame as a page has it.
 *
 * @param frame - The frame.
 * @param gap - What comes before each attribute.
 */
export const frameTag = ({address, title, height, isCautious}: Frame, gap = '\n  '): string =>
  tagOf(
    {
      src: `${address}${isCautious ? '' : NEW_TABS}`,
      title,
      width: '100%',
      height,
      frameborder: '0',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox: isCautious ? 'allow-scripts' : FULL,
      allow: ALLOWED,
      'data-solidarity-frame': true,
    },
    gap,
  );

/**
 * The frame as other systems have it: WordPress adds a sandbox and the end of the address, and takes away what it does not
 * know.
 */
export const plainFrameTag = ({address, title, height, isCautious}: Frame): string =>
  tagOf({
    src: address,
    title,
    width: FRAME_WIDTH,
    height,
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    ...(isCautious && {sandbox: 'allow-scripts'}),
  });

const HEIGHTS = 'frame/frame-heights.js';

/** The tag of the script that gives the frames of a page the height that they tell. */
export const heightsTag = (library: Library): string => moduleTag(library, HEIGHTS);

const tagOf = (attributes: Attributes, gap?: string) => `${openingTag('iframe', attributes, gap)}</iframe>`;

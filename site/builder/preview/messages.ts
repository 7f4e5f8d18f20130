import type {Scheme} from '../choices/choices.js';

/** The kinds of page on which a preview is seen. */
export const PAGES = ['organisation', 'magazine', 'night'] as const;
export type PageKind = (typeof PAGES)[number];

/** The first message to the frame, with a port for all others: whom it may ask from now on. */
export interface Start {
  /** The script of the library, which is always that of this builder. */
  readonly script: {readonly address: string; readonly integrity: string};
  /** Addresses below which everything else is: the folders of this builder, and of a campaign whose host was confirmed. */
  readonly folders: readonly string[];
}

/** What is seen on the page. */
export type Content =
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** Attributes of what is around it, which name the campaign. */
      readonly around: Readonly<Record<string, string>>;
      /** The campaign itself, where it is not read in the frame. */
      readonly campaign?: unknown;
      /** Custom properties. */
      readonly colours: Readonly<Record<string, string>>;
    }
  | {readonly kind: 'words'; readonly lang: string; readonly paragraphs: readonly string[]}
  | {readonly kind: 'frame'; readonly address: string; readonly title: string; readonly height: number}
  | {readonly kind: 'picture'; readonly address: string; readonly text: string; readonly height: number}
  | {readonly kind: 'nothing'};

/** A page with what is seen on it. */
export interface Scene {
  readonly page: PageKind;
  readonly scheme: Scheme;
  readonly lang: string;
  readonly content: Content;
}

/** From the page to the frame. */
export type Order = {readonly show: Scene} | {readonly read: string; readonly id: number};

/** From the frame to the page. */
export type Report =
  | {readonly height: number}
  | {readonly id: number; readonly text: string | undefined}
  | {readonly problem: 'scripts'};

/** What is shown, and how. */
export interface Showing {
  /** The campaign as it was parsed, of any shape. */
  readonly campaign: unknown;
  /** The ISO day on which a reader sees it. */
  readonly day: string;
  /** The language of the reader. */
  readonly lang: string;
  /** The element that shows it. */
  readonly tag: string;
  /** The pictures of the campaign's folder, by their paths in it; those from before if absent. */
  readonly pictures?: Readonly<Record<string, Blob>> | undefined;
}

/** What the frame says, through its port: where a link that was pressed would lead. */
export interface Pressed {
  readonly address: string;
}

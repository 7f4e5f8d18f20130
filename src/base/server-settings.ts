/** What a program that draws on a server says of all elements which do not say it themselves. */
export interface ServerSettings {
  /** Their campaign. */
  readonly campaign?: object | undefined;
  /** The address of that campaign: elements with any other `feed` are not drawn. */
  readonly feed?: string | undefined;
  /** Their language, a BCP 47 tag. */
  readonly lang?: string | undefined;
  /** `false` says that the pages are not cautious. */
  readonly cautious?: boolean | undefined;
  /** The time zone of the reader, where it is known and the process has it now. */
  readonly timeZone?: string | undefined;
}

let settings: ServerSettings = {};

/** The settings of a server; of no meaning in a browser. */
export const serverSettings = (): ServerSettings => settings;

/** Replaces all settings. */
export function setServerSettings(all: ServerSettings): void {
  settings = all;
}

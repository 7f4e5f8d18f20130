import type {FilesOfStep} from '../state/edits.js';

/** What `check` or `import` has found. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** The way to what it is about; missing if that is not in the campaign. */
  readonly keys?: readonly (string | number)[];
  /** The name of what it is in, such as an event. */
  readonly about?: string;
  /** The row of the spreadsheet or of the register. */
  readonly row?: number;
  /** The file that it is about, if that is not the campaign. */
  readonly file?: string;
  /** The line in that file. */
  readonly line?: number;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Each language of the campaign, and how many texts it lacks. */
  readonly languages: readonly {readonly language: string; readonly missing: number}[];
}

export interface Imported {
  readonly json: unknown;
  readonly findings: readonly Finding[];
  /** How many events. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** How many came from this source before and are no longer in it. */
  readonly missing: number;
  /** What it remembers beside the campaign, so that the step can be undone. */
  readonly files: FilesOfStep;
}

/** What may be shown of somebody. */
export type ConsentField = 'name' | 'status' | 'story' | 'portrait' | 'birthday' | 'address' | 'poem';

/** What somebody has agreed to, as the private register has it. */
export interface Agreement {
  /** Who agreed: the person, or a relative. */
  readonly by?: 'person' | 'relative';
  /** The ISO day on which they agreed. */
  readonly on?: string;
  readonly fields: readonly ConsentField[];
  /** Whether the person is known to be 18 or older. */
  readonly isAdult: boolean;
  /** The ISO day on which somebody last asked whether it still holds. */
  readonly reviewed?: string;
}

/** An entry of the campaign that shows a person. */
export interface Person {
  readonly section: 'people' | 'stories' | 'poems';
  /** The way to the entry in the campaign. */
  readonly keys: readonly (string | number)[];
  /**
   * The id under which the register has the person: that of the entry, or for a poem that of its author, unless the register has a row
   * for the poem; missing if there is none.
   */
  readonly id?: string;
  readonly name: string;
  /** Every form of the name, as the publisher compares names. */
  readonly names: readonly string[];
  /** What the entry shows, each of which needs an agreement. */
  readonly shows: readonly ConsentField[];
  /** Missing if the register has no row. */
  readonly agreement?: Agreement;
  /** Why the entry, or a part of it, is not published; empty if all of it is. */
  readonly gaps: readonly string[];
}

/** What is left of somebody who was taken out. */
export interface Withdrawn {
  readonly json: unknown;
  /** The files that were removed. */
  readonly removed: readonly string[];
  /** Where texts of the campaign, or files beside it, still name the person. */
  readonly findings: readonly Finding[];
}

/** A campaign that was opened or begun, with the name of its file. */
export interface Taken {
  readonly json: unknown;
  readonly name: string;
}

/**
 * The folder of a campaign, in memory: the publisher's own code works on it. Methods throw errors with words for whoever edits the
 * campaign.
 */
export interface Folder {
  /** Takes the files of a folder, by paths with slashes, or a campaign's file alone. What was open before is gone. */
  open(files: Readonly<Record<string, Uint8Array>>): Promise<Taken>;
  /** Makes a campaign as `new` does; with the files of an older one, from what lasts of that. */
  begin(options: {
    readonly languages?: readonly string[];
    readonly older?: Readonly<Record<string, Uint8Array>>;
    readonly now: number;
  }): Promise<Taken>;
  /**
   * Takes the campaign as it was edited, and checks it as `check` does, at a moment in milliseconds. It also finds where texts and files
   * still name somebody who was taken out since the folder was opened.
   */
  check(json: unknown, now: number): Promise<Checked>;
  /** Imports the events of a file into the campaign as it was last checked. */
  importEvents(
    name: string,
    bytes: Uint8Array,
    options: {readonly removeMissing: boolean; readonly now: number},
  ): Promise<Imported>;
  /** Imports events from a range that was copied in a spreadsheet, with its first row. */
  pasteEvents(text: string, now: number): Promise<Imported>;
  /** The time zone of a town, as `import` finds it; `undefined` if the town is not known, or there are several. */
  zoneOf(town: string, country: string): Promise<string | undefined>;
  /** Whom the campaign shows, and what the register says of each. */
  people(now: number): Promise<readonly Person[]>;
  /** Writes what somebody has agreed to into the private register; no other row of it changes. */
  setAgreement(id: string, agreement: Agreement): Promise<FilesOfStep>;
  /**
   * Takes somebody out of the folder for good, as `withdraw` does: entries, pictures, and what lies in `private/` under the ids. Somebody
   * may have several ids.
   */
  withdraw(ids: readonly string[]): Promise<Withdrawn>;
  /**
   * Puts somebody's portrait into the folder. The earlier one is taken out if nobody else has it; what lies in `private/` under its name
   * gets the name of the new one, so that it goes with whoever withdraws.
   *
   * @param path - Where it belongs: its name is the id of whom it shows.
   * @param earlier - The address of the portrait before, as the campaign has it.
   */
  putPortrait(path: string, bytes: Uint8Array, earlier: string | undefined): Promise<FilesOfStep>;
  /** Puts a file into the folder; takes it out without content. */
  put(path: string, bytes: Uint8Array | undefined): Promise<void>;
  /**
   * All files as they are now, with `json` as the campaign, or else the campaign as it was last checked. In its file only what has
   * changed is written anew.
   */
  files(json?: unknown): Promise<Record<string, Uint8Array>>;
}

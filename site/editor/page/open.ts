import type {OpenedFiles} from '../files/opened-files.js';
import type {Imported} from '../folder/folder.js';
import type {Json} from '../state/place.js';

/** What is open. */
export interface Open {
  readonly opened: OpenedFiles;
  readonly campaign: Json;
  /** The name of its file. */
  readonly file: string;
  /** What came in with a spreadsheet. */
  readonly imported?: Imported | undefined;
}

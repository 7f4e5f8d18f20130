import {useState} from 'react';
import type {Folder} from '../folder/folder.js';
import type {Files, OpenedFiles} from '../files/opened-files.js';
import {download, saveInto, zipped} from '../files/save.js';
import type {Edits} from '../state/edits.js';
import type {Json} from '../state/place.js';
import {toKeep} from '../state/to-keep.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  readonly folder: Folder;
  readonly opened: OpenedFiles;
  /** The name of the campaign's file. */
  readonly file: string;
  readonly edits: Edits;
  /** Whether something would be lost. */
  readonly isUnsaved: boolean;
  /** Whether something beside the campaign's file has changed. */
  readonly areFilesChanged: boolean;
  /** How many errors there are. */
  readonly errors: number;
  /** Of how many people something was typed that is not in the register. */
  readonly drafts: number;
  /** Is told the campaign when it was to be kept, and as it is in the file. */
  readonly onKept: (from: Json, campaign: Json) => void;
}

/** What can be done with the campaign: save it into the opened folder, or download it. Errors are no reason to lose work. */
export function Keep({
  folder,
  opened,
  file,
  edits,
  isUnsaved,
  areFilesChanged,
  errors,
  drafts,
  onKept,
}: Props) {
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Files>(opened.files);

  /** What is kept elsewhere is not yet in the opened folder, and `campaign.json` alone is not the folder. */
  async function keep(isWhole: boolean, act: (files: Files) => Promise<string> | string) {
    try {
      const campaign = toKeep(edits, new Date());
      const files = await folder.files(campaign);
      setSaid(await act(files));
      if (!isWhole) return;
      setBefore(files);
      onKept(edits.campaign, campaign);
    } catch (error) {
      setSaid(`It could not be kept: ${wordsOf(error)}`);
    }
  }

  const note = [
    errors > 0 &&
      ` It has ${errors} ${errors === 1 ? 'error' : 'errors'}: see “All faults” before you publish.`,
    drafts > 0 &&
      ` What you typed of ${drafts === 1 ? 'an agreement' : `${drafts} agreements`} is not in it: write it into the register, under “Consent”.`,
  ]
    .filter(Boolean)
    .join('');
  const {handle} = opened;
  const isAlone = !handle && Object.keys(before).length === 1 && !areFilesChanged;
  return (
    <>
      {handle && (
        <button
          type="button"
          className="primary"
          disabled={!isUnsaved}
          onClick={() =>
            void keep(true, async files => {
              const paths = await saveInto(handle, files, before, path =>
                setBefore(earlier => withFileOf(files, path, earlier)),
              );
              return `Saved ${paths.length === 1 ? paths[0] : `${paths.length} files`} in ${opened.name}.${note}`;
            })
          }
        >
          Save
        </button>
      )}
      <button
        type="button"
        className={handle ? 'quiet' : 'primary'}
        onClick={() =>
          void keep(!handle, files => {
            download('campaign.zip', zipped(files), 'application/zip');
            return `Downloaded campaign.zip.${note}`;
          })
        }
      >
        Download the folder
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() =>
          void keep(isAlone, files => {
            download(file, new Uint8Array(files[file] ?? []), 'application/json');
            return `Downloaded ${file}.${note}`;
          })
        }
      >
        Download {file}
      </button>
      <span role="status" className="said">
        {said}
      </span>
    </>
  );
}

/** What is in the opened folder, once one of the files has been written there or taken out. */
function withFileOf(files: Files, path: string, earlier: Files): Files {
  const {[path]: _, ...others} = earlier;
  const content = files[path];
  return {...others, ...(content && {[path]: content})};
}

import {useEffect, useState} from 'react';
import type {Folder} from '../folder/folder.js';
import type {OpenedFiles} from '../files/opened-files.js';
import type {Json} from '../state/place.js';
import {Editing} from './editing.js';
import type {Open} from './open.js';
import {Start} from './start.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  readonly folder: Folder;
  /** What the command has put into the page. */
  readonly given?: OpenedFiles | undefined;
  /** Where the code that works on the folder has failed; missing as long as it works. */
  readonly failure?: string | undefined;
}

/** The editor: first what is to be edited, then the campaign. */
export function App({folder, given, failure}: Props) {
  const [open, setOpen] = useState<Open>();
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (given) void openFiles(given);
    // What the command has put into the page is opened once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  async function attempt(act: () => Promise<Open | undefined>) {
    setProblem('');
    try {
      const next = await act();
      if (next) setOpen(next);
    } catch (error) {
      setProblem(wordsOf(error));
    }
  }

  const openFiles = (opened: OpenedFiles) =>
    attempt(async () => {
      const {json, name: file} = await folder.open(opened.files);
      return {opened, campaign: json as Json, file};
    });

  const begin = (older?: OpenedFiles) =>
    attempt(async () => {
      const {json, name: file} = await folder.begin({...(older && {older: older.files}), now: Date.now()});
      return {opened: {name: 'campaign', files: {}}, campaign: json as Json, file};
    });

  const beginWithEvents = ({name, files}: OpenedFiles) =>
    attempt(async () => {
      const now = Date.now();
      const {name: file} = await folder.begin({now});
      const [bytes = new Uint8Array()] = Object.values(files);
      const imported = await folder.importEvents(name, bytes, {removeMissing: false, now});
      return {opened: {name: 'campaign', files: {}}, campaign: imported.json as Json, file, imported};
    });

  const broken =
    failure &&
    `The editor has failed, and answers nothing any more (${failure}). Copy what you have typed since you saved, load the page again, and tell us.`;
  if (!open)
    return (
      <Start
        problem={broken || problem}
        onOpen={openFiles}
        onBegin={begin}
        onBeginWithEvents={beginWithEvents}
        onProblem={setProblem}
      />
    );
  return (
    <>
      {broken && (
        <p role="alert" className="problem">
          {broken}
        </p>
      )}
      <Editing key={open.opened.name} folder={folder} open={open} onClose={() => setOpen(undefined)} />
    </>
  );
}

import {canSaveFolder, chooseFolder, filesIn, type OpenedFiles} from '../files/opened-files.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  readonly problem: string;
  readonly onOpen: (opened: OpenedFiles) => Promise<void>;
  /** Begins a campaign, from an older one if there is one. */
  readonly onBegin: (older?: OpenedFiles) => Promise<void>;
  /** Begins a campaign with the events of a spreadsheet or a calendar. */
  readonly onBeginWithEvents: (table: OpenedFiles) => Promise<void>;
  /** Is told why nothing could be opened. */
  readonly onProblem: (problem: string) => void;
}

/** The first page: open what there is, or begin. */
export function Start({problem, onOpen, onBegin, onBeginWithEvents, onProblem}: Props) {
  async function take(
    choose: () => Promise<OpenedFiles | undefined>,
    act: (opened: OpenedFiles) => Promise<void>,
  ) {
    try {
      const opened = await choose();
      if (opened) await act(opened);
    } catch (error) {
      onProblem(wordsOf(error));
    }
  }

  return (
    <main className="start">
      <h1>Campaign editor</h1>
      <p className="lead">
        Everything stays on this computer. The page sends nothing, asks no server, and keeps nothing when you
        close it.
      </p>
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      <section>
        <h2>Open a campaign</h2>
        <p>Choose the folder with campaign.json in it. If you have the file alone, choose that.</p>
        <div className="actions">
          {canSaveFolder() ? (
            <button type="button" className="primary" onClick={() => void take(chooseFolder, onOpen)}>
              Open a folder
            </button>
          ) : (
            <FolderButton
              isPrimary
              label="Open a folder"
              onChoose={list => void take(() => filesIn(list), onOpen)}
            />
          )}
          <label className="button">
            Open campaign.json
            <input
              type="file"
              accept=".json,application/json"
              onChange={({target}) => {
                const {files} = target;
                if (files?.length) void take(() => filesIn(files), onOpen);
              }}
            />
          </label>
        </div>
      </section>
      <section>
        <h2>Begin a campaign</h2>
        <p>
          From last year’s campaign everything is kept that lasts: not its numbers, nor events that are over.
        </p>
        <div className="actions">
          <button type="button" onClick={() => void onBegin()}>
            Begin with nothing
          </button>
          <label className="button">
            Begin with a spreadsheet of events
            <input
              type="file"
              accept=".csv,.tsv,.txt,.ics,.html"
              onChange={({target}) => {
                const {files} = target;
                if (files?.length) void take(() => filesIn(files), onBeginWithEvents);
              }}
            />
          </label>
          <FolderButton
            label="Begin with last year’s folder"
            onChoose={list => void take(() => filesIn(list), onBegin)}
          />
        </div>
      </section>
    </main>
  );
}

interface FolderButtonProps {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly onChoose: (files: FileList) => void;
}

/** A button for a folder that is only read. */
const FolderButton = ({label, isPrimary, onChoose}: FolderButtonProps) => (
  <label className={isPrimary ? 'button primary' : 'button'}>
    {label}
    <input
      type="file"
      ref={input => input?.setAttribute('webkitdirectory', '')}
      onChange={({target}) => {
        if (target.files?.length) onChoose(target.files);
      }}
    />
  </label>
);

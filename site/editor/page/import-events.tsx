import {useId, useState} from 'react';
import type {Folder, Imported} from '../folder/folder.js';
import type {FilesOfStep} from '../state/edits.js';
import type {Json} from '../state/place.js';
import type {WhileBusy} from './use-busy.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  readonly folder: Folder;
  readonly campaign: Json;
  readonly onReplace: (campaign: Json, files: FilesOfStep) => void;
  readonly whileBusy: WhileBusy;
  /** Is told that something in the folder beside the campaign has changed. */
  readonly onFiles: () => void;
  /** What has been imported before. */
  readonly first?: Imported | undefined;
}

/** Takes the events of a spreadsheet or a calendar over, as `import` does: only what has changed there changes here. */
export function ImportEvents({folder, campaign, onReplace, whileBusy, onFiles, first}: Props) {
  const [pasted, setPasted] = useState('');
  const [removeMissing, setRemoveMissing] = useState(false);
  const [said, setSaid] = useState<{problem?: string; imported?: Imported | undefined}>({imported: first});
  const [ids] = [{paste: useId(), missing: useId()}];

  async function take(act: () => Promise<Imported>) {
    setSaid({});
    try {
      const imported = await whileBusy(async () => {
        await folder.check(campaign, Date.now()); // what was typed is imported into, not what was opened
        const done = await act();
        onFiles();
        onReplace(done.json as Json, done.files);
        return done;
      });
      setSaid({imported});
      setPasted('');
    } catch (error) {
      setSaid({problem: wordsOf(error)});
    }
  }

  return (
    <details className="import" open={!!first}>
      <summary>Import a spreadsheet or a calendar</summary>
      <p>Save the spreadsheet as CSV first. A calendar is a file that ends in .ics.</p>
      <div className="actions">
        <label className="button">
          Choose a file
          <input
            type="file"
            accept=".csv,.tsv,.txt,.ics,.html"
            onChange={({target}) => {
              const [file] = target.files ?? [];
              if (file)
                void take(async () =>
                  folder.importEvents(file.name, new Uint8Array(await file.arrayBuffer()), {
                    removeMissing,
                    now: Date.now(),
                  }),
                );
              target.value = '';
            }}
          />
        </label>
      </div>
      <label className="tick" htmlFor={ids.missing}>
        <input
          id={ids.missing}
          type="checkbox"
          checked={removeMissing}
          onChange={({target}) => setRemoveMissing(target.checked)}
        />
        Take out events that came from this file and are no longer in it
      </label>
      <label htmlFor={ids.paste}>
        Or copy a range in the spreadsheet, with its first row, and paste it here
      </label>
      <textarea
        id={ids.paste}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={pasted}
        onChange={({target}) => setPasted(target.value)}
      />
      <div className="actions">
        <button
          type="button"
          disabled={!pasted.trim()}
          onClick={() => void take(() => folder.pasteEvents(pasted, Date.now()))}
        >
          Import what is pasted
        </button>
      </div>
      <div role="status">
        {said.problem && <p className="problem">{said.problem}</p>}
        {said.imported && <WasImported {...said.imported} />}
      </div>
    </details>
  );
}

const WasImported = ({added, changed, removed, missing, findings}: Imported) => (
  <>
    <p>
      {added} added, {changed} changed, {removed} taken out
      {missing ? `, ${missing} no longer in the file` : ''}.
    </p>
    <ul className="findings">
      {findings.map(({level, message, row, about}, index) => (
        <li key={index} className={level}>
          <strong>{level === 'error' ? 'Error' : 'Warning'}</strong>{' '}
          {[row && `row ${row}`, about].filter(Boolean).join(' · ')} {message}
        </li>
      ))}
    </ul>
  </>
);

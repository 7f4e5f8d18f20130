import {useCallback, useEffect, useMemo, useState} from 'react';
import type {Folder} from '../folder/folder.js';
import {putFiles} from '../folder/put-files.js';
import type {Draft} from '../people/draft.js';
import {isChanged} from '../state/edits.js';
import {countsBy} from '../state/faults.js';
import {inEnglish, languagesOf} from '../state/languages.js';
import {type Keys, valueAt} from '../state/place.js';
import {SECTIONS, sectionOf} from '../state/sections.js';
import {FaultCount} from './fault-count.js';
import {Findings} from './findings.js';
import {goTo} from './go-to.js';
import {Keep} from './keep.js';
import type {Open} from './open.js';
import {PeopleTab} from './people-tab.js';
import {PreviewTab} from './preview-tab.js';
import {SectionTab} from './section-tab.js';
import {useCheck} from './use-check.js';
import {useBusy} from './use-busy.js';
import {useEdits} from './use-edits.js';
import {useLeaving} from './use-leaving.js';
import {wordsOf} from '../state/words-of.js';

/** The tabs beside those of the sections. */
type Tab = (typeof SECTIONS)[number]['id'] | 'consent' | 'preview' | 'faults';

interface Props {
  readonly folder: Folder;
  readonly open: Open;
  readonly onClose: () => void;
}

/** The open campaign: a tab for each section, what `check` says, and what to do with it. */
export function Editing({folder, open, onClose}: Props) {
  const [fileProblem, setFileProblem] = useState('');
  const {edits, edit, replace, withdraw, keep, undo, redo} = useEdits(open.campaign, files => {
    setFilesChanged(true);
    putFiles(folder, files).catch((error: unknown) => setFileProblem(wordsOf(error)));
  });
  const {campaign} = edits;
  const {faults, isCurrent, result, problem} = useCheck(folder, campaign);
  const [tab, setTab] = useState<Tab>(open.imported ? 'events' : 'campaign');
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const languages = useMemo(() => languagesOf(campaign), [campaign]);
  // What was begun here is in no folder yet.
  const [areFilesChanged, setFilesChanged] = useState(() => Object.keys(open.opened.files).length === 0);
  const isUnsaved = areFilesChanged || isChanged(edits);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [isBusy, whileBusy] = useBusy();
  useLeaving(isUnsaved || drafts.size > 0);
  useUndoKeys(isBusy ? undefined : undo, isBusy ? undefined : redo);

  const setDraft = useCallback((key: string, draft: Draft | undefined) => {
    setDrafts(before => {
      const next = new Map(before);
      if (draft) next.set(key, draft);
      else next.delete(key);
      return next;
    });
  }, []);

  const show = useCallback((keys: Keys) => {
    const section = sectionOf(keys);
    const index = keys[section.list?.length ?? 0];
    setTab(section.id);
    if (section.list && typeof index === 'number') setChosen(before => ({...before, [section.id]: index}));
    goTo(keys);
  }, []);

  const counts = useMemo(() => countsBy(faults, ({keys}) => sectionOf(keys).id), [faults]);
  // The same function as long as the tab is open: a thousand rows wait for it.
  const choose = useCallback((index: number) => setChosen(before => ({...before, [tab]: index})), [tab]);
  const section = SECTIONS.find(({id}) => id === tab);
  const name = inEnglish(valueAt(campaign, ['name'])) || 'A campaign without a name';
  const errors = useMemo(() => faults.filter(({level}) => level === 'error').length, [faults]);
  return (
    <div className="editing" inert={isBusy} aria-busy={isBusy}>
      <header>
        <h1>{name}</h1>
        <div className="actions">
          <button type="button" className="quiet" disabled={!edits.past.length} onClick={undo}>
            Undo
          </button>
          <button type="button" className="quiet" disabled={!edits.future.length} onClick={redo}>
            Redo
          </button>
          <Keep
            folder={folder}
            opened={open.opened}
            file={open.file}
            edits={edits}
            isUnsaved={isUnsaved}
            areFilesChanged={areFilesChanged}
            errors={errors}
            drafts={drafts.size}
            onKept={(from, campaign) => {
              keep(from, campaign);
              setFilesChanged(false);
            }}
          />
          <button
            type="button"
            className="quiet"
            onClick={() => {
              const isKept = !isUnsaved && drafts.size === 0;
              if (isKept || confirm('Close without keeping what you have changed?')) onClose();
            }}
          >
            Close
          </button>
        </div>
      </header>
      <nav aria-label="Sections">
        <ul>
          {SECTIONS.map(({id, title}) => (
            <li key={id}>
              <TabButton isCurrent={tab === id} onChoose={() => setTab(id)}>
                {title} <FaultCount {...counts.get(id)} />
              </TabButton>
            </li>
          ))}
          <li className="apart">
            <TabButton isCurrent={tab === 'consent'} onChoose={() => setTab('consent')}>
              Consent
            </TabButton>
          </li>
          <li>
            <TabButton isCurrent={tab === 'faults'} onChoose={() => setTab('faults')}>
              All faults{' '}
              <span className={errors ? 'count error' : 'count'}>{isCurrent ? faults.length : '…'}</span>
            </TabButton>
          </li>
          <li>
            <TabButton isCurrent={tab === 'preview'} onChoose={() => setTab('preview')}>
              Preview
            </TabButton>
          </li>
        </ul>
      </nav>
      <main>
        {(problem || fileProblem) && (
          <p role="alert" className="problem">
            {problem || fileProblem}
          </p>
        )}
        {section && (
          <SectionTab
            key={section.id}
            section={section}
            folder={folder}
            campaign={campaign}
            languages={languages}
            faults={faults}
            chosen={chosen[section.id] ?? 0}
            onChoose={choose}
            onEdit={edit}
            onReplace={replace}
            whileBusy={whileBusy}
            onFiles={() => setFilesChanged(true)}
            imported={open.imported}
          />
        )}
        {tab === 'consent' && (
          <PeopleTab
            folder={folder}
            campaign={campaign}
            onEdit={edit}
            onReplace={replace}
            drafts={drafts}
            onDraft={setDraft}
            onWithdrawn={withdraw}
            onFiles={() => setFilesChanged(true)}
            onShow={show}
          />
        )}
        {tab === 'preview' && <PreviewTab folder={folder} campaign={campaign} languages={languages} />}
        {tab === 'faults' && <Findings faults={faults} result={result} onShow={({keys}) => show(keys)} />}
      </main>
    </div>
  );
}

interface TabButtonProps {
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

const TabButton = ({isCurrent, onChoose, children}: TabButtonProps) => (
  <button type="button" aria-current={isCurrent ? 'page' : undefined} onClick={onChoose}>
    {children}
  </button>
);

/** Ctrl+Z and Ctrl+Y, also with the key of a Mac. A field's own undo would know only that field. */
function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo?.();
      else undo?.();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

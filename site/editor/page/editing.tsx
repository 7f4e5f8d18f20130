import {useCallback, useEffect, useMemo, useState} from 'react';
import type {Folder} from '../folder/folder.js';
import {isChanged} from '../state/edits.js';
import {countIn, type Fault} from '../state/faults.js';
import {inEnglish, languagesOf} from '../state/languages.js';
import {valueAt} from '../state/place.js';
import {SECTIONS, sectionOf} from '../state/sections.js';
import type {Open} from './app.js';
import {Findings} from './findings.js';
import {goTo} from './go-to.js';
import {Keep} from './keep.js';
import {PreviewTab} from './preview-tab.js';
import {SectionTab} from './section-tab.js';
import {useCheck} from './use-check.js';
import {useEdits} from './use-edits.js';
import {useLeaving} from './use-leaving.js';

/** The tabs beside those of the sections. */
type Tab = (typeof SECTIONS)[number]['id'] | 'preview' | 'faults';

interface Props {
  readonly folder: Folder;
  readonly open: Open;
  readonly onClose: () => void;
}

/** The open campaign: a tab for each section, what `check` says, and what to do with it. */
export function Editing({folder, open, onClose}: Props) {
  const {edits, edit, replace, keep, undo, redo} = useEdits(open.campaign);
  const {campaign} = edits;
  const {faults, isCurrent, result, problem} = useCheck(folder, campaign);
  const [tab, setTab] = useState<Tab>('campaign');
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const languages = useMemo(() => languagesOf(campaign), [campaign]);
  useLeaving(isChanged(edits));
  useUndoKeys(undo, redo);

  const show = useCallback(({keys}: Fault) => {
    const section = sectionOf(keys);
    const index = keys[section.list?.length ?? 0];
    setTab(section.id);
    if (section.list && typeof index === 'number') setChosen(before => ({...before, [section.id]: index}));
    goTo(keys);
  }, []);

  const section = SECTIONS.find(({id}) => id === tab);
  const name = inEnglish(valueAt(campaign, ['name'])) || 'A campaign without a name';
  const errors = faults.filter(({level}) => level === 'error').length;
  return (
    <div className="editing">
      <header>
        <h1>{name}</h1>
        <div className="actions">
          <button type="button" className="quiet" disabled={!edits.past.length} onClick={undo}>
            Undo
          </button>
          <button type="button" className="quiet" disabled={!edits.future.length} onClick={redo}>
            Redo
          </button>
          <Keep folder={folder} opened={open.opened} edits={edits} errors={errors} onKept={keep} />
          <button
            type="button"
            className="quiet"
            onClick={() => {
              if (!isChanged(edits) || confirm('Close without keeping what you have changed?')) onClose();
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
                {title} <Count faults={faults} section={id} />
              </TabButton>
            </li>
          ))}
          <li className="apart">
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
        {problem && (
          <p role="alert" className="problem">
            {problem}
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
            onChoose={index => setChosen(before => ({...before, [section.id]: index}))}
            onEdit={edit}
            onReplace={replace}
          />
        )}
        {tab === 'preview' && <PreviewTab folder={folder} campaign={campaign} languages={languages} />}
        {tab === 'faults' && <Findings faults={faults} result={result} onShow={show} />}
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

/** How many faults a section has. What is in no section counts with the campaign. */
function Count({faults, section}: {faults: readonly Fault[]; section: string}) {
  const own = faults.filter(({keys}) => sectionOf(keys).id === section);
  const {errors, warnings} = countIn(own, []);
  if (!errors && !warnings) return null;
  return (
    <span className={errors ? 'count error' : 'count'}>
      {errors || warnings}
      <span className="unseen">{errors ? ' errors' : ' warnings'}</span>
    </span>
  );
}

/** Ctrl+Z and Ctrl+Y, also with the key of a Mac. A field's own undo would know only that field. */
function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

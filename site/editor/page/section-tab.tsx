import {useMemo} from 'react';
import type {Folder, Imported} from '../folder/folder.js';
import {formOfHead, formOfItem, formOfPart} from '../forms/form-schema.js';
import {PartForms} from '../forms/part-form.js';
import type {Fault} from '../state/faults.js';
import type {FilesOfStep} from '../state/edits.js';
import {type Json, type Keys, valueAt} from '../state/place.js';
import {type Section, SECTIONS} from '../state/sections.js';
import {ImportEvents} from './import-events.js';
import {ItemList} from './item-list.js';
import type {WhileBusy} from './use-busy.js';

interface Props {
  readonly section: Section;
  readonly folder: Folder;
  readonly campaign: Json;
  readonly languages: readonly string[];
  readonly faults: readonly Fault[];
  /** Which item of the list is open. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onEdit: (keys: Keys, value: Json | undefined) => void;
  readonly onReplace: (campaign: Json, files: FilesOfStep) => void;
  readonly whileBusy: WhileBusy;
  /** Is told that something in the folder beside the campaign has changed. */
  readonly onFiles: () => void;
  /** What came in with the spreadsheet with which the campaign was begun. */
  readonly imported?: Imported | undefined;
}

/** A section of the campaign: its own form, and the list of what is in it. */
export function SectionTab(props: Props) {
  const {section, folder, campaign, languages, faults, chosen, onChoose, onEdit} = props;
  const {onReplace, whileBusy, onFiles, imported} = props;
  const {id, title, intro, list, item = 'item'} = section;
  const form = useMemo(() => formOf(section), [section]);
  const itemForm = useMemo(() => list && formOfItem(list), [list]);
  const own = useMemo(() => faults.filter(({keys}) => isOf(section, keys)), [faults, section]);
  const keys = useMemo<Keys>(() => (id === 'campaign' ? [] : [id]), [id]);
  const ownForm = form && (
    <PartForms
      form={form}
      keys={keys}
      value={valueAt(campaign, keys)}
      languages={languages}
      faults={own}
      onEdit={onEdit}
    />
  );
  return (
    <>
      <h2>{title}</h2>
      <p className="intro">{intro}</p>
      {id === 'events' && (
        <ImportEvents
          folder={folder}
          campaign={campaign}
          onReplace={onReplace}
          whileBusy={whileBusy}
          onFiles={onFiles}
          first={imported}
        />
      )}
      {form && list && (
        <details className="beside" open={own.some(fault => isBeside(fault, list))}>
          <summary>About the whole section</summary>
          {ownForm}
        </details>
      )}
      {form && !list && ownForm}
      {list && itemForm && (
        <ItemList
          folder={folder}
          form={itemForm}
          keys={list}
          item={item}
          campaign={campaign}
          languages={languages}
          faults={own}
          chosen={chosen}
          onChoose={onChoose}
          onEdit={onEdit}
        />
      )}
    </>
  );
}

/** Whether a fault is about the section, not about what is in its list. */
const isBeside = ({keys}: Fault, list: Keys) => keys[1] !== list[1];

const isOf = ({id}: Section, keys: Keys) =>
  id === 'campaign' ? !SECTIONS.some(section => section.id === keys[0]) : keys[0] === id;

/** The form of what is beside the list; none if the section is the list itself. */
function formOf({id, list}: Section) {
  if (id === 'campaign') return formOfHead(SECTIONS.map(section => section.id));
  if (list?.length === 1) return undefined;
  return formOfPart([id], list?.[1]);
}

import {useCallback, useEffect, useRef, useState} from 'react';
import type {Agreement, Folder, Person} from '../folder/folder.js';
import {People} from '../people/people.js';
import type {Portrait} from '../people/portraits.js';
import {putFiles} from '../folder/put-files.js';
import type {Draft} from '../people/draft.js';
import {comparable, keyOf, type Somebody} from '../people/somebody.js';
import {picturesOf} from '../preview/pictures.js';
import type {FilesOfStep} from '../state/edits.js';
import {newId} from '../state/items.js';
import {isObject, type Json, type Keys, valueAt, withValueAt} from '../state/place.js';
import {dayOf} from './day-of.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  readonly folder: Folder;
  readonly campaign: Json;
  readonly onEdit: (keys: Keys, value: Json | undefined, files?: FilesOfStep) => void;
  /** Takes over a campaign that has changed in several places: one step. */
  readonly onReplace: (campaign: Json, files?: FilesOfStep) => void;
  /** What was typed of agreements and is not in the register. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly onDraft: (key: string, draft: Draft | undefined) => void;
  /** Takes over a campaign without somebody who has withdrawn: no step leads back. */
  readonly onWithdrawn: (campaign: Json) => void;
  /** Is told that something in the folder beside the campaign has changed. */
  readonly onFiles: () => void;
  readonly onShow: (keys: Keys) => void;
}

/** Everybody whom the campaign shows, what each has agreed to by the private register, and the way out. */
export function PeopleTab({
  folder,
  campaign,
  onEdit,
  onReplace,
  drafts,
  onDraft,
  onWithdrawn,
  onFiles,
  onShow,
}: Props) {
  const [people, setPeople] = useState<readonly Person[]>();
  const [pictures, setPictures] = useState<Readonly<Record<string, Blob>>>({});
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState('');
  const latest = useRef(campaign);
  latest.current = campaign;

  const read = useCallback(async () => {
    try {
      await folder.check(latest.current, Date.now());
      setPeople(await folder.people(Date.now()));
      setPictures(picturesOf(await folder.files()));
      setProblem('');
    } catch (error) {
      setProblem(wordsOf(error));
    }
  }, [folder]);
  useEffect(() => void read(), [read, campaign]);

  /** Somebody's entries where they are in the campaign now: what was read before may have moved. */
  async function entriesNow(id: string): Promise<readonly Person[]> {
    const asked = latest.current;
    await folder.check(asked, Date.now());
    const now = await folder.people(Date.now());
    if (latest.current !== asked) return entriesNow(id);
    return now.filter(entry => entry.id !== undefined && comparable(entry.id) === comparable(id));
  }

  async function agree(id: string, agreement: Agreement) {
    const files = await folder.setAgreement(id, agreement);
    onFiles();
    const {on, fields} = agreement;
    // Elements look for it in the campaign. Who agreed is in the register alone.
    const consent = on && fields.length ? {on, fields: [...fields]} : undefined;
    const entries = await entriesNow(id);
    onReplace(withEach(latest.current, entries, 'consent', consent), files);
    await read();
  }

  /** Entries without an id get one: the list of who has withdrawn has ids alone. */
  async function withdraw(all: readonly Somebody[]) {
    const shared = all.find(({id}) => id !== undefined)?.id ?? newId('person');
    const unnamed = all.filter(({id}) => id === undefined).flatMap(each => each.entries);
    await folder.check(withEach(latest.current, unnamed, 'id', shared), Date.now());
    const ids = new Set(all.map(({id = shared}) => id));
    const {json, findings} = await folder.withdraw([...ids]);
    onFiles();
    onWithdrawn(json as Json);
    return findings.length;
  }

  function giveId(all: readonly Somebody[], id = newId('person')) {
    const others = all.filter(each => each.id !== id);
    for (const each of others) onDraft(keyOf(each), undefined);
    const entries = others.flatMap(each => each.entries);
    onReplace(withEach(latest.current, entries, 'id', id));
    setChosen(comparable(id));
  }

  async function putPortrait(story: Person, path: string, {bytes}: Portrait) {
    const keysNow = async () => {
      const {id, section} = story;
      const entry = id === undefined ? story : (await entriesNow(id)).find(each => each.section === section);
      return entry && [...entry.keys, 'picture', 'url'];
    };
    const gone = new Error('This entry is no longer in the campaign. The portrait was not taken over.');
    const before = await keysNow();
    if (!before) throw gone;
    const earlier = valueAt(latest.current, before);
    const files = await folder.putPortrait(path, bytes, typeof earlier === 'string' ? earlier : undefined);
    const keys = await keysNow();
    if (!keys) {
      await putFiles(folder, files.before);
      throw gone;
    }
    onFiles();
    onEdit(keys, path, files);
    await read();
  }

  return (
    <>
      <h2>Consent</h2>
      <p className="intro">
        Nobody is published whom the private register does not cover. Ask each person, or a relative, about
        each thing.
      </p>
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {people && (
        <People
          people={people}
          chosen={chosen}
          drafts={drafts}
          onDraft={onDraft}
          onChoose={setChosen}
          today={dayOf(new Date())}
          pictureOf={({keys}) => pictures[String(valueAt(campaign, [...keys, 'picture', 'url']))]}
          onAgree={agree}
          onWithdraw={withdraw}
          onGiveId={giveId}
          onPortrait={putPortrait}
          onShow={({keys}) => onShow(keys)}
        />
      )}
    </>
  );
}

/** The campaign in which these entries, as far as they are there, have another value under a key; `undefined` takes out what they have. */
const withEach = (campaign: Json, entries: readonly Person[], key: string, value: Json | undefined): Json =>
  entries
    .filter(({keys}) => isObject(valueAt(campaign, keys)))
    .reduce<Json>((json, {keys}) => withValueAt(json, [...keys, key], value) ?? json, campaign);

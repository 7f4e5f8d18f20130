import {useCallback, useEffect, useRef, useState} from 'react';
import type {Agreement, Folder, Person} from '../folder/folder.js';
import {People} from '../people/people.js';
import type {Portrait} from '../people/portraits.js';
import type {Draft} from '../people/draft.js';
import {comparable, keyOf, type Somebody} from '../people/somebody.js';
import {picturesOf} from '../preview/pictures.js';
import type {FilesOfStep} from '../state/edits.js';
import {newId} from '../state/items.js';
import {isObject, type Json, type Keys, valueAt, withValueAt} from '../state/place.js';
import {dayOf} from './day-of.js';

interface Props {
  readonly folder: Folder;
  readonly campaign: Json;
  readonly onEdit: (keys: Keys, value: Json | undefined, files?: FilesOfStep) => void;
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
export function PeopleTab({folder, campaign, onEdit, drafts, onDraft, onWithdrawn, onFiles, onShow}: Props) {
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
      setProblem(error instanceof Error ? error.message : String(error));
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
    await folder.setAgreement(id, agreement);
    onFiles();
    const {on, fields} = agreement;
    // Elements look for it in the campaign. Who agreed is in the register alone.
    const consent = on && fields.length ? {on, fields: [...fields]} : undefined;
    for (const entry of await entriesNow(id)) onEdit([...entry.keys, 'consent'], consent);
    await read();
  }

  /** Entries without an id get one: the list of who has withdrawn has ids alone. */
  async function withdraw(all: readonly Somebody[]) {
    const shared = all.find(({id}) => id !== undefined)?.id ?? newId('person');
    await folder.check(
      withIds(
        latest.current,
        all.filter(({id}) => id === undefined),
        shared,
      ),
      Date.now(),
    );
    const ids = new Set(all.map(({id = shared}) => id));
    const {json, findings} = await folder.withdraw([...ids]);
    onFiles();
    onWithdrawn(json as Json);
    return findings.length;
  }

  function giveId(all: readonly Somebody[], id = newId('person')) {
    for (const each of all.filter(other => other.id !== id)) {
      onDraft(keyOf(each), undefined);
      for (const {keys} of each.entries) onEdit([...keys, 'id'], id);
    }
    setChosen(comparable(id));
  }

  async function putPortrait(story: Person, path: string, {bytes}: Portrait) {
    const {id, section} = story;
    const entry = id === undefined ? story : (await entriesNow(id)).find(each => each.section === section);
    const keys = entry && [...entry.keys, 'picture', 'url'];
    if (!keys) throw new Error('This entry is no longer in the campaign. The portrait was not taken over.');
    const earlier = valueAt(latest.current, keys);
    const files = await folder.putPortrait(path, bytes, typeof earlier === 'string' ? earlier : undefined);
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

/** The campaign in which the entries of these people have an id. */
const withIds = (campaign: Json, people: readonly Somebody[], id: string): Json =>
  people
    .flatMap(({entries}) => entries)
    .filter(({keys}) => isObject(valueAt(campaign, keys)))
    .reduce<Json>((json, {keys}) => withValueAt(json, [...keys, 'id'], id) ?? json, campaign);

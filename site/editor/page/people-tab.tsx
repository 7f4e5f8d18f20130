import {useCallback, useEffect, useRef, useState} from 'react';
import type {Agreement, Folder, Person} from '../folder/folder.js';
import {People} from '../people/people.js';
import type {Portrait} from '../people/portraits.js';
import {comparable} from '../people/somebody.js';
import {picturesOf} from '../preview/pictures.js';
import {type Json, type Keys, valueAt} from '../state/place.js';
import {dayOf} from './day-of.js';

interface Props {
  readonly folder: Folder;
  readonly campaign: Json;
  readonly onEdit: (keys: Keys, value: Json | undefined) => void;
  /** Takes over a campaign without somebody who has withdrawn: no step leads back. */
  readonly onWithdrawn: (campaign: Json) => void;
  /** Is told that something in the folder beside the campaign has changed. */
  readonly onFiles: () => void;
  readonly onShow: (keys: Keys) => void;
}

/** Everybody whom the campaign shows, what each has agreed to by the private register, and the way out. */
export function PeopleTab({folder, campaign, onEdit, onWithdrawn, onFiles, onShow}: Props) {
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

  async function withdraw(id: string) {
    await folder.check(latest.current, Date.now());
    const {json, findings} = await folder.withdraw(id);
    onFiles();
    onWithdrawn(json as Json);
    return findings.length;
  }

  async function putPortrait(story: Person, path: string, {bytes}: Portrait) {
    const entryNow = async () =>
      story.id === undefined
        ? story
        : (await entriesNow(story.id)).find(({section}) => section === story.section);
    const gone = new Error('This entry is no longer in the campaign. The portrait was not taken over.');
    if (!(await entryNow())) throw gone;
    await folder.put(path, bytes);
    const entry = await entryNow();
    if (!entry) {
      await folder.put(path, undefined);
      throw gone;
    }
    onFiles();
    onEdit([...entry.keys, 'picture', 'url'], path);
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
          onChoose={setChosen}
          today={dayOf(new Date())}
          pictureOf={({keys}) => pictures[String(valueAt(campaign, [...keys, 'picture', 'url']))]}
          onAgree={agree}
          onWithdraw={withdraw}
          onPortrait={putPortrait}
          onShow={({keys}) => onShow(keys)}
        />
      )}
    </>
  );
}

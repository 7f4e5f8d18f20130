import {useEffect, useId, useState} from 'react';
import {Faults} from '../forms/faults.js';
import {type Portrait, portraitOf, portraitPath} from './portraits.js';
import {wordsOf} from '../state/words-of.js';

interface Props {
  /** The id of the entry, which names the file. */
  readonly id: string;
  /** The portrait as it is in the folder. */
  readonly picture: Blob | undefined;
  /** Puts the portrait into the folder, and its path into the campaign. */
  readonly onChoose: (path: string, portrait: Portrait) => Promise<void>;
}

/** The portrait of a story: what it is now, and how another is chosen. */
export function PortraitField({id, picture, onChoose}: Props) {
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const input = useId();
  const [address, setAddress] = useState<string>();

  useEffect(() => {
    if (!picture) return undefined;
    const shown = URL.createObjectURL(picture);
    setAddress(shown);
    return () => {
      URL.revokeObjectURL(shown);
      setAddress(undefined);
    };
  }, [picture]);

  async function choose(file: File) {
    setProblem('');
    setDone('');
    try {
      const portrait = await portraitOf(file);
      await onChoose(portraitPath(id, portrait), portrait);
      setDone(
        `Taken over with ${portrait.width} × ${portrait.height} pixels. Now write what it shows, in the story.`,
      );
    } catch (error) {
      setProblem(wordsOf(error));
    }
  }

  return (
    <section className="portrait">
      <h4>Portrait</h4>
      {address && <img src={address} alt="The portrait as it is now" />}
      <label className="button">
        {picture ? 'Choose another picture' : 'Choose a picture'}
        <input
          type="file"
          accept="image/*"
          aria-invalid={problem !== '' || undefined}
          aria-describedby={`${input}-faults ${input}-help`}
          onChange={({target}) => {
            const [file] = target.files ?? [];
            if (file) void choose(file);
            target.value = ''; // so that the same file can be chosen again
          }}
        />
      </label>
      <p className="help" id={`${input}-help`}>
        It is made small, and where and when it was taken is left out. Its file gets the id as a name. The
        portrait before is taken out of the folder; its original in <code>private/</code> gets the id as a
        name, too.
      </p>
      <Faults id={`${input}-faults`} faults={problem ? [{level: 'error', message: problem, keys: []}] : []} />
      <p role="status">{done}</p>
    </section>
  );
}

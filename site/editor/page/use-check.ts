import {useEffect, useRef, useState} from 'react';
import type {Checked, Folder} from '../folder/folder.js';
import type {Fault} from '../state/faults.js';
import type {Json} from '../state/place.js';
import {wordsOf} from '../state/words-of.js';

/** Milliseconds without a key press after which the campaign is checked. */
const PAUSE = 300;

const NOTHING: readonly Fault[] = [];

/**
 * What `check` says of the campaign as it is now. While somebody types the words of the last check remain.
 *
 * @returns The faults; whether they are of the campaign as it is now; what it shows; and what went wrong if it could not be checked.
 */
export function useCheck(folder: Folder, campaign: Json) {
  const [checked, setChecked] = useState<{campaign: Json; faults: readonly Fault[]; result: Checked}>();
  const [problem, setProblem] = useState('');
  const latest = useRef(campaign);
  useEffect(() => {
    latest.current = campaign;
    const timer = setTimeout(() => {
      folder
        .check(campaign, Date.now())
        .then(result => {
          if (latest.current !== campaign) return;
          setChecked({campaign, result, faults: result.findings.map(faultOf)});
          setProblem('');
        })
        .catch((error: unknown) => setProblem(wordsOf(error)));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [folder, campaign]);
  return {
    faults: checked?.faults ?? NOTHING,
    isCurrent: checked?.campaign === campaign,
    result: checked?.result,
    problem,
  };
}

const faultOf = ({
  level,
  message,
  keys = [],
  about,
  row,
  file,
  line,
}: Checked['findings'][number]): Fault => ({
  level,
  message,
  keys,
  about,
  row,
  file: file && line ? `${file}, line ${line}` : file,
});

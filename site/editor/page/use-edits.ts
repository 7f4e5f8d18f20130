import {useCallback, useMemo, useReducer, useRef} from 'react';
import {
  edited,
  type Edits,
  type FilesOfStep,
  kept,
  opened,
  redone,
  replaced,
  undone,
  withoutWayBack,
} from '../state/edits.js';
import type {Json, Keys} from '../state/place.js';

type Action =
  | {readonly type: 'opened' | 'withdrawn'; readonly campaign: Json}
  | {readonly type: 'replaced'; readonly campaign: Json; readonly files: FilesOfStep | undefined}
  | {readonly type: 'kept'; readonly from: Json; readonly campaign: Json}
  | {
      readonly type: 'edited';
      readonly keys: Keys;
      readonly value: Json | undefined;
      readonly now: number;
      readonly files: FilesOfStep | undefined;
    }
  | {readonly type: 'undone' | 'redone'};

function next(edits: Edits, action: Action): Edits {
  switch (action.type) {
    case 'opened':
      return opened(action.campaign);
    case 'replaced':
      return replaced(edits, action.campaign, action.files);
    case 'withdrawn':
      return withoutWayBack(edits, action.campaign);
    case 'kept':
      return kept(edits, action.from, action.campaign);
    case 'edited':
      return edited(edits, action.keys, action.value, action.now, action.files);
    case 'undone':
      return undone(edits);
    case 'redone':
      return redone(edits);
  }
}

/**
 * The campaign that is edited, and what can be done to it.
 *
 * @param campaign - As it was opened.
 * @param onFiles - Puts files into the folder as they were before a step that is undone, or after one that is done again.
 */
export function useEdits(campaign: Json, onFiles: (files: FilesOfStep['before']) => void) {
  const [edits, dispatch] = useReducer(next, campaign, opened);
  const latest = useRef({edits, onFiles});
  latest.current = {edits, onFiles};
  const edit = useCallback(
    (keys: Keys, value: Json | undefined, files?: FilesOfStep) =>
      dispatch({type: 'edited', keys, value, now: Date.now(), files}),
    [],
  );
  const actions = useMemo(
    () => ({
      replace: (to: Json, files?: FilesOfStep) => dispatch({type: 'replaced', campaign: to, files}),
      withdraw: (to: Json) => dispatch({type: 'withdrawn', campaign: to}),
      keep: (from: Json, to: Json) => dispatch({type: 'kept', from, campaign: to}),
      undo: () => {
        const files = latest.current.edits.past.at(-1)?.files;
        if (files) latest.current.onFiles(files.before);
        dispatch({type: 'undone'});
      },
      redo: () => {
        const files = latest.current.edits.future.at(-1)?.files;
        if (files) latest.current.onFiles(files.after);
        dispatch({type: 'redone'});
      },
    }),
    [],
  );
  return {edits, edit, ...actions};
}

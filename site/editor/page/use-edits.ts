import {useCallback, useMemo, useReducer} from 'react';
import {edited, type Edits, kept, opened, redone, replaced, undone, withoutWayBack} from '../state/edits.js';
import type {Json, Keys} from '../state/place.js';

type Action =
  | {readonly type: 'opened' | 'replaced' | 'withdrawn'; readonly campaign: Json}
  | {readonly type: 'kept'; readonly from: Json; readonly campaign: Json}
  | {readonly type: 'edited'; readonly keys: Keys; readonly value: Json | undefined; readonly now: number}
  | {readonly type: 'undone' | 'redone'};

function next(edits: Edits, action: Action): Edits {
  switch (action.type) {
    case 'opened':
      return opened(action.campaign);
    case 'replaced':
      return replaced(edits, action.campaign);
    case 'withdrawn':
      return withoutWayBack(edits, action.campaign);
    case 'kept':
      return kept(edits, action.from, action.campaign);
    case 'edited':
      return edited(edits, action.keys, action.value, action.now);
    case 'undone':
      return undone(edits);
    case 'redone':
      return redone(edits);
  }
}

/** The campaign that is edited, and what can be done to it. */
export function useEdits(campaign: Json) {
  const [edits, dispatch] = useReducer(next, campaign, opened);
  const edit = useCallback(
    (keys: Keys, value: Json | undefined) => dispatch({type: 'edited', keys, value, now: Date.now()}),
    [],
  );
  const actions = useMemo(
    () => ({
      replace: (to: Json) => dispatch({type: 'replaced', campaign: to}),
      withdraw: (to: Json) => dispatch({type: 'withdrawn', campaign: to}),
      keep: (from: Json, campaign: Json) => dispatch({type: 'kept', from, campaign}),
      undo: () => dispatch({type: 'undone'}),
      redo: () => dispatch({type: 'redone'}),
    }),
    [],
  );
  return {edits, edit, ...actions};
}

import {useEffect, useState} from 'react';
import type {Folder} from '../folder/folder.js';
import type {SuggestedZone} from '../forms/context.js';
import {inEnglish} from '../state/languages.js';
import {type Json, valueAt} from '../state/place.js';

/** The time zone of the town in which an event takes place, as `import` finds it; `undefined` while it is not certain. */
export function useZone(folder: Folder, event: Json | undefined): SuggestedZone | undefined {
  const [found, setFound] = useState<SuggestedZone>();
  const town = inEnglish(valueAt(event, ['location', 'addressLocality']));
  const country = inEnglish(valueAt(event, ['location', 'addressCountry']));
  useEffect(() => {
    let isCurrent = true;
    if (town)
      void folder.zoneOf(town, country).then(zone => {
        if (isCurrent) setFound(zone ? {town, zone} : undefined);
      });
    return () => {
      isCurrent = false;
    };
  }, [folder, town, country]);
  return found?.town === town ? found : undefined;
}

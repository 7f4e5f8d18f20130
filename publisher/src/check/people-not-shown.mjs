import {comparable} from 'solidarity-widgets/campaign-tools';

/** The sections with people, and their lists. */
const LISTS = {people: 'persons', stories: 'people', poems: 'works'};

/**
 * A warning for everybody who is valid, but not shown, since there is no consent that covers it. Elements keep silent about them, and
 * the coordinator looks for them in vain.
 */
export function peopleNotShown({json, reading, finding}) {
  const withdrawn = new Set((reading.head?.withdrawn ?? []).map(comparable));
  return Object.entries(LISTS).flatMap(([section, list]) => {
    const shown = reading.sections[section]?.[list];
    const all = json?.[section]?.[list];
    if (!shown || !Array.isArray(all)) return [];
    const ids = new Set(shown.map(({id}) => comparable(id)));
    return all.flatMap((item, index) => {
      const id = comparable(item?.id);
      const isFaulty = reading.faults.some(({path}) => path.startsWith(`${section}.${list}[${index}]`));
      if (!id || ids.has(id) || withdrawn.has(id) || isFaulty) return [];
      return finding('warning', [section, list, index], reasonFor(item));
    });
  });
}

const STATES = {released: 'released', died: 'dead', unknown: 'not known to be held'};

function reasonFor(item) {
  const {state, asOf} = item.status ?? item.author?.status ?? {};
  const write = '"consent": {"on": "…", "by": "person", "fields": ["name", "status", …]}';
  if (state !== 'held')
    return `Not shown: ${STATES[state] ?? 'not held'}, and nobody agreed on a later day than ${asOf}. If they agree now, write ${write}.`;
  return `Not shown: there is no consent that covers it. If they agree, write ${write}.`;
}

import {comparable} from 'solidarity-widgets/campaign-tools';
import {peopleIn, sameNameIn} from '../people/people-in.mjs';

/**
 * A warning for whoever is in the people and in the stories, but not with the same id: the register then has no agreement for one of
 * the two, and a withdrawal takes out one alone. Namesakes within a list are different people.
 */
export function oneId({json, finding}) {
  const entries = peopleIn(json).filter(({section}) => section !== 'poems');
  const sameName = sameNameIn(entries);
  return entries.flatMap(entry => {
    const id = comparable(entry.item.id);
    // Where both have an id, it is told once: at the story.
    if (id && entry.section === 'people') return [];
    const others = sameName(entry).filter(
      ({section, item}) => section !== entry.section && comparable(item.id),
    );
    if (!others.length || others.some(({item}) => comparable(item.id) === id)) return [];
    const [{section, item}] = others;
    return finding(
      'warning',
      [...entry.keys, 'id'],
      `The same name is in the ${section}, with the id "${item.id}". If it is the same person, write this id here: without it, a withdrawal takes out only one of the two.`,
    );
  });
}

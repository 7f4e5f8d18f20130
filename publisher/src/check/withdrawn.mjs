import {comparable, resembles} from 'solidarity-widgets/campaign-tools';
import {hasWithdrawn} from '../folder/private.mjs';
import {similar} from './words/similar.mjs';

/**
 * An error for every id in `withdrawn` that hides nobody, but resembles the id or the name of somebody who is shown; a warning if it
 * is only near to one. A warning, too, for everybody who has withdrawn and still stands in the file.
 */
export function withdrawn({json, places, gone, finding}) {
  const items = itemsIn(places);
  const ids = new Set(items.map(({id}) => comparable(id)));
  const listed = Array.isArray(json?.withdrawn) ? json.withdrawn : [];
  const isListed = new Set(listed.map(comparable));
  const shown = items.filter(({id}) => !isListed.has(comparable(id)));
  return [
    ...listed.flatMap((id, index) => {
      if (typeof id !== 'string' || !id.trim() || ids.has(comparable(id))) return [];
      const keys = ['withdrawn', index];
      const meant = shown.find(item => isMeant(id, item));
      if (meant) return finding('error', keys, `withdrawn "${id}" hides nobody. Did you mean "${meant.id}"?`);
      const near = similar(id, new Set(shown.map(item => item.id)));
      return near
        ? finding('warning', keys, `withdrawn "${id}" hides nobody. Did you mean "${near}", who is shown?`)
        : [];
    }),
    ...shown
      .filter(({id}) => hasWithdrawn({...gone, all: false}, id))
      .map(({keys, id}) =>
        finding(
          'warning',
          keys,
          `This has been withdrawn and still stands here. Take it out: solidarity-publisher withdraw "${id}"`,
        ),
      ),
  ];
}

function itemsIn(places) {
  return places
    .filter(({value, members}) => members && Object.hasOwn(members, 'id') && typeof value?.id === 'string')
    .map(({keys, value}) => ({keys, id: value.id, names: namesOf(value.name ?? value.author?.name)}));
}

const namesOf = name =>
  (typeof name === 'string' ? [name] : Object.values(Object(name))).filter(each => typeof each === 'string');

function isMeant(written, {id, names}) {
  return [id, ...names].some(each => resembles(written, each) && /[\p{L}\p{N}]/u.test(each));
}

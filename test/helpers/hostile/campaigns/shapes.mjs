/** Hostile campaigns whose JSON is itself unusual. */
import {filled} from './filled.mjs';
import * as valid from './valid-items.mjs';

const HEAD = '{"version":1,"name":"a","updated":"2023-05-19"';

const nested = (open, close, room) => {
  const depth = Math.floor((room - HEAD.length - 20) / (open.length + close.length));
  return `${HEAD},"events":[${open.repeat(depth)}0${close.repeat(depth)}]}`;
};

export const SHAPE_KINDS = {
  'lists in lists': room => nested('[', ']', room),
  'objects in objects': room => nested('{"name":', '}', room),
  'a giant number': room => `${HEAD},"figures":{"prisoners":{"value":${'9'.repeat(room - 100)}}}}`,
  'unknown fields': room => Object.fromEntries(filled(room, index => [`k${index}`, index])),
  'unknown fields of events': room => ({
    events: filled(room, index => ({...valid.events(index), [`u${index}`]: 0})),
  }),
  'objects of different fields': room => ({other: filled(room, index => ({[`u${index}`]: 0}))}),
  'empty objects': room => ({other: filled(room, () => ({}))}),
  'huge numbers': room => ({other: filled(room, () => 1.7976931348623157e308)}),
  'a huge estimate': () => ({
    figures: {
      prisoners: {...valid.figure, value: Number.MAX_SAFE_INTEGER},
      daysInPrison: {
        ...valid.figure,
        value: Number.MAX_SAFE_INTEGER,
        validUntil: '9999-12-31',
        estimate: {perDay: 9e15},
      },
    },
  }),
};

/** Hostile campaigns with endless numbers of days, time zones and places. */
import {filled} from './filled.mjs';
import * as valid from './valid-items.mjs';

const ZONES = ['Europe/Vilnius', 'Europe/Minsk', 'Asia/Tbilisi', 'America/New_York', 'Australia/Lord_Howe'];

const dayFrom = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const today = dayFrom(0);

const eventsWith = fields => room => ({
  events: filled(room, index => ({...valid.events(index), ...fields(index)})),
});

export const EVENT_KINDS = {
  'past events': eventsWith(() => ({startDate: '2001-01-01'})),
  'events of two weeks': eventsWith(() => ({endDate: '2099-01-14'})),
  'events of years': eventsWith(index => ({
    startDate: `${dayFrom(-(index % 30_000))}T12:00`,
    endDate: `${dayFrom(index % 29_999)}T12:00`,
    timeZone: ZONES[index % ZONES.length],
  })),
  'events with hours on each day of a year': eventsWith(index => ({
    startDate: dayFrom(-(index % 360)),
    endDate: dayFrom(365 - (index % 360)),
    opens: '22:00',
    closes: '06:30',
    timeZone: ZONES[index % ZONES.length],
  })),
  'events at each second of today': eventsWith(index => ({
    startDate: `${today}T${new Date(index * 1000).toISOString().slice(11, 19)}`,
    timeZone: ZONES[index % ZONES.length],
  })),
  'events of today in unknown time zones': eventsWith(index => ({
    startDate: `${today}T12:00`,
    endDate: `${today}T23:59`,
    timeZone: `Zone/N${index}`,
  })),
  'events in as many places': eventsWith(index => ({
    location: {addressLocality: `Place ${index}`, addressCountry: `Country ${index}`},
  })),
  'events in places with long names': eventsWith(index => ({
    location: {
      addressLocality: `${index} ${'a '.repeat(4_900)}`,
      addressCountry: `${index} ${'b '.repeat(4_900)}`,
    },
  })),
};

import {expect} from '@open-wc/testing';
import {localDay} from '../../../src/model/days/day.js';
import {aFeedEvent, anEventList, outline, type FeedEvent} from './an-event-list.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {nameZone} from '../../helpers/pages/zone.js';
import {until} from '../../helpers/pages/until.js';

const two = (n: number) => String(n).padStart(2, '0');

describe('<solidarity-event-list>, for the hours of an event,', () => {
  const rows: [what: string, fields: Partial<FeedEvent>, time: string][] = [
    ['the start and the end', {startDate: '2023-05-25T15:00', endDate: '2023-05-25T17:00'}, '15:00–17:00'],
    ['the start alone if there is no end', {startDate: '2023-05-25T15:00'}, '15:00'],
    [
      'the start alone if the end is the same',
      {startDate: '2023-05-25T15:00', endDate: '2023-05-25T15:00'},
      '15:00',
    ],
    [
      'the start and the end of a night',
      {startDate: '2023-05-25T20:00', endDate: '2023-05-26T02:00'},
      '20:00–02:00',
    ],
    [
      'the start on the first of several days',
      {startDate: '2023-05-25T15:00', endDate: '2023-05-26T17:00'},
      'from 15:00',
    ],
    ['“All day” for a whole day', {allDay: true}, 'All day'],
    ['“Time to be confirmed” if the hours are unknown', {}, 'Time to be confirmed'],
  ];
  for (const [what, fields, time] of rows) {
    it(`shows ${what}`, async () => {
      const timeZone = fields.startDate ? 'Europe/Vilnius' : undefined;
      const list = await anEventList([aFeedEvent({...fields, timeZone})]);
      expect(shown(part(list, 'time'))).to.equal(time);
    });
  }

  it('shows the end on the last of several days', async () => {
    const several = {
      startDate: '2023-05-25T15:00',
      endDate: '2023-05-27T17:00',
      timeZone: 'Europe/Vilnius',
    };
    const list = await anEventList([aFeedEvent(several)]);
    expect(parts(list, 'event').map(each => shown(each.querySelector('[part=time]')))).to.deep.equal([
      'from 15:00',
      '',
      'until 17:00',
    ]);
  });

  const daily = {
    startDate: '2023-05-25',
    endDate: '2023-05-27',
    opens: '11:00',
    closes: '20:00',
    timeZone: 'Europe/Vilnius',
  };

  it('shows the same hours under each of several days', async () => {
    const list = await anEventList([aFeedEvent(daily)]);
    expect(
      parts(list, 'event').map(event =>
        ['time', 'date'].map(name => shown(event.querySelector(`[part=${name}]`))),
      ),
    ).to.deep.equal([
      ['11:00–20:00 each day', 'First day 25–27 May 2023'],
      ['11:00–20:00 each day', 'Continues 25–27 May 2023'],
      ['11:00–20:00 each day', 'Last day 25–27 May 2023'],
    ]);
    const [heading, hours] = parts(list, 'day')[1]!.querySelectorAll('time');
    expect([heading!.dateTime, hours!.dateTime]).to.deep.equal(['2023-05-26', '2023-05-26T11:00']);
  });

  it('shows the hours of one day alone', async () => {
    const list = await anEventList([aFeedEvent({...daily, endDate: undefined})]);
    expect(shown(part(list, 'time'))).to.equal('11:00–20:00');
    expect(part(list, 'date')).to.equal(null);
  });

  it('shows the hours of a past event beside its days', async () => {
    const list = await anEventList([aFeedEvent(daily)], {now: new Date('2023-06-01T12:00Z')});
    const event = part(list, 'event')!;
    expect([...event.querySelectorAll('.when p')].slice(0, 2).map(shown)).to.deep.equal([
      '25–27 May 2023',
      '11:00–20:00 each day',
    ]);
  });

  it('shows the same hours as happening now only while it is open', async () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    const headings = [];
    for (const hour of [10, 11, 20]) {
      const now = new Date(2023, 4, 26, hour);
      headings.push(outline(await anEventList([aFeedEvent({...daily, timeZone})], {now})).split(/[,:]/)[0]);
    }
    expect(headings).to.deep.equal(['Today', 'Happening now', 'Tomorrow']);
  });

  it('shows the reader’s own time of such hours on each day', async () => {
    const endNaming = nameZone('Africa/Abidjan');
    const list = await anEventList([aFeedEvent({...daily, timeZone: 'Asia/Kathmandu'})]);
    await until(() => part(list, 'own'));
    const here = (utc: string) => {
      const moment = new Date(utc);
      return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
    };
    const times = `${here('2023-05-25T05:15Z')}–${here('2023-05-25T14:15Z')}`;
    expect(parts(list, 'own').map(own => shown(own).endsWith(times))).to.deep.equal([true, true, true]);
    endNaming();
  });

  it('shows the time zone of the place', async () => {
    const list = await anEventList([
      aFeedEvent({startDate: '2023-05-25T15:00', timeZone: 'America/New_York'}),
    ]);
    await until(() => shown(part(list, 'zone')) === 'New York, UTC−4');
  });

  it('shows the offset alone of a time zone without a place', async () => {
    const list = await anEventList([aFeedEvent({startDate: '2023-05-25T15:00', timeZone: 'Etc/GMT-3'})]);
    await until(() => shown(part(list, 'zone')) === 'UTC+3');
  });

  it('shows an unknown time zone by its name, without affecting other events', async () => {
    const list = await anEventList([
      aFeedEvent({startDate: '2023-05-25T15:00', timeZone: 'Europe/Atlantis'}),
      aFeedEvent({startDate: '2023-05-25T16:00', timeZone: 'Europe/Vilnius'}),
    ]);
    await until(() => shown(parts(list, 'zone')[1]) === 'Vilnius, UTC+3');
    expect(shown(part(list, 'zone'))).to.equal('Europe/Atlantis');
    expect(parts(list, 'time').map(shown)).to.deep.equal(['15:00', '16:00']);
  });

  it('shows the reader’s own time where it differs', async () => {
    const endNaming = nameZone('Africa/Abidjan'); // whatever offset it has here
    const begin = new Date('2023-05-25T10:00:00Z');
    const end = new Date('2023-05-25T12:00:00Z');
    const ahead = begin.getTimezoneOffset() === -14 * 60 ? 0 : 14;
    const there = (moment: Date) => new Date(moment.getTime() + ahead * 3_600_000).toISOString().slice(0, 16);
    const timeZone = ahead ? 'Pacific/Kiritimati' : 'UTC';
    const list = await anEventList([aFeedEvent({startDate: there(begin), endDate: there(end), timeZone})]);
    await until(() => part(list, 'own'));
    const here = [begin, end]
      .map(moment => `${two(moment.getHours())}:${two(moment.getMinutes())}`)
      .join('–');
    const day = localDay(begin);
    const own =
      day === there(begin).slice(0, 10)
        ? `Your time: ${here}`
        : `Your time: ${{'2023-05-24': 'Wed 24 May', '2023-05-25': 'Thu 25 May', '2023-05-26': 'Fri 26 May'}[day]}, ${here}`;
    expect(shown(part(list, 'own'))).to.equal(own);
    endNaming();
  });

  it('names UTC instead where the browser may hide the reader’s zone', async () => {
    if (new Date(2023, 4, 25).getTimezoneOffset()) return; // a browser that hides it has the clock of UTC
    const events = ['2023-05-25T15:00', '2023-05-25T01:00'].map(startDate =>
      aFeedEvent({startDate, timeZone: 'Europe/Vilnius'}),
    );
    for (const zone of ['UTC', 'Atlantic/Reykjavik']) {
      const end = nameZone(zone);
      const list = await anEventList(events);
      await until(() => part(list, 'own'));
      expect(parts(list, 'own').map(shown).sort()).to.deep.equal(['12:00 (UTC)', 'Wed 24 May, 22:00 (UTC)']);
      end();
    }
  });

  it('does not show the reader’s own time where it is the same', async () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    const list = await anEventList([
      aFeedEvent({startDate: '2023-05-25T15:00', timeZone}),
      aFeedEvent({startDate: '2023-05-25T16:00', timeZone: 'Asia/Thimphu'}),
    ]);
    await until(() => shown(parts(list, 'zone')[1]) === 'Thimphu, UTC+6');
    const [own, other] = parts(list, 'event').map(event => event.querySelector('[part=own]'));
    expect([own, !!other]).to.deep.equal([null, true]);
  });

  describe('on the first render', () => {
    const {DateTimeFormat} = Intl;
    const {Temporal} = globalThis as {Temporal?: unknown};
    let asked: number;
    beforeEach(() => {
      asked = 0;
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct: (target, options) => (asked++, Reflect.construct(target, options) as object),
      });
    });
    afterEach(() => {
      Intl.DateTimeFormat = DateTimeFormat;
      if (Temporal) Object.assign(globalThis, {Temporal});
    });

    const inThimphu = () =>
      anEventList([aFeedEvent({startDate: '2023-05-25T15:00', timeZone: 'Asia/Thimphu'})]);

    it('does not use Intl where Temporal is missing, and shows the UTC offset later', async () => {
      Object.assign(globalThis, {Temporal: undefined});
      const list = await inThimphu();
      const first = {asked, zone: shown(part(list, 'zone'))};
      await until(() => shown(part(list, 'zone')) === 'Thimphu, UTC+6');
      expect(first).to.deep.equal({asked: 0, zone: 'Asia/Thimphu'});
      expect(asked).to.be.above(0);
    });

    it('shows the UTC offset at once where the browser has Temporal', async function () {
      if (!Temporal) this.skip();
      const list = await inThimphu();
      expect(shown(part(list, 'zone'))).to.equal('Thimphu, UTC+6');
      expect(asked).to.equal(0);
    });
  });
});

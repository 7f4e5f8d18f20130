import {expect} from '@open-wc/testing';
import type {EventList} from '../../../src/elements/event-list/event-list.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {stubClipboard} from '../../helpers/pages/clipboard.js';
import {aFeedEvent, anEventList, button, findAll} from './an-event-list.js';
import {interceptSaving} from '../../helpers/pages/saving.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {until} from '../../helpers/pages/until.js';

const vilnius = aFeedEvent({
  id: 'vilnius',
  name: {en: 'Letters, postcards', be: 'Лісты, паштоўкі'},
  startDate: '2023-05-25T15:00',
  endDate: '2023-05-25T17:00',
  timeZone: 'Europe/Vilnius',
  location: {
    name: 'House',
    streetAddress: 'Karmelitų g. 5',
    addressLocality: 'Vilnius',
    addressCountry: 'Lithuania',
  },
  url: 'https://example.org/event',
  description: 'Pens are there.',
});
const run = aFeedEvent({name: 'Run', startDate: '2023-05-26'});
const cancelled = {...run, eventStatus: 'EventCancelled' as const};

async function open(list: EventList, label: string): Promise<HTMLElement> {
  button(list, label).click();
  await list.updateComplete;
  return part(list, 'offer')!;
}

describe('the calendar of <solidarity-event-list>', () => {
  let saving: ReturnType<typeof interceptSaving>;
  beforeEach(() => (saving = interceptSaving()));
  afterEach(() => saving.end());

  it('is offered for each upcoming event that takes place, and for all of them', async () => {
    const past = aFeedEvent({name: 'Past', startDate: '2023-05-01'});
    const list = await anEventList([vilnius, run, {...cancelled, name: 'Walk'}, past]);
    part<HTMLDetailsElement>(list, 'past')!.open = true;
    await until(() => findAll(list, '.past li').length === 1);
    expect(findAll(list, '[aria-expanded]').map(shown)).to.deep.equal([
      'Add to calendar: Letters, postcards',
      'Add to calendar: Run',
      'Add all events to calendar',
    ]);
  });

  it('is not offered for all events where there is only one', async () => {
    const list = await anEventList([vilnius]);
    expect(findAll(list, '[aria-expanded]').map(shown)).to.deep.equal([
      'Add to calendar: Letters, postcards',
    ]);
  });

  it('shows the safety notice before the save button', async () => {
    const list = await anEventList([vilnius]);
    const offer = await open(list, 'Add to calendar');
    const [first, ...rest] = offer.children;
    expect(first).to.equal(parts(list, 'safety').at(-1));
    expect(shown(first)).to.match(
      /^If you are in Belarus .* Do not save this .* A calendar entry leaves a trace too/,
    );
    expect(rest.some(each => each.querySelector('button'))).to.equal(true);
  });

  it('opens one event’s offer at a time and updates aria-expanded', async () => {
    const list = await anEventList([vilnius, run]);
    const expanded = () => findAll(list, '[aria-expanded]').map(each => each.ariaExpanded);
    expect(expanded()).to.deep.equal(['false', 'false', 'false']);
    await open(list, 'Add to calendar: Run');
    expect(expanded()).to.deep.equal(['false', 'true', 'false']);
    await open(list, 'Add all');
    expect(expanded()).to.deep.equal(['false', 'false', 'true']);
    expect(parts(list, 'offer')).to.have.length(1);
    await open(list, 'Add all');
    expect(part(list, 'offer')).to.equal(null);
  });

  it('stays open for its event when the campaign changes, and closes when the event is removed', async () => {
    const events = [1, 2].map(day =>
      aFeedEvent({id: `${day}`, name: `Letters ${day}`, startDate: `2023-05-2${day + 4}`}),
    );
    const list = await anEventList(events);
    const give = async (changed: typeof events) => {
      list.campaign = aCampaign({events: changed});
      await list.updateComplete;
      return parts(list, 'offer').map(offer => shown(offer.closest('li')!.querySelector('[part=name]')));
    };
    findAll<HTMLButtonElement>(list, 'li .opener')[1]!.click();
    await list.updateComplete;
    expect(parts(list, 'offer')).to.have.length(1);
    const renamed = events.map(event => ({...event, name: `${event.name}, changed`}));
    expect(await give(renamed)).to.deep.equal(['Letters 2, changed']);
    expect(await give([aFeedEvent({id: '0', name: 'Before'}), ...renamed])).to.deep.equal([
      'Letters 2, changed',
    ]);
    expect(await give(events.slice(0, 1))).to.deep.equal([]);
  });

  it('saves an event during the click', async () => {
    const list = await anEventList([vilnius]);
    await open(list, 'Add to calendar');
    button(list, 'Save calendar file').click();
    const [{name, type, text}] = saving.saved as [(typeof saving.saved)[0]];
    expect(name).to.equal('2023-05-25-Letters-postcards.ics');
    expect(type).to.equal('text/calendar;charset=utf-8');
    const lines = (await text).split('\r\n');
    for (const line of [
      'DTSTAMP:20230519T000000Z',
      'DTSTART:20230525T120000Z',
      'DTEND:20230525T140000Z',
      'SUMMARY:Letters\\, postcards',
      'LOCATION:House\\, Karmelitų g. 5\\, Vilnius\\, Lithuania',
      'DESCRIPTION:Pens are there.',
      'URL:https://example.org/event',
    ])
      expect(lines).to.include(line);
    await list.updateComplete;
    expect(shown(findAll(list, '[role=status]')[0])).to.equal(
      'The file has been passed to your browser. Check your downloads.',
    );
    expect(shown(part(list, 'note'))).to.equal(
      'The file has been passed to your browser. Check your downloads. If it is not there, copy the text instead. Some apps and pages do not let you save files.',
    );
    await open(list, 'Add to calendar');
    await open(list, 'Add to calendar');
    expect(part(list, 'note')).to.equal(null);
  });

  it('has the town of an event, and that its place is told on request, in the file and in its text', async () => {
    const clipboard = stubClipboard();
    const secret = aFeedEvent({placeOnRequest: true, location: {addressLocality: 'Bremen'}});
    const list = await anEventList([secret]);
    await open(list, 'Add to calendar');
    button(list, 'Save calendar file').click();
    button(list, 'Copy the file’s text').click();
    await until(() => clipboard.texts.length);
    clipboard.restore();
    for (const text of [await saving.saved[0]!.text, clipboard.texts[0]])
      expect(text).to.contain('LOCATION:Bremen. Ask the organiser for the exact place.\r\n');
  });

  it('saves all upcoming matching events, including those not yet rendered', async () => {
    const list = await anEventList([cancelled, vilnius, aFeedEvent({startDate: '2023-05-01'})], {limit: 1});
    await open(list, 'Add all');
    button(list, 'Save calendar file').click();
    expect(saving.saved[0]!.name).to.equal('A-day-of-solidarity.ics');
    const text = await saving.saved[0]!.text;
    expect(text.match(/^SUMMARY:.*$/gm)).to.deep.equal([
      'SUMMARY:Letters\\, postcards',
      'SUMMARY:Cancelled: Run',
    ]);
    expect(text).to.contain('NAME:A day of solidarity');
  });

  it('says of an event that it is not confirmed, and repeats one with the same hours each day', async () => {
    const hours = {opens: '11:00', closes: '20:00', timeZone: 'Europe/Vilnius'};
    const list = await anEventList([{...run, ...hours, endDate: '2023-05-28', isTentative: true}]);
    await open(list, 'Add to calendar');
    button(list, 'Save calendar file').click();
    const text = await saving.saved[0]!.text;
    for (const line of ['SUMMARY:Not confirmed yet: Run', 'STATUS:TENTATIVE', 'RRULE:FREQ=DAILY;COUNT=3'])
      expect(text).to.contain(`${line}\r\n`);
  });

  it('is in the language of the element, also in the file', async () => {
    const list = await anEventList([vilnius, cancelled], {lang: 'be'});
    await open(list, 'Дадаць усе');
    button(list, 'Захаваць').click();
    expect((await saving.saved[0]!.text).match(/^SUMMARY:.*$/gm)).to.deep.equal([
      'SUMMARY:Лісты\\, паштоўкі',
      'SUMMARY:Адменена: Run',
    ]);
  });

  for (const [how, neutral] of [
    ['the reader ticks the box', false],
    ['the page sets neutral', true],
  ] as const) {
    it(`saves only the times where ${how}`, async () => {
      const list = await anEventList([vilnius, cancelled], {neutral});
      const offer = await open(list, 'Add all');
      const box = offer.querySelector<HTMLInputElement>('input[type=checkbox]');
      expect(box === null).to.equal(neutral);
      box?.click();
      await list.updateComplete;
      expect(shown(offer)).to.contain('Discreet entry: only the time and the word “Appointment”');
      button(list, 'Save calendar file').click();
      const {name, text} = saving.saved[0]!;
      expect(name).to.equal('Appointment.ics');
      expect(await text).not.to.match(/letters|postcards|run|house|vilnius|pens|solidarity|example/i);
      expect((await text).match(/^SUMMARY:.*$/gm)).to.deep.equal([
        'SUMMARY:Appointment',
        'SUMMARY:Appointment',
      ]);
    });
  }

  describe('as text', () => {
    it('is copied during the click', async () => {
      const clipboard = stubClipboard();
      const list = await anEventList([vilnius]);
      await open(list, 'Add to calendar');
      button(list, 'Copy the file’s text').click();
      await until(() => clipboard.texts.length);
      clipboard.restore();
      expect(clipboard.texts[0]).to.match(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    });

    it('is shown and selected where the browser refuses to copy', async () => {
      const clipboard = stubClipboard({refuse: true});
      const list = await anEventList([vilnius]);
      await open(list, 'Add to calendar');
      button(list, 'Copy the file’s text').click();
      const field = part<HTMLTextAreaElement>(list, 'text')!;
      expect(field.hidden).to.equal(true);
      await until(() => field.selectionEnd > 0);
      clipboard.restore();
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(
        /^BEGIN:VCALENDAR[^]*END:VCALENDAR\s*$/,
      );
      expect(field.hidden).to.equal(false);
    });

    it('follows the choice of a neutral entry while it is shown', async () => {
      const clipboard = stubClipboard({refuse: true});
      const list = await anEventList([vilnius]);
      const offer = await open(list, 'Add to calendar');
      button(list, 'Copy the file’s text').click();
      await until(() => !part(list, 'text')!.hidden);
      clipboard.restore();
      expect(part<HTMLTextAreaElement>(list, 'text')!.value).to.contain('SUMMARY:Letters');
      offer.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
      await list.updateComplete;
      const {value} = part<HTMLTextAreaElement>(list, 'text')!;
      expect(value).to.contain('SUMMARY:Appointment');
      expect(value).not.to.match(/letters|house|vilnius|pens|example/i);
    });
  });
});

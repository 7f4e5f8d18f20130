import {expect, fixture, html} from '@open-wc/testing';
import type {Day} from '../../../src/elements/day/day.js';
import '../../../src/define/day.js';
import type {Campaign} from '../../../src/model/campaign.js';
import {aCampaign} from '../../helpers/campaigns/campaign.js';
import {listenToConsole} from '../../helpers/pages/console.js';
import {part, parts, shown} from '../../helpers/elements/shown.js';
import {frames, standInForTime} from '../../helpers/pages/time.js';

const source = {name: 'Example Committee'};

/** A day of 21 May 2023 that has settled: at noon of `today`, in English and with no steps, unless the test says otherwise. */
async function aDay(
  today: string,
  sections: Partial<Campaign> = {},
  {
    lang = 'en',
    links,
    level = 3,
    noTitle = false,
  }: {lang?: string; links?: 'text'; level?: number; noTitle?: boolean} = {},
): Promise<Day> {
  const day = await fixture<Day>(html`
    <solidarity-day
      lang=${lang}
      heading-level=${level}
      ?no-title=${noTitle}
      .links=${links}
      .now=${new Date(today.includes('T') ? today : `${today}T12:00:00Z`)}
      .campaign=${aCampaign({date: '2023-05-21', ...sections})}
      >no day</solidarity-day
    >
  `);
  await day.settled;
  return day;
}

const countdown = async (today: string, lang: string) =>
  shown(part(await aDay(today, {}, {lang}), 'countdown'));

describe('<solidarity-day>', () => {
  const said = listenToConsole();
  const rows: [today: string, lang: string, countdown: string][] = [
    ['2023-05-19', 'en', '2 days to go'],
    ['2023-05-20', 'en', 'Tomorrow'],
    ['2023-05-21', 'en', 'Today'],
    ['2023-05-22', 'en', 'Yesterday'],
    ['2023-06-20', 'en', '30 days ago'],
    ['2023-06-21', 'en', '335 days to go'],
    ['2023-05-19', 'be', 'Праз 2 дні'],
    ['2023-04-30', 'be', 'Праз 21 дзень'],
    ['2023-06-21', 'be', 'Праз 335 дзён'],
    ['2023-05-24', 'be', '3 дні таму'],
    ['2023-05-19', 'de', 'Noch 2 Tage'],
    ['2023-05-24', 'de', 'Vor 3 Tagen'],
    ['2023-04-30', 'lt', 'Liko 21 diena'],
    ['2023-05-24', 'pl', '3 dni temu'],
  ];
  for (const [today, lang, words] of rows)
    it(`shows "${words}" on ${today} in ${lang}`, async () =>
      expect(await countdown(today, lang)).to.equal(words));

  it('shows the name of the day and its date with the weekday', async () => {
    const day = await aDay('2023-05-19', {name: 'A day of solidarity'}, {level: 2});
    const title = part(day, 'title')!;
    expect([shown(title), title.getAttribute('aria-level')]).to.deep.equal(['A day of solidarity', '2']);
    expect(shown(part(day, 'date'))).to.equal('Sunday, 21 May 2023');
    expect(day.shadowRoot!.querySelector('time')!.dateTime).to.equal('2023-05-21');
  });

  it('shows the next date once the day is past', async () => {
    const day = await aDay('2023-05-24');
    expect(shown(part(day, 'next'))).to.equal('It is marked every year. Next: Tuesday, 21 May 2024');
    expect(part(await aDay('2023-05-20'), 'next')).to.equal(null);
  });

  it('shows the theme only in the year of the campaign', async () => {
    const theme = 'Letters';
    expect(shown(part(await aDay('2023-05-24', {theme}), 'theme'))).to.equal('Letters');
    expect(part(await aDay('2024-05-20', {theme}), 'theme')).to.equal(null);
  });

  describe('on the day', () => {
    const today = [
      {text: 'Write a letter.', source, url: 'https://example.org/write'},
      {text: 'Tell it.', source},
    ];

    it('shows the safety notice, then the steps, then their common source once', async () => {
      const day = await aDay('2023-05-21', {today});
      expect(parts(day, 'step').map(shown)).to.deep.equal(['Write a letter. (example.org)', 'Tell it.']);
      expect(parts(day, 'source').map(shown)).to.deep.equal(['Source: Example Committee']);
      const [step] = parts(day, 'step');
      const isBefore = part(day, 'safety')!.compareDocumentPosition(step!) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(isBefore).to.be.above(0);
    });

    it('names the day in a sentence where a page leaves out the heading', async () => {
      const date = async (day: string, noTitle: boolean) =>
        shown(part(await aDay(day, {}, {noTitle}), 'date'));
      expect(await date('2023-05-19', true)).to.equal('The next Day of Solidarity is Sunday, 21 May 2023.');
      expect(await date('2023-05-21', true)).to.equal('Sunday, 21 May 2023');
      expect(await date('2023-05-19', false)).to.equal('Sunday, 21 May 2023');
    });

    for (const [noTitle, levels] of [
      [false, ['2', '3']],
      [true, ['2']],
    ] as const)
      it(`puts the heading of the steps ${noTitle ? 'in place of the title that is left out' : 'below its title'}`, async () => {
        const day = await aDay('2023-05-21', {today}, {level: 2, noTitle});
        const headings = [...day.shadowRoot!.querySelectorAll('[role="heading"]')];
        expect(headings.map(found => found.getAttribute('aria-level'))).to.deep.equal(levels);
        expect(shown(headings.at(-1)!)).to.equal('What you can do today');
      });

    it('shows the source of each step where sources differ', async () => {
      const [letter, tale] = today;
      const day = await aDay('2023-05-21', {today: [letter!, {...tale!, source: {name: 'Example Choir'}}]});
      expect(parts(day, 'step').map(shown)).to.deep.equal([
        'Write a letter. (example.org) Source: Example Committee',
        'Tell it. Source: Example Choir',
      ]);
    });

    it('shows addresses as text with links="text"', async () => {
      const day = await aDay('2023-05-21', {today}, {links: 'text'});
      expect(shown(part(day, 'address'))).to.equal('https://example.org/write');
      expect(part(day, 'link')).to.equal(null);
    });

    it('shows no list and no safety notice where the campaign has no steps', async () => {
      const day = await aDay('2023-05-21');
      expect([part(day, 'step'), part(day, 'safety')]).to.deep.equal([null, null]);
      expect(shown(part(day, 'countdown'))).to.equal('Today');
    });

    it('shows the steps neither before the day nor after it', async () => {
      for (const other of ['2023-05-20', '2023-05-22'])
        expect(parts(await aDay(other, {today}), 'step'), other).to.deep.equal([]);
    });

    it('leaves out withdrawn steps', async () => {
      const [letter, tale] = today;
      const day = await aDay('2023-05-21', {withdrawn: ['one'], today: [{...letter!, id: 'one'}, tale!]});
      expect(parts(day, 'step').map(shown)).to.deep.equal(['Tell it.']);
    });
  });

  describe('begins and ends', () => {
    it('at midnight in Belarus where the campaign sets no time zone', async () => {
      expect(await countdown('2023-05-20T20:59:00Z', 'en')).to.equal('Tomorrow');
      const day = await aDay('2023-05-20T21:00:00Z');
      expect(shown(part(day, 'countdown'))).to.equal('Today');
      expect(shown(part(day, 'note'))).to.equal('The day begins and ends at midnight in Belarus (UTC+3).');
    });

    it('at midnight in Belarus, by the country’s name, where the campaign sets Europe/Minsk', async () => {
      const day = await aDay('2023-05-20T21:00:00Z', {timeZone: 'Europe/Minsk'});
      expect(shown(part(day, 'note'))).to.equal('The day begins and ends at midnight in Belarus (UTC+3).');
    });

    it('at midnight in Belarus where the campaign sets an unknown time zone', async () => {
      const day = await aDay('2023-05-20T21:00:00Z', {timeZone: 'Europe/Vilnus'});
      expect(shown(part(day, 'countdown'))).to.equal('Today');
      expect(shown(part(day, 'note'))).to.equal('The day begins and ends at midnight in Belarus (UTC+3).');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('timeZone: "Europe/Vilnus" is unknown here');
    });

    it('at midnight in the time zone that the campaign sets', async () => {
      const day = await aDay('2023-05-21T06:00:00Z', {timeZone: 'America/Los_Angeles'});
      expect(shown(part(day, 'countdown'))).to.equal('Tomorrow');
      expect(shown(part(day, 'note'))).to.equal(
        'The day begins and ends at midnight in the time zone America/Los Angeles.',
      );
    });
  });

  describe('while the page is open', () => {
    const time = standInForTime();

    it('changes the countdown at midnight, with no timer before that', async () => {
      const day = document.createElement('solidarity-day');
      Object.defineProperty(day, 'moment', {get: () => new Date(Date.now())});
      day.campaign = aCampaign({date: '2023-05-22'});
      await fixture(html`${day}`);
      await day.settled;
      await frames();
      expect(shown(part(day, 'countdown'))).to.equal('Tomorrow');
      expect(Math.min(...time.pauses())).to.equal(9 * 3_600_000);
      await time.pass(9 * 3_600_000);
      expect(shown(part(day, 'countdown'))).to.equal('Today');
    });
  });

  it('keeps its slotted content where the campaign has no day', async () => {
    const day = await aDay('2023-05-21', {date: undefined});
    expect([day.status, day.error?.message]).to.deep.equal([
      'error',
      'solidarity-day: the campaign has nothing to show here',
    ]);
    expect(day.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });
});

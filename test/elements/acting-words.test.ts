import {expect, fixture, html} from '@open-wc/testing';
import type {SolidarityElement} from '../../src/base/solidarity-element.js';
import type {EventList} from '../../src/elements/event-list/event-list.js';
import type {Campaign} from '../../src/model/campaign.js';
import {campaigns} from '../helpers/elements/every-element.js';
import {choose, menu} from './event-list/an-event-list.js';
import {stub, unstub} from './hashtag-bar/a-hashtag-bar.js';
import {interceptPrinting} from '../helpers/pages/print.js';
import {interceptSaving} from '../helpers/pages/saving.js';
import {shown} from '../helpers/elements/shown.js';
import {until} from '../helpers/pages/until.js';
import {withoutNames} from '../helpers/elements/words-in.js';

/** An action outside of a render, performed in two languages at the same time. */
interface Act {
  readonly what: string;
  readonly tag: string;
  /** Replaces a function of the browser; a returned function restores it. */
  readonly prepare?: () => unknown;
  /** The button that is pressed, by its label in German and in Belarusian. */
  readonly press: readonly [german: string, belarusian: string];
  /** What must be opened before the button exists. */
  readonly open?: string;
  readonly said: readonly [german: string, belarusian: string];
}

const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));

const ACTS: readonly Act[] = [
  {
    what: 'announces a copy',
    tag: 'solidarity-hashtag-bar',
    prepare: () => stub('clipboard', {writeText: () => Promise.resolve()}),
    press: ['Text kopieren', 'Скапіяваць тэкст'],
    said: ['Kopiert', 'Скапіявана'],
  },
  {
    what: 'announces that copying failed',
    tag: 'solidarity-hashtag-bar',
    prepare: () => stub('clipboard', {writeText: refuse}),
    press: ['Hashtags kopieren', 'Скапіяваць хэштэгі'],
    said: [
      'Ihr Browser hat das Kopieren blockiert. Der Text ist markiert: Kopieren Sie ihn selbst.',
      'Браўзер не дазволіў скапіяваць. Тэкст вылучаны: скапіюйце яго самі.',
    ],
  },
  {
    what: 'announces that the share menu failed to open',
    tag: 'solidarity-hashtag-bar',
    prepare: () => stub('share', refuse),
    press: ['Teilen …', 'Падзяліцца…'],
    said: [
      'Das Teilen-Menü hat sich hier nicht geöffnet. Kopieren Sie stattdessen den Text.',
      'Меню «Падзяліцца» тут не адкрылася. Замест гэтага скапіюйце тэкст.',
    ],
  },
  {
    what: 'announces that printing failed',
    tag: 'solidarity-letter-guide',
    prepare: () => interceptPrinting({silent: true}).end,
    press: ['Anleitung drucken', 'Надрукаваць парады'],
    said: [
      'Der Druck hat nicht begonnen. Vielleicht lässt diese Seite oder die App, in der sie geöffnet ist, das nicht zu. Kopieren Sie stattdessen den Text.',
      'Друк не пачаўся. Магчыма, гэтага не дазваляе старонка або праграма, у якой яна адкрыта. Замест гэтага скапіюйце тэкст.',
    ],
  },
  {
    what: 'announces a saved file',
    tag: 'solidarity-event-list',
    open: '.opener',
    press: ['Kalenderdatei speichern', 'Захаваць файл календара'],
    said: [
      'Die Datei wurde an Ihren Browser übergeben. Sehen Sie in Ihren Downloads nach.',
      'Файл перададзены браўзеру. Праверце спампоўкі.',
    ],
  },
];

async function anElement(
  tag: string,
  lang: string,
  campaign: Campaign = campaigns.ofTheDay,
): Promise<SolidarityElement> {
  const element = document.createElement(tag) as SolidarityElement;
  Object.assign(element, {lang, campaign, now: new Date('2023-05-01T12:00:00Z')});
  await fixture(html`${element}`);
  await element.settled;
  return element;
}

const buttons = ({renderRoot}: SolidarityElement) => [...renderRoot.querySelectorAll('button')];
const status = ({renderRoot}: SolidarityElement) => shown(renderRoot.querySelector('[role=status]'));

describe('two elements in different languages that are used at the same time', () => {
  const {click} = HTMLAnchorElement.prototype;
  before(() => (HTMLAnchorElement.prototype.click = () => undefined)); // a file that is saved goes nowhere
  after(() => (HTMLAnchorElement.prototype.click = click));
  afterEach(unstub);

  for (const {what, tag, prepare, press, open, said} of ACTS)
    it(`${what}, each in its own language`, async () => {
      const undo = prepare?.();
      const bystander = await anElement(tag, 'en');
      const actors = [await anElement(tag, 'de'), await anElement(tag, 'be')];
      if (open) {
        for (const {renderRoot} of actors) renderRoot.querySelector<HTMLElement>(open)!.click();
        await Promise.all(actors.map(({updateComplete}) => updateComplete));
      }
      actors.forEach((actor, index) => {
        const button = buttons(actor).find(one => shown(one) === press[index]);
        expect(button, press[index]).to.be.instanceOf(HTMLButtonElement);
        button!.click();
      });
      bystander.requestUpdate();
      await until(() => {
        bystander.requestUpdate();
        return actors.every(status);
      }, 'each has spoken');
      if (undo instanceof Function) undo();
      expect(actors.map(status)).to.deep.equal(said);
    });
});

describe('an element used after an element in another language has rendered', () => {
  /** An element in Belarusian, and a function that renders one in English. */
  async function anActor(tag: string, campaign?: Campaign) {
    const bystander = await anElement(tag, 'en', campaign);
    const actor = await anElement(tag, 'be', campaign);
    const interrupt = () => {
      bystander.requestUpdate();
      return bystander.updateComplete;
    };
    return {actor, interrupt};
  }

  const press = (actor: SolidarityElement, label: string) =>
    buttons(actor)
      .find(one => shown(one).startsWith(label))!
      .click();

  it('announces the number of matching events in its own language', async () => {
    const {events} = campaigns.ofTheDay;
    const many = [0, 1, 2, 3].flatMap(round =>
      events!.map(event => ({...event, name: `Event ${round}`, id: undefined})),
    );
    const {actor, interrupt} = await anActor('solidarity-event-list', {
      ...campaigns.ofTheDay,
      events: many,
    } as Campaign);
    const country = menu(actor as EventList, 'Краіна')!.options[1]!;
    const chosen = choose(actor as EventList, 'Краіна', shown(country));
    await Promise.all([interrupt(), chosen]);
    await actor.updateComplete;
    expect(status(actor)).to.match(/^\d+ (падзея|падзеі|падзей)$/);
  });

  it('writes a calendar file in its own language', async () => {
    const event = {
      startDate: '2023-06-01',
      eventStatus: 'EventCancelled',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    } as const;
    const campaign = {
      ...campaigns.ofTheDay,
      events: [
        {...event, name: 'Прыклад'},
        {startDate: '2023-06-02', name: 'Лісты'},
      ],
    };
    const {actor, interrupt} = await anActor('solidarity-event-list', campaign);
    const saving = interceptSaving();
    try {
      press(actor, 'Дадаць усе');
      await actor.updateComplete;
      await interrupt();
      press(actor, 'Захаваць');
      const lines = (await saving.saved[0]!.text).split('\r\n');
      expect(lines.filter(line => /^(SUMMARY|LOCATION)/.test(line))).to.deep.equal([
        'SUMMARY:Адменена: Прыклад',
        'LOCATION:Анлайн',
        'SUMMARY:Лісты',
      ]);
    } finally {
      saving.end();
    }
  });

  it('prints in its own language', async () => {
    const {actor, interrupt} = await anActor('solidarity-letter-guide');
    const dialog = interceptPrinting();
    try {
      await interrupt();
      press(actor, 'Надрукаваць парады');
      await until(() => dialog.printed.length, 'is printed');
      const words = shown(dialog.printed[0]!.page.body);
      expect(words).to.include(shown(actor.renderRoot.querySelector('[part=title]')));
      expect(withoutNames(words).match(/\b(Write|Print|Source|If you|on|The)\b/g)).to.equal(null);
    } finally {
      dialog.end();
    }
  });
});

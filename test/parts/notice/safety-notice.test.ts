import {expect, fixture, html} from '@open-wc/testing';
import {renderSafetyNotice, type DangerousStep} from '../../../src/parts/notice/safety-notice.js';
import {inLocale, loadWords, type Locale} from '../../../src/i18n/locale.js';
import {shown} from '../../helpers/shown.js';

describe('renderSafetyNotice', () => {
  before(async () => {
    await loadWords('be');
    await loadWords('de');
  });

  async function draw(step: DangerousStep, locale: Locale) {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const {render} = await import('lit');
    render(
      inLocale(locale, () => renderSafetyNotice(step)),
      around,
    );
    const [title, ...warnings] = [...around.querySelectorAll('p')].map(shown);
    return {note: around.querySelector('[part=safety]')!, title, warnings};
  }

  const rows: [step: DangerousStep, locale: Locale, title: string, beginnings: string[]][] = [
    ['posting', 'en', 'If you are in Belarus', ['People have been jailed for a repost']],
    ['subscribing', 'en', 'If you are in Belarus', ['People have been jailed for a subscription.']],
    ['saving', 'en', 'If you are in Belarus', ['Phones are searched, and what is saved']],
    [
      'writing',
      'en',
      'If you are in Belarus',
      ['Letters, parcels and money sent to prisoners', 'Do not follow, like, share or comment'],
    ],
    [
      'donating',
      'en',
      'If you are in Belarus',
      ['Donations from Belarusian cards have put people in prison'],
    ],
    ['following', 'en', 'If you are in Belarus', ['People have been jailed for a subscription']],
    [
      'makingCards',
      'en',
      'If you are in Belarus',
      ['Letters, parcels and money sent', 'Homes and phones are searched'],
    ],
    ['makingCards', 'be', 'Калі вы ў Беларусі', ['Лісты, пасылкі і грошы', 'Жыллё і тэлефоны абшукваюць']],
    ['posting', 'be', 'Калі вы ў Беларусі', ['За рэпост, каментар або падпіску']],
    ['subscribing', 'be', 'Калі вы ў Беларусі', ['За падпіску людзей саджалі ў турму.']],
    ['saving', 'be', 'Калі вы ў Беларусі', ['Тэлефоны абшукваюць']],
    ['writing', 'be', 'Калі вы ў Беларусі', ['Лісты, пасылкі і грошы', 'Не падпісвайцеся на старонкі']],
    ['donating', 'be', 'Калі вы ў Беларусі', ['За ахвяраванні з беларускіх картак']],
    ['following', 'be', 'Калі вы ў Беларусі', ['За падпіску людзей саджалі']],
    ['posting', 'de', 'Wenn Sie in Belarus sind', ['Menschen sind wegen eines geteilten Beitrags']],
    ['saving', 'de', 'Wenn Sie in Belarus sind', ['Telefone werden durchsucht']],
    [
      'writing',
      'de',
      'Wenn Sie in Belarus sind',
      ['Briefe, Pakete und Geld', 'Folgen Sie keinen Kampagnenseiten'],
    ],
  ];
  for (const [step, locale, title, beginnings] of rows)
    it(`shows the warnings for ${step} in ${locale}`, async () => {
      const drawn = await draw(step, locale);
      expect(drawn.title).to.equal(title);
      expect(
        drawn.warnings.map((warning, index) => warning.slice(0, beginnings[index]?.length)),
      ).to.deep.equal(beginnings);
    });

  it('has the role of a note and contains no controls', async () => {
    const {note} = await draw('writing', 'en');
    expect(note.getAttribute('role')).to.equal('note');
    expect(note.querySelector('a, button, summary, details')).to.equal(null);
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {renderSafetyNotice, type DangerousStep} from '../../../src/parts/notice/safety-notice.js';
import {allLocales} from '../../../src/i18n/generated/locale-codes.js';
import {inLocale, loadWords, type Locale} from '../../../src/i18n/locale.js';
import {TITLES} from '../../helpers/elements/notices.js';
import {shown} from '../../helpers/elements/shown.js';

/** For each step, what the English notice forbids first, and what it says has happened to others. */
const STEPS: Partial<Record<DangerousStep, [forbidden: string, happened: string]>> = {
  posting: ['Do not post, save or share', 'People have been jailed for a repost'],
  saving: ['Do not save', 'what is saved on them has been used against people'],
  printing: ['Do not print', 'what was found there has been used against people'],
  writing: ['Do not send prisoners anything', 'Senders abroad have been found through their families'],
  donating: ['Do not donate with a Belarusian or Russian card', 'People have been jailed for donations'],
  following: ['Do not follow', 'Followers abroad have been found through their families'],
  subscribing: ['Do not sign up', 'People have been jailed for subscribing to a channel'],
};

/** The countries that each title names: their first letters, which no language declines. */
const COUNTRIES: Record<string, [belarus: string, russia: string]> = {
  en: ['Belarus', 'Russia'],
  be: ['Беларус', 'Рас'],
  ru: ['Беларус', 'Росси'],
  uk: ['Білорус', 'Росі'],
  pl: ['Białorusi', 'Rosji'],
  lt: ['Baltarusij', 'Rusij'],
  de: ['Belarus', 'Russland'],
  nl: ['Belarus', 'Rusland'],
  'pt-BR': ['Belarus', 'Rússia'],
  fr: ['Bélarus', 'Russie'],
  cs: ['Bělorusk', 'Rusk'],
  lv: ['Baltkrievij', 'Krievij'],
  it: ['Bielorussia', 'Russia'],
  es: ['Bielorrusia', 'Rusia'],
  sv: ['Belarus', 'Ryssland'],
};

/** A sentence of more words is not understood at once. */
const MOST_WORDS = 25;

const SINGLE = Object.keys(STEPS) as DangerousStep[];

describe('renderSafetyNotice', () => {
  before(() => Promise.all(allLocales.map(loadWords)));

  async function draw(locale: Locale, step: DangerousStep) {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    render(
      inLocale(locale, () => renderSafetyNotice(step)),
      around,
    );
    const [title, ...warnings] = [...around.querySelectorAll('p')].map(shown);
    return {note: around.querySelector('[part=safety]')!, title, warnings};
  }

  for (const [step, [forbidden, happened]] of Object.entries(STEPS))
    it(`says before ${step} whom it is for, what not to do, and what has happened to others`, async () => {
      const {title, warnings} = await draw('en', step as DangerousStep);
      expect(title).to.equal(TITLES.en);
      expect(warnings).to.have.length(1);
      expect(warnings[0]!.startsWith(forbidden), warnings[0]).to.equal(true);
      expect(warnings[0]).to.contain(happened);
    });

  for (const locale of allLocales)
    it(`names both countries in ${locale}, and says each warning in words of its own, in short sentences`, async () => {
      const drawn = await Promise.all(SINGLE.map(step => draw(locale, step)));
      const [{title = ''}] = drawn as [(typeof drawn)[0]];
      const warnings = [...drawn, await draw(locale, 'joining')].flatMap(({warnings}) => warnings);
      for (const country of COUNTRIES[locale]!) expect(title).to.contain(country);
      if (locale in TITLES) expect(title).to.equal(TITLES[locale as keyof typeof TITLES]);
      expect(new Set(warnings).size).to.equal(SINGLE.length + 1);
      const sentences = [title, ...warnings].flatMap(text => text.split(/[.:] (?=\p{Lu})/u));
      for (const sentence of sentences)
        expect(sentence.split(/\s/).length, sentence).to.be.at.most(MOST_WORDS);
    });

  it('has the role of a note and contains no controls', async () => {
    const {note} = await draw('en', 'writing');
    expect(note.getAttribute('role')).to.equal('note');
    expect(note.querySelector('a, button, summary, details')).to.equal(null);
  });
});

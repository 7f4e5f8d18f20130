import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import {draw, LANGUAGES, someElements, STATES} from '../../helpers/elements/every-element.js';
import {engine, isLong, isQuick} from '../../helpers/run/this-run.js';

declare const axe: {configure(options: {rules: {id: string; enabled: boolean}[]}): void};

// Rules beyond the defaults of the audit: a contrast of 7:1 and large touch targets.
axe.configure({rules: ['color-contrast-enhanced', 'target-size'].map(id => ({id, enabled: true}))});

/** States in which an element shows the most text. */
const WORDY = ['ready', 'opened'];

/**
 * The languages in which an element is audited. The tree is the same in every engine, and in every scheme but for its colours: one of
 * each, where all is open, is read in several languages.
 */
function languagesFor(state: string, scheme: string): readonly string[] {
  const isRead = engine === 'Chromium' && scheme === 'light' && state === 'opened' && !isQuick;
  if (isLong) return LANGUAGES;
  return isRead ? ['en', 'be', 'de', 'lt'] : ['en'];
}

/** Outside of Chromium, only states with much text, and so the most colours, are audited. */
const isAudited = (state: string) => isLong || engine === 'Chromium' || WORDY.includes(state);

/** The colour schemes of a page, each with a text colour that is slightly too faint. */
const SCHEMES = {light: '#767676', dark: '#8a8a8a'};

/** Applies a colour scheme to the page. */
function paintPage(scheme: string): void {
  const {style} = document.documentElement;
  style.colorScheme = scheme;
  style.background = scheme && 'Canvas';
  style.color = scheme && 'CanvasText';
}

afterEach(() => paintPage(''));

for (const {tagName} of someElements) {
  describe(`the accessibility audit of <${tagName}>`, () => {
    for (const [scheme, faint] of Object.entries(SCHEMES)) {
      for (const [state, drawing] of Object.entries(STATES).filter(([state]) => isAudited(state)))
        for (const lang of languagesFor(state, scheme))
          it(`has no findings when it is ${state}, in ${lang}, on a ${scheme} page`, async () => {
            paintPage(scheme);
            await expect(await draw(tagName, {...drawing, lang})).to.be.accessible();
          });

      it(`has a finding where the text colour is too faint, on a ${scheme} page`, async () => {
        paintPage(scheme);
        const element = await draw(tagName, STATES.ready);
        element.style.setProperty('--solidarity-ink', faint);
        await expect(element).not.to.be.accessible();
      });
    }
  });
}

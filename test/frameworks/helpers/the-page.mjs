import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';

import {settledElements} from '../../dist/helpers/in-page.mjs';
import {folder, page} from '../../dist/helpers/site.mjs';
import {until} from '../../dist/helpers/until.mjs';
import {CAMPAIGN} from './installed-project.mjs';

/** What the elements of the page of each project say, by tag, once they are ready. */
export const AT_FIRST = {
  'solidarity-prisoner-counter': 'On 1 May 2024 there were more than 1,200 political prisoners in Belarus.',
  'solidarity-event-list': 'Letter evening',
  'solidarity-hashtag-bar': '#Example',
};

/** The same after a press of `#later`. */
export const LATER = {'solidarity-prisoner-counter': 'more than 1,300 political prisoners'};

/** The same after a press of `#belarusian`. */
export const IN_BELARUSIAN = {
  'solidarity-prisoner-counter': 'палітвязняў',
  'solidarity-event-list': 'Вечар лістоў',
  'solidarity-hashtag-bar': 'Раскажыце іншым',
};

/** Waits until the elements of the page say these texts, by tag. */
export async function shows(tab, texts) {
  let elements;
  const isReady = tag => element => element.tag === tag && element.status === 'ready';
  const isShown = ([tag, text]) => elements.find(isReady(tag))?.text.includes(text);
  const areShown = async () => {
    elements = await tab.evaluate(settledElements);
    return Object.entries(texts).every(isShown);
  };
  await until(areShown).catch(() => {
    const [wanted, found, said] = [texts, elements, tab.said].map(value => JSON.stringify(value, null, 1));
    assert.fail(`The page was to say ${wanted}\nand says ${found}\nIn the console: ${said}`);
  });
}

/** The routes of a site with the files in `root` and the campaign. */
export function routesOf(root) {
  const files = folder(root);
  const routes = readdirSync(root, {withFileTypes: true}).map(entry => {
    const {name} = entry;
    if (entry.isDirectory()) return [`/${name}/`, rest => files(`${name}/${rest}`)];
    return [`/${name}`, () => files(name)];
  });
  return {
    ...Object.fromEntries(routes),
    '/': () => files('index.html'),
    '/campaign.json': page(readFileSync(CAMPAIGN)),
  };
}

// These run inside a page.

/** The text of the first element that fits. */
export function textOf(selector) {
  return document.querySelector(selector)?.textContent;
}

/** The text of all shadow roots. */
export function textOfRoots() {
  return [...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot?.textContent ?? '').join(' ');
}

/** What the list of events has taken from its attributes. */
export function optionsOfList() {
  const {headingLevel, neutral, shadowRoot} = document.querySelector('solidarity-event-list');
  return {headingLevel, neutral, ariaLevel: shadowRoot.querySelector('[part=title]').ariaLevel};
}

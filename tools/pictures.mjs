// Takes the screenshots for the README, into docs/pictures: the elements on the demo's page of a magazine, built, as on
// the morning of 19 May 2023, and the example a year later.
import {mkdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {serveDemo} from '../demo/server.mjs';
import {startBrowser} from '../test/browsers/puppeteer.mjs';
import {elements} from './registry.mjs';

const NOW = '2023-05-19T09:00:00Z';

/** The example, and a day on which all its dates are past. */
const EXAMPLE = '../campaigns/examples/good-everything.json';
/** The people of the example for the wall of names, as many as fit into a picture. */
const PEOPLE = '../campaigns/examples/good-people.json';
const MOST_PEOPLE = 60;
const EXAMPLE_NOW = '2024-05-19T09:00:00Z';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const server = await serveDemo();
const browser = await startBrowser('chromium');
try {
  await mkdir(folder, {recursive: true});
  const page = await browser.newPage();
  await page.setViewport({width: 900, height: 1100});
  for (const [name, file] of [
    ['page', 'magazine.html'],
    ['campaign-page', 'campaign.html'],
    ['design', 'design.html'],
  ]) {
    await page.goto(`http://localhost:${server.address().port}/${file}`, {waitUntil: 'networkidle0'});
    await page.evaluate(setNow, NOW);
    await page.screenshot({path: `${folder}${name}.png`, fullPage: name === 'design'});
  }
  await page.goto(`http://localhost:${server.address().port}/magazine.html`, {waitUntil: 'networkidle0'});
  const example = {...(await readJson(EXAMPLE)), people: (await readJson(PEOPLE)).people};
  example.people.persons.splice(MOST_PEOPLE);
  for (const {name, tag, isPicturedByExample} of elements.filter(({name}) => name !== 'campaign-page')) {
    const [campaign, now] = isPicturedByExample ? [example, EXAMPLE_NOW] : [undefined, NOW];
    await page.evaluate(showAlone, tag, campaign, now);
    await (await page.$('main > section')).screenshot({path: `${folder}${name}.png`});
  }
} finally {
  await browser.close();
  server.close();
}

/** Runs in the page: sets the current time of its elements to `now`. */
async function setNow(now) {
  const elements = [...globalThis.document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('solidarity-'),
  );
  for (const element of elements) element.now = new Date(now);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** Runs in the page: puts an element in the place of all others, and waits until it is rendered. */
async function showAlone(tag, campaign, now) {
  const {document} = globalThis;
  const section = document.createElement('section');
  const element = document.createElement(tag);
  Object.assign(element, {now: new Date(now), campaign, headingLevel: 2});
  section.append(element);
  section.style.padding = '1.5rem';
  document.querySelector('main').replaceChildren(section);
  await element.settled;
  await element.updateComplete;
}

async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
}

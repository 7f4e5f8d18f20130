// Takes the pictures of the WordPress plugin, into docs/pictures: the editor with a post, the note before the first block, and the
// post as readers see it. Needs `npm run wordpress` before.
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {startBrowser} from '../../test/browsers/puppeteer.mjs';
import {aWordPress} from '../../test/servers/wordpress/a-wordpress.mjs';
import {aBlockEditor, OFFLINE} from '../../test/wordpress/helpers/block-editor.mjs';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** Shown instead of the day on which the pictures are taken: two days before the day of the campaign. */
const NOW = '2023-05-19T09:00:00Z';

const ends = [];
const browser = await startBrowser('chromium', OFFLINE);
try {
  const site = await aWordPress(
    {after: end => ends.push(end)},
    {release: 'trixie', constants: {WP_DEBUG: false}},
  );

  const beginner = await aBlockEditor(browser, site, {
    isNoteRead: false,
    viewport: {width: 1280, height: 760},
  });
  await begin(beginner, 'Day of Solidarity');
  await beginner.run(`wp.data.dispatch('core/block-editor').insertBlocks(
    wp.blocks.createBlock('solidarity/prisoner-counter')) && undefined`);
  await (await beginner.canvas()).waitForSelector('.solidarity-note');
  await take(beginner, 'wordpress-note');

  const editor = await aBlockEditor(browser, site, {as: 'editor', viewport: {width: 1280, height: 900}});
  await begin(editor, 'Day of Solidarity');
  await editor.insert('prisoner-counter', {figure: 'prisoners'});
  await editor.insert('day');
  await at(await editor.canvas(), NOW);
  const canvas = await editor.canvas();
  await (await canvas.$('[data-type="solidarity/prisoner-counter"]')).click();
  await canvas.waitForSelector('.solidarity-sentence');
  await take(editor, 'wordpress-editor');
  await editor.page.setViewport({width: 400, height: 800});
  await take(editor, 'wordpress-editor-narrow');
  await editor.page.setViewport({width: 1280, height: 900});

  const id = await publish(editor);
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${site.url}/?p=${id}`, {waitUntil: 'networkidle0'});
  await at(page.mainFrame(), NOW);
  await writeFile(`${folder}wordpress-post.png`, await page.screenshot());
} finally {
  await browser.close();
  for (const end of ends) await end();
}

async function begin(editor, title) {
  await editor.run(
    `wp.data.dispatch('core/editor').editPost({title: ${JSON.stringify(title)}}) && undefined`,
  );
}

async function publish(editor) {
  await editor.run(`wp.data.dispatch('core/editor').editPost({status: 'publish'}) && undefined`);
  return editor.save();
}

async function take({page}, name) {
  await new Promise(resolve => setTimeout(resolve, 500)); // what moves in the editor is at rest
  await writeFile(`${folder}${name}.png`, await page.screenshot());
}

/** Sets the current time of the elements in a frame. */
async function at(frame, now) {
  await frame.evaluate(async time => {
    const elements = [...globalThis.document.querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('solidarity-'),
    );
    for (const element of elements) element.now = new Date(time);
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
  }, now);
}

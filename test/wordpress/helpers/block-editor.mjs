/** WordPress's block editor, in Chromium. */
import {windowOf} from './logged-in.mjs';

/** Milliseconds that the editor may take until it can be used: on a busy computer it takes long. */
const LIMIT = 120_000;

/** For Chromium: no name of a host is looked up, so that what asks others fails at once. */
export const OFFLINE = {args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']};

/** Of these requests, those to hosts besides the site's own; WordPress's own pictures of people are no matter of ours. */
export const othersIn = (requests, site) =>
  requests.filter(
    address =>
      /^https?:/.test(address) &&
      !address.startsWith(site.url) &&
      !/^https:\/\/(?:secure\.gravatar\.com|s\.w\.org)\//.test(address),
  );

/** Where the user is told once what embedding can mean. */
const NOTE = 'solidarity_widgets_note_read';

/**
 * @typedef {object} BlockEditor
 * @property {import('puppeteer-core').Page} page - The page with the editor.
 * @property {string[]} requests - The addresses that the page and its frames have asked for.
 * @property {string[]} errors - What scripts have thrown.
 * @property {(path: string) => Promise<void>} open - Opens another page with an editor, and waits until it is ready.
 * @property {() => Promise<import('puppeteer-core').Frame>} canvas - Where the post is edited: a frame, or the page itself.
 * @property {(code: string) => Promise<any>} run - The value of an expression in the page, where `wp` is; it may be a promise.
 * @property {(name: string, attributes?: object) => Promise<void>} insert - Adds a block of ours, such as `day`, and waits for it.
 * @property {(name: string) => Promise<void>} drawn - Waits until the element of a block is drawn.
 * @property {() => Promise<{name: string, isValid: boolean, attributes: object}[]>} blocks - The blocks of the post.
 * @property {() => Promise<string>} content - The post as it would be saved.
 * @property {() => Promise<void>} clear - Removes all blocks.
 * @property {() => Promise<number>} save - Saves the post; its number.
 * @property {() => Promise<string>} publish - Publishes the post, by its buttons; where it is.
 * @property {(text: string) => Promise<void>} press - Clicks the button with this text, in the page or in the canvas.
 * @property {() => Promise<string>} sidebar - What the sidebar says.
 * @property {(label: string) => Promise<import('puppeteer-core').ElementHandle>} control - The field with this label.
 */

/**
 * Opens the editor for somebody.
 *
 * @param {import('puppeteer-core').Browser} browser - Chromium.
 * @param {import('../../servers/wordpress/a-wordpress.mjs').Site} site - The site.
 * @param {object} [choice] - How.
 * @param {string} [choice.as] - The user.
 * @param {string} [choice.path] - The page of the administration.
 * @param {boolean} [choice.isNoteRead] - Whether the user has read what embedding can mean.
 * @param {string} [choice.locale] - What the user reads in the administration, whatever the site's language is; '' for that one.
 * @param {{width: number, height: number}} [choice.viewport] - The size of the window.
 * @returns {Promise<BlockEditor>} The editor, ready to be used.
 */
export async function aBlockEditor(browser, site, choice = {}) {
  const {
    as = 'author',
    path = '/wp-admin/post-new.php',
    isNoteRead = true,
    locale = 'en_US',
    viewport,
  } = choice;
  const user = site.as(as);
  await user.rest('POST', '/wp/v2/users/me', {locale, meta: {[NOTE]: isNoteRead}});
  const page = await windowOf(browser, site, as, {viewport});
  const requests = [];
  const errors = [];
  page.on('request', request => requests.push(request.url()));
  page.on('pageerror', error => errors.push(error.stack ?? String(error)));
  page.on('dialog', dialog => dialog.accept());
  const editor = {page, requests, errors, ...actionsOf(page, site)};
  await editor.open(path);
  return editor;
}

function actionsOf(page, site) {
  const run = code => page.evaluate(code);
  const canvas = async () => {
    const frame = await page.$('iframe[name="editor-canvas"]');
    return frame ? frame.contentFrame() : page.mainFrame();
  };
  const isReady = `Boolean(
    window.wp?.data?.select('core/block-editor')?.getSettings() &&
    wp.blocks.getBlockType('core/paragraph') &&
    document.querySelector('iframe[name="editor-canvas"], .editor-styles-wrapper'))`;
  const drawn = async name => {
    const frame = await canvas();
    await frame.waitForFunction(
      tag => document.querySelector(`.solidarity-preview ${tag}`)?.status === 'ready',
      {timeout: LIMIT},
      `solidarity-${name}`,
    );
  };
  return {
    run,
    canvas,
    drawn,
    async open(path) {
      await page.goto(new URL(path, site.url), {timeout: LIMIT, waitUntil: 'domcontentloaded'});
      await page.waitForFunction(isReady, {timeout: LIMIT});
      await run(WITHOUT_GUIDES);
      await page.keyboard.press('Escape'); // patterns to begin with
    },
    async insert(name, attributes = {}) {
      await run(`wp.data.dispatch('core/block-editor').insertBlocks(
        wp.blocks.createBlock('solidarity/${name}', ${JSON.stringify(attributes)})) && undefined`);
      await drawn(name);
    },
    blocks: () =>
      run(`wp.data.select('core/block-editor').getBlocks()
        .map(({name, isValid, attributes}) => ({name, isValid, attributes: {...attributes, content: String(attributes.content ?? '')}}))`),
    content: () => run(`wp.data.select('core/editor').getEditedPostContent()`),
    save: () =>
      run(
        `wp.data.dispatch('core/editor').savePost().then(() => wp.data.select('core/editor').getCurrentPostId())`,
      ),
    async publish() {
      await page.click('.editor-post-publish-panel__toggle, .editor-post-publish-button__button');
      const sure = '.editor-post-publish-panel .editor-post-publish-button';
      await page.waitForSelector(`${sure}:not([aria-disabled="true"])`, {timeout: LIMIT});
      await page.click(sure);
      const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a', {timeout: LIMIT});
      return link.evaluate(({href}) => href);
    },
    async press(text) {
      for (const frame of [await canvas(), page.mainFrame()]) {
        const button = await frame.$(`::-p-xpath(//button[normalize-space()=${JSON.stringify(text)}])`);
        if (button) return button.click();
      }
      throw new Error(`No button says “${text}”.`);
    },
    sidebar: () => run(`document.querySelector('.interface-complementary-area')?.innerText ?? ''`),
    clear: () => run(`wp.data.dispatch('core/block-editor').resetBlocks([]) && undefined`),
    async control(label) {
      const found = await page.waitForFunction(fieldOf, {timeout: LIMIT}, label);
      return found.asElement();
    },
  };
}

/** Runs in the page: the field of the sidebar with a label, as WordPress writes it. */
function fieldOf(label) {
  const {document} = globalThis;
  const labels = [...document.querySelectorAll('.interface-complementary-area label')];
  const found = labels.find(({textContent}) => textContent.trim() === label);
  return found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input, select');
}

/** The guides that WordPress shows to new users. */
const WITHOUT_GUIDES = `(() => {
  const {set} = wp.data.dispatch('core/preferences');
  set('core/edit-post', 'welcomeGuide', false);
  set('core', 'enableChoosePatternModal', false);
})()`;

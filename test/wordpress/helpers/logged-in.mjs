/** A window of Chromium in which somebody is logged in. */

/** Milliseconds that a page of the administration may take on a busy computer. */
const LIMIT = 120_000;

/**
 * Opens a window of its own for a user.
 *
 * @param {import('puppeteer-core').Browser} browser - Chromium.
 * @param {import('../../servers/wordpress/a-wordpress.mjs').Site} site - The site.
 * @param {string} name - The user.
 * @param {object} [choice] - How.
 * @param {string} [choice.path] - The page that is opened.
 * @param {{width: number, height: number}} [choice.viewport] - The size of the window.
 * @returns {Promise<import('puppeteer-core').Page>} The page.
 */
export async function windowOf(browser, site, name, {path, viewport = {width: 1280, height: 900}} = {}) {
  const context = await browser.createBrowserContext();
  const {hostname: domain} = new URL(site.url);
  await context.setCookie(
    ...site.as(name).cookies.map(cookie => ({
      name: cookie.name,
      value: cookie.value,
      domain,
      path: '/',
      httpOnly: true,
      secure: false,
    })),
  );
  const page = await context.newPage();
  await page.setViewport(viewport);
  if (path) await page.goto(new URL(path, site.url), {timeout: LIMIT, waitUntil: 'load'});
  return page;
}

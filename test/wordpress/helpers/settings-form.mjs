/** The settings page, as an administrator uses it. */
import assert from 'node:assert/strict';

export const PAGE = '/wp-admin/options-general.php?page=solidarity-widgets';

const NONCE = /option_page['"] value=['"]solidarity-widgets['"][\s\S]*?name="_wpnonce" value="(\w+)"/;

/** The text of a page, as it is read. */
export const words = html =>
  html
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#8217;/g, '’')
    .replace(/\s+/g, ' ');

/**
 * Writes into the form and saves it.
 *
 * @param {import('../../servers/wordpress/a-wordpress.mjs').Site} site - The site.
 * @param {Record<string, string>} fields - What is written; all other fields are empty.
 * @param {object} [more]
 * @param {string} [more.file] - The content of a campaign file.
 * @param {string} [more.as] - Who writes it.
 * @param {string} [more.address] - Of a network's site, such as `/second`.
 * @returns {Promise<string>} What the page says then.
 */
export async function saveSettings(site, fields, {file, as = 'administrator', address = ''} = {}) {
  const user = site.as(as);
  const {text} = await user.page(address + PAGE);
  const body = new FormData();
  const hidden = {
    option_page: 'solidarity-widgets',
    action: 'update',
    _wpnonce: NONCE.exec(text)[1],
    _wp_http_referer: address + PAGE,
    'solidarity_widgets[form]': '1',
  };
  for (const [name, value] of Object.entries(hidden)) body.set(name, value);
  for (const [name, value] of Object.entries(fields)) body.set(`solidarity_widgets[${name}]`, value);
  if (file) body.set('solidarity_widgets_file', new Blob([file]), 'campaign.json');
  const {status, headers} = await user.page(`${address}/wp-admin/options.php`, {method: 'POST', body});
  assert.equal(status, 302);
  return (await user.page(headers.get('location'))).text;
}

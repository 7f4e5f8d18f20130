import {randomBytes} from 'node:crypto';
import path from 'node:path';
import {readCampaignFile} from '../folder/campaign-file.mjs';
import {readState} from '../publish/output/state.mjs';
import {HEADERS, localServer, refuse} from '../serve/local-server.mjs';
import {editorPage} from './editor-page.mjs';

/**
 * Serves the campaign editor on this machine alone, with a campaign's folder opened in it as its files are when the page is loaded. Only
 * whoever has the address gets at it, since the folder's private files are in the page, too.
 *
 * @param {string} folder - The campaign's folder.
 * @param {object} [options]
 * @param {number} [options.port] - A free one if it is 0.
 * @returns {Promise<{address: string, close(): Promise<void>}>} Where it is, when it listens.
 * @throws {import('../errors.mjs').PublisherError} If there is no campaign that can be read, if there is no editor, or if the port is
 *   taken.
 */
export async function serveEditor(folder, {port = 0} = {}) {
  await readCampaignFile(folder);
  const {outs} = await readState(folder);
  const published = outs.map(out => path.resolve(folder, out));
  await editorPage(folder, published); // what is wrong with it is told at once
  const way = `/${randomBytes(24).toString('base64url')}/`;

  const {address, close} = await localServer(port, async ({pathname}, response) => {
    if (pathname !== way) return refuse(response, 404, 'There is nothing here.');
    const {html, policy} = await editorPage(folder, published);
    response.writeHead(200, {
      ...HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'cross-origin-opener-policy': 'same-origin',
    });
    response.end(html);
  });
  return {address: new URL(way, address).href, close};
}

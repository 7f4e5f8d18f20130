import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {PublisherError} from '../errors.mjs';
import {readIfThere} from '../folder/files.mjs';
import {filesIn} from '../withdraw/from-folder.mjs';

/** The campaign editor as it was built: one file that works from a disk, too. */
const EDITOR = fileURLToPath(new URL('../../dist/editor/campaign-editor.html', import.meta.url));

/** What a browser takes in one page. */
const MOST_BYTES = 100_000_000;

const PLACE = '<!-- folder -->';

/**
 * The campaign editor with the files of a folder in it, so that it need not ask for anything.
 *
 * @param {string} folder - The campaign's folder.
 * @param {string[]} outs - Published folders in it, which are not edited, with their whole paths.
 * @returns {Promise<{html: string, policy: string}>} The page, and its Content-Security-Policy.
 * @throws {PublisherError} If the editor is not there, or if the folder has more than 100 MB.
 */
export async function editorPage(folder, outs) {
  const html = await readIfThere(EDITOR);
  if (html === undefined)
    throw new PublisherError(
      'The campaign editor has not been built: run "npm run editor" in the repository.',
    );
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
  const opened = {name: path.basename(path.resolve(folder)), files: await contentsOf(folder, outs)};
  // No text of a campaign can end the script or begin a comment in it.
  const json = JSON.stringify(opened).replaceAll('<', '\\u003c');
  const script = `<script type="application/json" id="folder">${json}</script>`;
  return {html: html.replace(PLACE, () => script), policy};
}

/** All files in base64, by their paths with slashes. */
async function contentsOf(folder, outs) {
  const files = {};
  let bytes = 0;
  for (const file of await filesIn(folder, outs)) {
    const content = await readFile(file);
    bytes += content.length;
    if (bytes > MOST_BYTES)
      throw new PublisherError(
        `${folder} is larger than ${MOST_BYTES / 1_000_000} MB. Name the folder in which campaign.json is, and move what is not of the campaign out of it.`,
      );
    files[path.relative(folder, file).replaceAll(path.sep, '/')] = content.toString('base64');
  }
  return files;
}

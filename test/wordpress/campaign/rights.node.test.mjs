import assert from 'node:assert/strict';
import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';

/** Writes a copy's file in a folder of its own, in a process that keeps what it makes to itself if nobody says otherwise. */
const WRITE = `
  umask(0077);
  (new Solidarity\\Widgets\\Campaign\\Copy\\FolderStore($id))->write('portraits/ales.webp', 'A portrait');`;

describe('What a copy writes into uploads', () => {
  const site = wordPressFor({});

  /** The rights of all that is below uploads, in octal, by its path. */
  async function rights() {
    const uploads = path.join(site.dir, 'wp-content/uploads');
    const paths = await readdir(uploads, {recursive: true});
    const read = paths.map(async name => [name, (await stat(path.join(uploads, name))).mode & 0o777]);
    return Object.fromEntries((await Promise.all(read)).map(([name, mode]) => [name, mode.toString(8)]));
  }

  it('can be read by whoever can read the folder above, as other uploads', async () => {
    await site.php(`chmod(WP_CONTENT_DIR . '/uploads', 0755); $id = 'one'; ${WRITE}`);
    assert.deepEqual(await rights(), {
      solidarity: '755',
      'solidarity/one': '755',
      'solidarity/one/portraits': '755',
      'solidarity/one/portraits/ales.webp': '644',
    });
    await site.php(`chmod(WP_CONTENT_DIR . '/uploads/solidarity', 0750); $id = 'two'; ${WRITE}`);
    const all = await rights();
    assert.deepEqual([all['solidarity/two'], all['solidarity/two/portraits/ales.webp']], ['750', '640']);
  });

  it('has the rights that the site says, and leaves those of what was there', async () => {
    await site.php(`
      chmod(WP_CONTENT_DIR . '/uploads/solidarity', 0711);
      define('FS_CHMOD_DIR', 02770);
      define('FS_CHMOD_FILE', 0660);
      $id = 'three';
      ${WRITE}`);
    const all = await rights();
    assert.deepEqual(
      [
        'solidarity',
        'solidarity/three',
        'solidarity/three/portraits',
        'solidarity/three/portraits/ales.webp',
      ].map(name => all[name]),
      ['711', '770', '770', '660'],
    );
  });
});

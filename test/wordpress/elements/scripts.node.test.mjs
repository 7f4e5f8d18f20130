import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {parse} from 'parse5';
import {aWordPress} from '../../servers/wordpress/a-wordpress.mjs';
import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

/** With script modules of WordPress and without, and both kinds of themes. */
const PLACES = [
  {release: 'bookworm', theme: 'classic'},
  {release: 'trixie', theme: 'classic'},
  {release: 'sid', theme: 'block'},
].filter(({release}) => releasesTried('scripts').includes(release));

/** What optimisers must read to leave a script alone. */
const LEFT_ALONE = ['data-no-optimize', 'data-no-defer', 'data-cfasync', 'nowprocket', 'nitro-exclude'];

/** The tags of ours in a page that load something, with the element around them. */
function loadedIn(html) {
  const found = [];
  const read = (node, around) => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({name, value}) => [name, value]));
    const address = attributes.src ?? attributes.href ?? '';
    const isInline = node.tagName === 'style' && attributes.id?.startsWith('solidarity-widgets');
    if (isInline || (['script', 'link'].includes(node.tagName) && address.includes('/solidarity/')))
      found.push({
        tag: node.tagName,
        around,
        file: address.replace(/.*\/solidarity\/|\?.*/g, ''),
        attributes,
      });
    for (const child of node.childNodes ?? [])
      read(child, ['head', 'body'].includes(node.tagName) ? node.tagName : around);
  };
  read(parse(html));
  return found;
}

for (const place of PLACES)
  describe(`The scripts in WordPress of ${place.release} with a ${place.theme} theme`, () => {
    const site = wordPressFor(place);

    async function published(content) {
      const fields = {status: 'publish', title: 'A', content};
      const {body} = await site.as('author').rest('POST', '/wp/v2/posts', fields);
      const {pathname, search} = new URL(body.link);
      return (await site.page(pathname + search)).text;
    }

    const scriptsIn = page => loadedIn(page).filter(({tag}) => tag === 'script');

    it('are on no page without an element', async () => {
      assert.deepEqual(loadedIn(await published('<p>Nothing of ours.</p>')), []);
    });

    it('are the file of one element where it is alone', async () => {
      const page = await published('<!-- wp:solidarity/day /--><solidarity-day>Twice</solidarity-day>');
      const [script, ...others] = scriptsIn(page);
      assert.deepEqual([script.file, script.attributes.type, others], ['one/day.js', 'module', []]);
    });

    it('are one file for several elements, in whatever way they came', async () => {
      const page = await published(
        '<!-- wp:solidarity/day /-->[solidarity_exit]<solidarity-poem>A poem</solidarity-poem>',
      );
      assert.deepEqual(
        scriptsIn(page).map(({file}) => file),
        ['solidarity.js'],
      );
    });

    it('are the ones that were built, or the browser refuses them; optimisers leave them alone', async () => {
      const [{attributes}] = scriptsIn(await published('[solidarity_day]'));
      const {status, text} = await site.page(attributes.src);
      const digest = createHash('sha384').update(text).digest('base64');
      assert.deepEqual([status, attributes.integrity], [200, `sha384-${digest}`]);
      assert.deepEqual(
        LEFT_ALONE.filter(name => !(name in attributes)),
        [],
      );
    });

    it('find the room for elements reserved in the head', async () => {
      const page = await published('[solidarity_day]');
      const style = loadedIn(page).find(
        ({tag, attributes}) => tag === 'style' || attributes.rel === 'stylesheet',
      );
      assert.equal(style.around, 'head');
      if (place.theme === 'classic')
        assert.deepEqual(
          loadedIn(page)
            .filter(({attributes}) => attributes.rel === 'modulepreload')
            .map(({file, around}) => [file, around]),
          [['one/day.js', 'head']],
        );
    });

    it('come for an element in a reusable block, a widget area or the footer', async () => {
      const {body} = await site.as('editor').rest('POST', '/wp/v2/blocks', {
        status: 'publish',
        title: 'Of all',
        content: '<!-- wp:solidarity/marks /-->',
      });
      const page = await published(`<!-- wp:block {"ref":${body.id}} /-->`);
      assert.deepEqual(
        scriptsIn(page).map(({file}) => file),
        ['one/marks.js'],
      );
      if (place.theme === 'block') return;
      await site.php(`
        update_option('widget_block', [2 => ['content' => '<!-- wp:solidarity/day /-->']]);
        $areas = wp_get_sidebars_widgets();
        $areas[array_key_first($GLOBALS['wp_registered_sidebars'])] = ['block-2'];
        wp_set_sidebars_widgets($areas);`);
      const [widget] = scriptsIn(await published('<p>Nothing of ours in the text.</p>'));
      assert.equal(widget.file, 'one/day.js');
    });

    it('come with the site’s colour and font', async () => {
      await site.php(
        `update_option('solidarity_widgets', ['accent' => '#0a7', 'heading_font' => 'Georgia']);`,
      );
      const page = await published('[solidarity_day]');
      await site.php(`delete_option('solidarity_widgets');`);
      assert.match(
        page,
        /:root\{--solidarity-accent:#0a7;--solidarity-on-accent:#111;--solidarity-heading-font:Georgia\}/,
      );
    });
  });

describe('A page in Belarusian', () => {
  it('has its language and its campaign said to the elements', async t => {
    const site = await aWordPress(t, {release: 'sid', language: 'bel'});
    await site.php(`update_option('solidarity_widgets', ['cautious' => true, 'links_as_text' => true]);`);
    const {body} = await site.as('author').rest('POST', '/wp/v2/posts', {
      status: 'publish',
      title: 'A',
      content:
        '<!-- wp:solidarity/prisoner-counter /--><!-- wp:solidarity/donation --><p>Money</p><!-- /wp:solidarity/donation -->',
    });
    const {pathname, search} = new URL(body.link);
    const {text} = await site.page(pathname + search);
    const [html] = text.match(/<html[^>]*>/);
    assert.match(html, /lang="bel"/);
    assert.match(html, /data-solidarity-feed="[^"]*\/campaign\/\{lang\}\.json"/);
    assert.match(html, /data-solidarity-links="text"/);
    assert.match(html, /data-solidarity-cautious=""/);
    assert.match(
      text,
      /<solidarity-prisoner-counter [^>]*lang="be"[^>]*>19 мая 2023 г. у Беларусі было амаль 1500 палітвязняў\./,
    );
    assert.match(text, /<solidarity-donation [^>]*><\/solidarity-donation>/);
  });
});

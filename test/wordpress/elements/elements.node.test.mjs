import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';
import {oursIn} from '../helpers/html.mjs';
import {releasesTried} from '../helpers/releases-tried.mjs';

const SENTENCE = 'On 19 May 2023 there were almost 1,500 political prisoners in Belarus.';

/** A block as the editor saves it. */
const block = (name, attributes = {}, sentence = SENTENCE) =>
  `<!-- wp:solidarity/${name} ${escapedJson(attributes)} -->\n` +
  `<p class="wp-block-solidarity-${name}">${sentence}</p>\n<!-- /wp:solidarity/${name} -->`;

const escapedJson = value =>
  JSON.stringify(value)
    .replaceAll('\\"', '\\u0022')
    .replaceAll(/[<>&]/g, sign => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** The same text as the README has it. */
const tag = (name, attributes = '', inside = SENTENCE) =>
  `<solidarity-${name} ${attributes}>${inside}</solidarity-${name}>`;

const EVIL = 'https://evil.example/campaign.json';

/** The oldest, whose tags we read ourselves, and the newest. */
const ENDS = ['bookworm', 'sid'];

for (const release of releasesTried('elements', ENDS))
  describe(`The elements in WordPress of ${release}`, () => {
    const site = wordPressFor({release});

    /** A post that somebody has published: what was stored, and its page. */
    async function published(content, {as = 'author', ...fields} = {}) {
      const {body} = await site
        .as(as)
        .rest('POST', '/wp/v2/posts', {status: 'publish', title: 'A', content, ...fields});
      assert.ok(body.link, JSON.stringify(body).slice(0, 500));
      const {pathname, search} = new URL(body.link);
      return {...body, path: pathname + search, page: (await site.page(pathname + search)).text};
    }

    it('stand in the page as an author’s block has them, with the sentence inside', async () => {
      const {page} = await published(
        block('prisoner-counter', {figure: 'prisoners', headingLevel: 4, poster: true}),
      );
      const [counter] = oursIn(page, 'prisoner-counter');
      const {feed, ...others} = counter.attributes;
      assert.deepEqual(others, {figure: 'prisoners', 'heading-level': '4', poster: ''});
      assert.equal(feed, `${site.url}/wp-content/plugins/solidarity-widgets/solidarity/campaign/{lang}.json`);
      assert.equal(counter.text, SENTENCE);
    });

    it('can be wide, and have space around them', async () => {
      const {page} = await published(
        block('day', {align: 'wide', style: {spacing: {padding: {top: '2em'}}}}),
      );
      const [{around}] = oursIn(page, 'day');
      assert.match(around.class, /\balignwide\b/);
      assert.match(around.style, /padding-top:2em/);
    });

    it('read what KSES has rewritten in the attributes of a block', async () => {
      const {content, page} = await published(block('event-list', {place: '5 < 6 & 7, "D"'}));
      assert.match(content.raw, /&amp;|\\u0026/);
      assert.equal(oursIn(page, 'event-list')[0].attributes.place, '5 < 6 & 7,"D"');
    });

    it('leave brackets to authors, and find no shortcode in them', async () => {
      const {page} = await published(block('event-list', {place: '[gallery]'}, 'See [gallery ids=1].'));
      const [list] = oursIn(page, 'event-list');
      assert.deepEqual([list.attributes.place, list.text], ['[gallery]', 'See [gallery ids=1].']);
    });

    it('have a sentence where the author wrote none', async () => {
      const {page} = await published('<!-- wp:solidarity/prisoner-counter /-->[solidarity_day]');
      assert.match(
        oursIn(page, 'prisoner-counter')[0].text,
        /^On 19 May 2023 there were almost 1,500 .* Source: Netherlands/,
      );
      assert.match(oursIn(page, 'day')[0].text, /Sunday, 21 May 2023$/);
    });

    it('come from shortcodes', async () => {
      const {page} = await published(
        `[solidarity_event_list limit="3" online country="LT"]${SENTENCE}[/solidarity_event_list]`,
      );
      const {limit, online, country} = oursIn(page, 'event-list')[0].attributes;
      assert.deepEqual([limit, online, country], ['3', '', 'LT']);
    });

    it('come out whole from a shortcode of several paragraphs', async () => {
      const paragraphs = 'Before [solidarity_day]One\n\nTwo\n\nThree[/solidarity_day] after';
      const {page} = await published(`${paragraphs}\n\n${paragraphs.replaceAll(/Before | after/g, '')}`);
      const days = oursIn(page, 'day');
      assert.deepEqual(
        days.map(({text}) => text),
        ['OneTwoThree', 'OneTwoThree'],
      );
      assert.match(page, /Before <solidarity-day[^>]*>One<br ?\/?>Two<br ?\/?>Three<\/solidarity-day> after/);
    });

    it('come from tags as our docs have them, for authors too', async () => {
      const {page} = await published(tag('prisoner-counter', 'figure="days" no-title lang="de"'));
      const [{attributes, text}] = oursIn(page, 'prisoner-counter');
      assert.deepEqual([attributes.figure, attributes.lang, text], ['days', 'de', SENTENCE]);
      assert.match(attributes.feed, /\/campaign\/\{lang\}\.json$/);
    });

    it('have of a tag only what the role may set', async () => {
      const written = tag('prisoner-counter', 'value="99999" as-of="2027-05-21" source="Us" figure="days"');
      const attributes = async as =>
        oursIn((await published(written, {as})).page, 'prisoner-counter')[0].attributes;
      assert.equal((await attributes('editor')).value, '99999');
      const {feed: _, ...ofAuthor} = await attributes('author');
      assert.deepEqual(ofAuthor, {figure: 'days'});
    });

    it('have of a block and a shortcode only what the role may set', async () => {
      const content = `${block('prisoner-counter', {value: 99999, figure: 'days'})}
        [solidarity_marks value="99999" source="x" heading-level="4"]`;
      const values = async as => {
        const {page} = await published(content, {as});
        return ['prisoner-counter', 'marks'].map(name => oursIn(page, name)[0].attributes.value);
      };
      assert.deepEqual(await values('author'), [undefined, undefined]);
      assert.deepEqual(await values('editor'), ['99999', '99999']);
    });

    it('keep what an editor has set when the author saves the same post', async () => {
      const content = block('prisoner-counter', {value: 1500, asOf: '2023-05-19', source: 'A & B <1>'});
      const {id} = await published('…');
      await site.as('editor').rest('POST', `/wp/v2/posts/${id}`, {content});
      const {body} = await site
        .as('author')
        .rest('POST', `/wp/v2/posts/${id}`, {content: `${content}<p>More</p>`});
      const [counter] = oursIn(body.content.rendered, 'prisoner-counter');
      assert.deepEqual([counter.attributes.value, counter.attributes.source], ['1500', 'A & B <1>']);
      const changed = content.replace('1500', '9');
      const {body: next} = await site.as('author').rest('POST', `/wp/v2/posts/${id}`, {content: changed});
      assert.equal(oursIn(next.content.rendered, 'prisoner-counter')[0].attributes.value, undefined);
    });

    it('refuse other hosts, whoever saved them', async () => {
      const content = [
        block('stories', {feed: EVIL, pictureOrigins: 'https://evil.example'}),
        `[solidarity_video feed="${EVIL}" file-origins="https://evil.example"]`,
        tag(
          'sign-up',
          `feed="${EVIL}" action="https://evil.example/" fields="a=b" in-place recipient="Us" consent="Yes"`,
        ),
      ].join('\n');
      const {page} = await published(content, {as: 'administrator'});
      assert.doesNotMatch(page, /evil\.example/);
      for (const name of ['stories', 'video', 'sign-up']) {
        const [{attributes}] = oursIn(page, name);
        assert.deepEqual(Object.keys(attributes), ['feed']);
        assert.ok(attributes.feed.startsWith(`${site.url}/`));
      }
    });

    it('go to hosts that an administrator has listed', async () => {
      await site.php(`update_option('solidarity_widgets', ['hosts' => ['listed.example']]);`);
      const {page} = await published(
        block('stories', {
          feed: 'https://listed.example/{lang}.json',
          pictureOrigins: 'https://listed.example',
        }) + tag('day', 'feed="https://listed.example/{lang}.json"'),
        {as: 'administrator'},
      );
      await site.php(`delete_option('solidarity_widgets');`);
      const [{attributes}] = oursIn(page, 'stories');
      assert.equal(attributes.feed, 'https://listed.example/{lang}.json');
      assert.equal(attributes['picture-origins'], 'https://listed.example');
      assert.equal(oursIn(page, 'day')[0].attributes.feed, 'https://listed.example/{lang}.json');
      assert.match(page, /<html[^>]* data-solidarity-hosts="listed\.example"/);
    });

    it('are out of reach of what authors put around them and into them', async () => {
      const hostile =
        `<div data-solidarity-feed="${EVIL}" data-solidarity-hosts="evil.example" DATA-SOLIDARITY-LINKS="follow">` +
        tag(
          'day',
          'onclick="x()" style="position:fixed" id="a" slot="b" part="c" is="d" data-wp-bind--feed="e"',
        ) +
        `</div>${block('channels', {}, `<b slot="a" data-solidarity-key="x" onclick="x()">Bold</b>${tag('exit')}`)}`;
      for (const as of ['author', 'administrator']) {
        const {page} = await published(hostile, {as});
        const body = page.slice(page.indexOf('<body'));
        assert.deepEqual(body.match(/.{0,60}(?:data-solidarity-|evil\.example| onclick).{0,60}/gi), null);
        assert.deepEqual(Object.keys(oursIn(body, 'day')[0].attributes), ['feed']);
        const [channels] = oursIn(body, 'channels');
        assert.equal(
          channels.html.replaceAll(/ slot="a"/g, as === 'author' ? '' : ' wrong'),
          `<b>Bold</b>${SENTENCE}`,
        );
      }
    });

    it('are words alone where PHP cannot read what a contributor saves, and nothing is lost', async () => {
      const written = `${block('prisoner-counter', {value: 7})}[solidarity_marks value="7"]Marks.[/solidarity_marks]`;
      const saved = await site.php(
        `$given = ['ID' => wp_insert_post(['post_title' => 'What is there already'])];
        get_post($given['ID']); // the database, too, needs what is taken away now
        ini_set('pcre.jit', '0'); ini_set('pcre.backtrack_limit', '1');
        $data = ['post_content' => wp_slash(base64_decode('${Buffer.from(written).toString('base64')}'))];
        $saved = Solidarity\\Widgets\\Elements\\Authored\\SavedAttributes::onSave($data, $given);
        ini_restore('pcre.backtrack_limit');
        echo wp_unslash($saved['post_content']);`,
        {as: 'contributor'},
      );
      for (const words of [SENTENCE, 'Marks.']) assert.ok(saved.includes(words), saved);
      assert.doesNotMatch(saved, /wp:solidarity\/|\[solidarity_/);
    });

    it('are sentences alone in feeds and excerpts', async () => {
      const {excerpt} = await published(
        `${block('prisoner-counter')}${block('exit', {}, 'Leave')}[solidarity_day]A day.[/solidarity_day] ${tag('poem', '', 'A poem.')}`,
      );
      const text = html =>
        html
          .replaceAll(/<[^>]*>/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim();
      assert.equal(text(excerpt.rendered), `${SENTENCE} A day. A poem.`);
      const {text: feed} = await site.page('/?feed=rss2');
      const [, first] = feed.match(/<content:encoded><!\[CDATA\[(.*?)\]\]>/s);
      assert.equal(text(first), `${SENTENCE} A day. A poem.`);
      assert.doesNotMatch(feed, /<solidarity-|<script|solidarity\.js/);
    });

    it('bring no script for an excerpt', async () => {
      const {id} = await published(`${block('day')}${tag('poem')}`);
      const used = `get_the_excerpt(${id}); echo json_encode(Solidarity\\Widgets\\Scripts\\Used::names());`;
      assert.equal(await site.php(used), '[]');
    });

    it('leave only to where an administrator says', async () => {
      const trap = '<a href="https://trap.example/">Leave</a>';
      const {page} = await published(block('exit', {href: 'https://trap.example/'}, trap));
      const [exit] = oursIn(page, 'exit');
      assert.deepEqual([exit.attributes.href, exit.text], ['https://www.wikipedia.org/', 'Leave']);
      assert.doesNotMatch(page, /trap\.example/);
      const weather = block('exit', {href: 'https://weather.example/'}, 'Leave');
      const [chosen] = oursIn((await published(weather, {as: 'administrator'})).page, 'exit');
      assert.equal(chosen.html, '<a href="https://weather.example/" rel="noreferrer">Leave</a>');
    });

    it('are said by the REST API with their sentence', async () => {
      const {body} = await site.rest(`/wp/v2/posts/${(await published(block('day'))).id}`);
      assert.equal(oursIn(body.content.rendered, 'day')[0].text, SENTENCE);
    });

    it('tell the editor what will be left out, and why', async () => {
      const judge = async (as, name, attributes) =>
        (await site.as(as).rest('POST', '/solidarity/v1/judge', {name, attributes})).body;
      const {refused, attributes} = await judge('author', 'prisoner-counter', {
        feed: EVIL,
        value: 5,
        headingLevel: 9,
        figure: 'days',
      });
      assert.deepEqual(attributes, {figure: 'days'});
      assert.deepEqual(Object.fromEntries(refused.map(({attribute, code}) => [attribute, code])), {
        feed: 'host',
        value: 'role',
        'heading-level': 'value',
      });
      assert.match(
        refused.find(({code}) => code === 'value').reason,
        /“heading-level” needs a level from 2 to 6\./,
      );
      assert.deepEqual((await judge('editor', 'prisoner-counter', {value: 5})).refused, []);
      assert.equal(
        (await site.as('subscriber').rest('POST', '/solidarity/v1/judge', {name: 'day'})).status,
        403,
      );
      const form = await judge('administrator', 'sign-up', {fields: 'a=b', action: '/subscribe'});
      assert.deepEqual(form.refused, []);
    });

    it('can be found as blocks with a title, and in patterns', async () => {
      const {body: types} = await site.as('author').rest('GET', '/wp/v2/block-types/solidarity');
      assert.equal(types.length, 18);
      const counter = types.find(({name}) => name === 'solidarity/prisoner-counter');
      assert.equal(counter.title, 'Prisoner counter');
      assert.equal(counter.api_version, release === 'bookworm' ? 2 : 3);
      const patterns = JSON.parse(
        await site.php(`echo json_encode(WP_Block_Patterns_Registry::get_instance()->get_all_registered());`),
      ).filter(({name}) => name.startsWith('solidarity/'));
      assert.deepEqual(
        patterns.map(({title}) => title),
        ['Page for 21 May', 'Counter in the footer', 'Letters'],
      );
      for (const {content} of patterns) {
        const {page} = await published(content);
        assert.ok(page.includes('<solidarity-'));
      }
    });
  });

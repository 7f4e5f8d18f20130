import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inPhp} from '../helpers/in-php.mjs';

/** Each text as it is without attributes that protect all elements, as WordPress 6.1 gets it. */
const cleaned = texts =>
  inPhp(
    `return array_map(fn ($html) => Elements\\Authored\\Tags::bySplitting($html, fn ($tag, $attributes) =>
      array_filter($attributes, fn ($name) => !str_starts_with($name, 'data-solidarity-'), ARRAY_FILTER_USE_KEY)), $input);`,
    texts,
  );

const assertCleaned = async expected =>
  assert.deepEqual(await cleaned(Object.keys(expected)), Object.values(expected));

describe('Tags before WordPress 6.2', () => {
  it('are read as browsers read them', async () => {
    await assertCleaned({
      '<p data-solidarity-feed="x" class="a">': '<p class="a">',
      '<P DATA-Solidarity-FEED = x>': '<P>',
      '<p title=">" data-solidarity-feed=x>a': '<p title="&gt;">a',
      "<p title='\">' data-solidarity-feed>": '<p title="&quot;&gt;">',
      '<p a=b"c data-solidarity-feed>': '<p a="b&quot;c">',
      '<p/data-solidarity-feed/>': '<p />',
      '<p data-solidarity-feed=1 data-solidarity-feed=2 class=b>': '<p class="b">',
      '<p class="&lt;&quot;" data-solidarity-feed= >': '<p class="&lt;&quot;">',
      '<p\ndata-solidarity-feed\n=\n"x">': '<p>',
    });
  });

  it('are found only where browsers find them', async () => {
    await assertCleaned({
      '<!-- <a title=" --><p data-solidarity-feed=x>" >': '<!-- <a title=" --><p>" >',
      '<!--><p data-solidarity-feed>-->': '<!--><p>-->',
      '<? <p data-solidarity-feed>': '<? <p data-solidarity-feed>',
      '</p title=">"><p data-solidarity-feed>': '</p title=">"><p>',
      '<textarea><p data-solidarity-feed></textarea><p data-solidarity-feed>':
        '<textarea><p data-solidarity-feed></textarea><p>',
      '<script>"<p data-solidarity-feed>"</script><p data-solidarity-feed>':
        '<script>"<p data-solidarity-feed>"</script><p>',
      '1 < 2 <p data-solidarity-feed>': '1 < 2 <p>',
    });
  });

  it('stay as they are where nothing is taken out', async () => {
    const same = [
      "<p class='a'  title=b>solidarity-day</p>",
      '<solidarity-day no-title class = "x"/>',
      'a < b',
    ];
    assert.deepEqual(await cleaned(same), same);
  });

  it('are text where they have no end', async () => {
    await assertCleaned({'<p data-solidarity-feed="x': '&lt;p data-solidarity-feed="x', 'a <p': 'a &lt;p'});
  });
});

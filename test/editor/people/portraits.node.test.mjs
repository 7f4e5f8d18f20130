/** Portraits as the editor puts them into a folder: small, upright, and without what the camera wrote into them. */
import assert from 'node:assert/strict';
import {it} from 'node:test';

import {inEachEngine} from '../../dist/helpers/browsers.mjs';
import {componentPage} from '../helpers/component-page.mjs';
import {exifSegment} from '../helpers/exif.mjs';

const address = await componentPage(`
import {portraitOf, portraitPath} from './site/editor/people/portraits.ts';

window.portraitPath = portraitPath;

/** A picture whose upper left quarter is red, the rest blue; \`seenThrough\` leaves the lower half out. */
window.picture = async (width, height, type, seenThrough) => {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  context.fillStyle = '#00f';
  context.fillRect(0, 0, width, seenThrough ? height / 2 : height);
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height / 2);
  const blob = await new Promise(resolve => canvas.toBlob(resolve, type, 0.9));
  return new Uint8Array(await blob.arrayBuffer());
};

/** What becomes of a file: its beginning, its size, and the colours in the middle of its quarters, row by row. */
window.portrait = async (parts, name, type) => {
  try {
    const {bytes, ...portrait} = await portraitOf(new File(parts, name, {type}));
    const drawn = new Image();
    drawn.src = URL.createObjectURL(new Blob([bytes]));
    await drawn.decode();
    const {naturalWidth: width, naturalHeight: height} = drawn;
    const canvas = Object.assign(document.createElement('canvas'), {width, height});
    const context = canvas.getContext('2d');
    context.drawImage(drawn, 0, 0);
    const colourAt = (x, y) => {
      const [red, green, blue] = context.getImageData(x * width, y * height, 1, 1).data;
      return green > 128 ? 'white' : red > blue ? 'red' : 'blue';
    };
    const colours = [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]].map(at => colourAt(...at));
    return {...portrait, drawn: [width, height], colours, latin1: String.fromCharCode(...bytes)};
  } catch (error) {
    return {error: error.message};
  }
};

/** A JPEG with a segment behind its first marker. */
window.withSegment = (jpeg, segment) => [jpeg.slice(0, 2), new Uint8Array(segment), jpeg.slice(2)];
`);

inEachEngine('portraits of the editor', {always: true}, ({engine, sameTab}) => {
  const tab = async () => {
    const same = await sameTab();
    await same.goto(address);
    return same;
  };
  const portrait = async (...args) =>
    (await tab()).evaluate(
      async (width, height, type, seenThrough, segment) => {
        const bytes = await window.picture(width, height, type, seenThrough);
        const parts = segment ? window.withSegment(bytes, segment) : [bytes];
        return window.portrait(parts, 'photo.jpg', type);
      },
      ...args,
    );

  it('are upright and small, and tell neither place nor camera', async () => {
    const segment = [...exifSegment({orientation: 6, latitude: [53, 54, 9], camera: 'Secret Camera'})];
    const {extension, width, height, drawn, colours, latin1} = await portrait(
      ...[2000, 1500, 'image/jpeg', false, segment],
    );
    assert.deepEqual([width, height], [750, 1000]);
    assert.deepEqual(drawn, [750, 1000]);
    assert.deepEqual(colours, ['blue', 'red', 'blue', 'blue'], 'turned to the right');
    if (engine !== 'webkit') assert.equal(extension, 'webp');
    assert.match(latin1, extension === 'webp' ? /^RIFF....WEBP/s : /^\xff\xd8\xff/);
    assert.doesNotMatch(latin1, /exif|secret camera|xmp/i);
  });

  it('are not made larger', async () => {
    const {width, height, colours} = await portrait(40, 30, 'image/png', false, null);
    assert.deepEqual([width, height], [40, 30]);
    assert.deepEqual(colours, ['red', 'blue', 'blue', 'blue']);
  });

  it('are white where a picture is seen through', async () => {
    const {colours} = await portrait(40, 30, 'image/png', true, null);
    assert.deepEqual(colours, ['red', 'blue', 'white', 'white']);
  });

  it('are refused in clear words where a file is no picture', async () => {
    const page = await tab();
    const messages = await page.evaluate(async () => {
      const files = [
        [['Anna, 12 years'], 'notes.txt', 'text/plain'],
        [['\xff\xd8\xff damaged'], 'anna.jpg', 'image/jpeg'],
        [['ftypheic'], 'IMG_1.HEIC', ''],
        [[], 'anna.png', 'image/png'],
      ];
      const results = [];
      for (const file of files) results.push((await window.portrait(...file)).error);
      return results;
    });
    assert.match(messages[0], /^notes\.txt is no picture\. Choose a photo/);
    assert.match(messages[1], /^anna\.jpg cannot be read: it is damaged/);
    assert.match(messages[2], /\(HEIC\).* Save it as JPEG/);
    assert.match(messages[3], /^anna\.png is empty/);
  });

  it('are refused where the browser hides what a page draws', async () => {
    const page = await tab();
    const {error} = await page.evaluate(async () => {
      const bytes = await window.picture(40, 30, 'image/png', false);
      const real = window.CanvasRenderingContext2D.prototype.getImageData;
      window.CanvasRenderingContext2D.prototype.getImageData = function (...args) {
        const pixels = real.apply(this, args);
        pixels.data.fill(255);
        return pixels;
      };
      return window.portrait([bytes], 'a.png', 'image/png');
    });
    assert.match(error, /as Tor Browser does/);
  });

  it('have file names that tell no more than an id', async () => {
    const paths = await (
      await tab()
    ).evaluate(() => [
      window.portraitPath('p-7f3k9q2m', {extension: 'webp'}),
      window.portraitPath('../Anna Примерная', {extension: 'jpg'}),
    ]);
    assert.equal(paths[0], 'portraits/p-7f3k9q2m.webp');
    assert.match(paths[1], /^portraits\/\d+\.jpg$/);
  });
});

import {imageSize} from 'image-size';
import {fs} from 'memfs';

/** Of what it knows, the formats that `publish` can read. */
const FORMATS = ['avif', 'gif', 'heif', 'jpg', 'png', 'svg', 'tiff', 'webp'];

/**
 * `sharp`, as far as `check` looks at pictures: how large one is, or that it is none. Only the head of a file is read, since a small one can hold
 * a picture that no memory takes.
 *
 * @param {string} file - The path of a picture in memory.
 */
const sharp = file => ({
  async metadata() {
    const content = await fs.promises.readFile(file);
    if (isSvg(content)) return {format: 'svg'};
    const {width, height, type: format} = imageSize(content);
    if (!FORMATS.includes(format)) throw new Error(`${format} is no format of pictures on the web.`);
    return {width, height, format};
  },
});

const isSvg = content => /^\s*<(?:\?xml|svg|!)/i.test(new TextDecoder().decode(content.subarray(0, 200)));

export default sharp;

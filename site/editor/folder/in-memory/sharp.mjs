import {fs} from 'memfs';

/**
 * `sharp`, as far as `check` looks at pictures: how large one is, or that it is none.
 *
 * @param {string} file - The path of a picture in memory.
 */
const sharp = file => ({
  async metadata() {
    const content = await fs.promises.readFile(file);
    if (isSvg(content)) return {format: 'svg'};
    const bitmap = await globalThis.createImageBitmap(new Blob([content]));
    const {width, height} = bitmap;
    bitmap.close();
    return {width, height};
  },
});

const isSvg = content => /^\s*<(?:\?xml|svg|!)/i.test(new TextDecoder().decode(content.subarray(0, 200)));

export default sharp;

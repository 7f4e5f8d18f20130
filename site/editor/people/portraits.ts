/** A picture as it goes into the folder: small, and nothing in it but what is seen. */
export interface Portrait {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How the names of such files end. */
  readonly extension: 'webp' | 'jpg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels along the longer side. Readers get a smaller one; `check` warns of larger ones. */
const LONGEST_SIDE = 1_000;

/** In bytes: what no camera makes. */
const LARGEST_FILE = 100_000_000;

/** From 0 to 1: what a face needs, and no more. */
const QUALITY = 0.85;

/**
 * A chosen picture, upright and at most 1,000 pixels along its longer side. It is drawn anew, so that nothing is left of what the
 * camera wrote into the file: the place, the time, the device, a small copy of what was cut off.
 *
 * @param file - The file that was chosen.
 * @returns The picture as WebP; as JPEG where the browser makes no WebP.
 * @throws {Error} In words for a coordinator: if it is no picture, or the browser cannot read or draw it.
 */
export async function portraitOf(file: File): Promise<Portrait> {
  if (!file.size) throw new Error(`${file.name} is empty. Choose the picture again.`);
  if (file.size > LARGEST_FILE)
    throw new Error(`${file.name} is larger than 100 MB. Make a smaller copy first, as JPEG or PNG.`);
  const picture = await read(file);
  const {naturalWidth, naturalHeight} = picture;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight));
  const width = Math.max(1, Math.round(naturalWidth * scale));
  const height = Math.max(1, Math.round(naturalHeight * scale));
  const {canvas, context} = canvasOf(width, height);
  refuseHiddenPixels(context);
  // JPEG has nothing that one sees through, and would make it black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const {blob, extension} = await encoded(canvas, file.name);
  return {bytes: new Uint8Array(await blob.arrayBuffer()), extension, width, height};
}

/**
 * Where the portrait of somebody goes. The name of the file tells no more than the id: readers can see it.
 *
 * @param id - The id of the entry.
 * @param portrait - The portrait.
 * @returns The path in the folder, which is also its address in the campaign.
 */
export function portraitPath(id: string, {extension}: Pick<Portrait, 'extension'>): string {
  const name = /^[\w-]{1,100}$/.test(id) ? id : crypto.getRandomValues(new Uint32Array(2)).join('');
  return `portraits/${name}.${extension}`;
}

/** The picture in a file. Browsers turn it upright, as the camera says. */
async function read(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
  } catch {
    throw new Error(notRead(file));
  } finally {
    URL.revokeObjectURL(address);
  }
  if (!picture.naturalWidth || !picture.naturalHeight)
    throw new Error(`${file.name} does not say how large it is. Save it as JPEG or PNG, and choose that.`);
  return picture;
}

function notRead({name, type}: File): string {
  if (/\.hei[cf]$/i.test(name) || /hei[cf]/.test(type))
    return `${name} is a photo as telephones keep it (HEIC), which this browser cannot read. Save it as JPEG, and choose that.`;
  if (type.startsWith('image/') && !type.includes('svg'))
    return `${name} cannot be read: it is damaged, or of a kind that this browser does not know. Save it as JPEG or PNG, and choose that.`;
  return `${name} is no picture. Choose a photo, as JPEG, PNG or WebP.`;
}

function canvasOf(width: number, height: number) {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  if (!context)
    throw new Error('This browser does not let pages draw, so it cannot make the picture smaller.');
  return {canvas, context};
}

/** Red, green and blue of what is drawn to see whether the page sees it. */
const PROBE = [64, 128, 192] as const;

/** How far a colour may be from what was drawn: some browsers change it a little, so that nobody is known by it. */
const TOLERANCE = 8;

/** Some browsers, such as Tor Browser, show a page other pixels than those that it has drawn. */
function refuseHiddenPixels(context: CanvasRenderingContext2D): void {
  const {width} = context.canvas;
  context.fillStyle = `rgb(${PROBE.join()})`;
  context.fillRect(0, 0, width, 1);
  const {data} = context.getImageData(0, 0, width, 1);
  if (data.every((value, index) => Math.abs(value - (PROBE[index % 4] ?? 255)) <= TOLERANCE)) return;
  throw new Error(
    'This browser keeps what pages draw from them, as Tor Browser does, so the picture would be spoilt. Allow it for this page, or use another browser for the pictures: this page works offline.',
  );
}

/** The picture as WebP, else as JPEG: a browser that does not make the one gives a PNG instead. */
async function encoded(canvas: HTMLCanvasElement, name: string) {
  const made = (type: string) => new Promise<Blob | null>(resolve => canvas.toBlob(resolve, type, QUALITY));
  const webp = await made('image/webp');
  if (webp?.type === 'image/webp') return {blob: webp, extension: 'webp'} as const;
  const jpeg = await made('image/jpeg');
  if (jpeg?.type === 'image/jpeg') return {blob: jpeg, extension: 'jpg'} as const;
  throw new Error(
    `${name} cannot be made smaller in this browser. Make it 1,000 pixels wide yourself, as JPEG.`,
  );
}

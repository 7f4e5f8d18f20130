/** The types of the pictures that a campaign may have, by the ends of their names. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** What the publisher never publishes. */
const PRIVATE = /^private\//;

/**
 * The pictures of a folder, for a preview.
 *
 * @param files - The files of the folder, by their paths in it, with slashes.
 * @returns The pictures, by the same paths; nothing of what is private.
 */
export function picturesOf(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Blob>> {
  const pictures: Record<string, Blob> = {};
  for (const [path, bytes] of Object.entries(files)) {
    const type = TYPES[path.split('.').at(-1)?.toLowerCase() ?? ''];
    if (type && !PRIVATE.test(path)) pictures[path] = new Blob([new Uint8Array(bytes)], {type});
  }
  return pictures;
}

import {zipSync} from 'fflate';
import {bytesOf, type Files} from './opened-files.js';

/** Gives the reader a file to keep. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A folder as one file. */
export const zipped = (files: Files): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({...files}, {level: 6}));

/**
 * Writes into an opened folder what has changed in it. Nothing else is touched.
 *
 * @param folder - The folder.
 * @param files - All its files as they are now.
 * @param before - As they were when they were opened or last saved.
 * @param onSaved - Is told each path that was written or taken out: a disk may be full before all are.
 * @returns The paths that were written or taken out.
 * @throws {Error} If somebody else has changed one of them in the meantime; then nothing is written.
 */
export async function saveInto(
  folder: FileSystemDirectoryHandle,
  files: Files,
  before: Files,
  onSaved: (path: string) => void,
): Promise<readonly string[]> {
  const changed = Object.keys(files).filter(path => !isSame(files[path], before[path]));
  const removed = Object.keys(before).filter(path => !(path in files));
  await refuseChangedElsewhere(folder, [...changed, ...removed], files, before);
  for (const path of changed) {
    await write(folder, path, files[path] ?? new Uint8Array(), path in before);
    onSaved(path);
  }
  for (const path of removed) {
    await unlessMissing(async () => (await folderOf(folder, path, false))?.removeEntry(nameOf(path)));
    onSaved(path);
  }
  return [...changed, ...removed];
}

/** What is in a file stays there unless all of it can be written. A new file that cannot be written is not left behind empty. */
async function write(folder: FileSystemDirectoryHandle, path: string, content: Uint8Array, isThere: boolean) {
  const parent = await folderOf(folder, path, true);
  const file = await parent?.getFileHandle(nameOf(path), {create: true});
  try {
    const stream = await file?.createWritable();
    await stream?.write(new Uint8Array(content));
    await stream?.close();
  } catch (error) {
    if (!isThere) await parent?.removeEntry(nameOf(path)).catch(() => undefined);
    throw error;
  }
}

/** A file that another program has written since it was read would be lost. */
async function refuseChangedElsewhere(
  folder: FileSystemDirectoryHandle,
  paths: readonly string[],
  files: Files,
  before: Files,
) {
  const elsewhere: string[] = [];
  for (const path of paths) {
    const onDisk = await contentOf(folder, path);
    if (!isSame(onDisk, before[path]) && !isSame(onDisk, files[path])) elsewhere.push(path);
  }
  if (elsewhere.length)
    throw new Error(
      `${elsewhere.join(', ')} ${elsewhere.length === 1 ? 'was' : 'were'} changed by another program since the folder was opened. Nothing was saved. Download the folder, open ${folder.name} again, and bring both together.`,
    );
}

/** What is in a file of the folder now; `undefined` if it is not there. */
async function contentOf(folder: FileSystemDirectoryHandle, path: string): Promise<Uint8Array | undefined> {
  const handle = await unlessMissing(async () =>
    (await folderOf(folder, path, false))?.getFileHandle(nameOf(path)),
  );
  return handle && bytesOf(await handle.getFile());
}

async function folderOf(root: FileSystemDirectoryHandle, path: string, create: boolean) {
  let folder = root;
  for (const name of path.split('/').slice(0, -1)) {
    const inner = await unlessMissing(() => folder.getDirectoryHandle(name, {create}));
    if (!inner) return undefined;
    folder = inner;
  }
  return folder;
}

async function unlessMissing<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

const nameOf = (path: string) => path.split('/').at(-1) ?? path;

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one?.length === other?.length && (one?.every((byte, index) => byte === other?.[index]) ?? true);

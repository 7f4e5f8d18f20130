/** The files of a folder by their paths in it, with slashes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What somebody has opened, and where it can be saved, if the browser lets a page write into a folder. */
export interface OpenedFiles {
  readonly name: string;
  readonly files: Files;
  /** The folder itself, as long as the page is open. */
  readonly handle?: FileSystemDirectoryHandle | undefined;
}

/** Larger folders are no campaign: somebody has chosen the wrong one. */
const MOST_BYTES = 500_000_000;

/** What a campaign's folder never has: other people's folders of programs and of versions. */
const NOT_OURS = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/;

/** Whether the browser can open a folder so that it can be saved there. */
export const canSaveFolder = (): boolean => typeof window.showDirectoryPicker === 'function';

/**
 * Lets the reader choose a folder that can be saved.
 *
 * @returns The folder; `undefined` if nothing was chosen.
 */
export async function chooseFolder(): Promise<OpenedFiles | undefined> {
  const handle = await picked(async () => window.showDirectoryPicker?.({mode: 'readwrite'}));
  if (!handle) return undefined;
  const files: Record<string, Uint8Array> = {};
  await readInto(files, handle, '');
  return {name: handle.name, files, handle};
}

async function readInto(files: Record<string, Uint8Array>, folder: FileSystemDirectoryHandle, path: string) {
  for await (const [name, entry] of folder.entries()) {
    const at = `${path}${name}`;
    if (NOT_OURS.test(at)) continue;
    if (entry.kind === 'directory') await readInto(files, entry, `${at}/`);
    else files[at] = await bytesOf(await entry.getFile());
    refuseTooMuch(files);
  }
}

/** The files that a field has let somebody choose: a folder, or a file alone. */
export async function filesIn(list: FileList): Promise<OpenedFiles> {
  const chosen = [...list].filter(({webkitRelativePath}) => !NOT_OURS.test(webkitRelativePath));
  const files: Record<string, Uint8Array> = {};
  for (const file of chosen) {
    files[file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name] = await bytesOf(file);
    refuseTooMuch(files);
  }
  const [first] = chosen;
  return {name: first?.webkitRelativePath.split('/')[0] || first?.name || '', files};
}

export const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

function refuseTooMuch(files: Files) {
  const bytes = Object.values(files).reduce((sum, each) => sum + each.length, 0);
  if (bytes > MOST_BYTES)
    throw new Error('This folder is larger than 500 MB. Choose the folder in which campaign.json is.');
}

/** What a picker gives; `undefined` if it was closed without a choice. */
export async function picked<T>(show: () => Promise<T>): Promise<T | undefined> {
  try {
    return await show();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

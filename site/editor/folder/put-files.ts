import type {FilesOfStep} from '../state/edits.js';
import type {Folder} from './folder.js';

/** Puts files into a folder as they were before or after a step, and takes out those that were not there. */
export async function putFiles(folder: Folder, files: FilesOfStep['before']): Promise<void> {
  for (const [path, content] of Object.entries(files)) await folder.put(path, content);
}

import type {OpenedFiles} from './opened-files.js';

/** The files that `solidarity-publisher edit` has put into the page; `undefined` if the page was opened without. */
export function openedByCommand(): OpenedFiles | undefined {
  const text = document.querySelector('#folder')?.textContent;
  if (!text) return undefined;
  const {name, files} = JSON.parse(text) as {name: string; files: Record<string, string>};
  return {
    name,
    files: Object.fromEntries(Object.entries(files).map(([path, base64]) => [path, bytesOf(base64)])),
  };
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));

import {msg} from '@lit/localize';

/** Milliseconds for which a file that is being saved is kept. */
const SAVING = 60_000;

/** Hands a file to the browser, within the click that asked for it. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(URL.revokeObjectURL, SAVING, link.href);
}

/** What is said then: whether it was saved nobody tells us. */
export const savedWords = () => msg('The file was handed to your browser.', {id: 'events.saved'});

/**
 * Starts what works on the folder beside the page, so that typing never waits for it. Its code is in the page as a text, since a
 * page on a disk may load nothing.
 *
 * @param onFailure - Is told where the code has failed: it answers nothing any more.
 */
export function startWorker(onFailure: (words: string) => void): Worker {
  const code = document.querySelector('#worker')?.textContent;
  if (!code) throw new Error('The page has no code of the worker: build it with npm run editor.');
  const worker = new Worker(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));
  worker.addEventListener('error', ({message, lineno, colno}) => {
    onFailure(`${lineno}:${colno}: ${message}`);
  });
  return worker;
}

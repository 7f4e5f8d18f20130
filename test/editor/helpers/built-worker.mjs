import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Worker} from 'node:worker_threads';

import {wrap} from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';

import {ROOT} from '../../dist/helpers/built.mjs';

/** What Node's threads do not have of a browser's worker. */
const AS_IN_A_BROWSER = `
const {parentPort} = require('node:worker_threads');
globalThis.addEventListener = (type, listener) => parentPort.on(type, data => listener({data, origin: ''}));
globalThis.removeEventListener = () => undefined;
globalThis.navigator ??= {language: 'en'};
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
`;

/**
 * What works on a folder in the campaign editor, as it was built, in a thread.
 *
 * @returns {{folder: import('comlink').Remote<import('../../../site/editor/folder/folder.js').Folder>, end(): Promise<number>}} `end`
 *   ends the thread.
 */
export function builtWorker() {
  const html = readFileSync(path.join(ROOT, 'publisher/dist/editor/campaign-editor.html'), 'utf8');
  const [, code] = /<script type="text\/plain" id="worker">(.*?)<\/script>/s.exec(html);
  const worker = new Worker(AS_IN_A_BROWSER + code, {eval: true});
  return {folder: wrap(nodeEndpoint(worker)), end: () => worker.terminate()};
}

import {wrap} from 'comlink';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import type {Folder} from '../folder/folder.js';
import {openedByCommand} from '../files/opened-by-command.js';
import {App} from './app.js';
import {startWorker} from './start-worker.js';

const root = document.querySelector('#editor');
if (!root) throw new Error('The page has no element with the id editor.');
createRoot(root).render(
  <StrictMode>
    <App folder={wrap<Folder>(startWorker()) as unknown as Folder} given={openedByCommand()} />
  </StrictMode>,
);

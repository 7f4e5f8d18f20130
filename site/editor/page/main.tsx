import {wrap} from 'comlink';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import type {Folder} from '../folder/folder.js';
import {openedByCommand} from '../files/opened-by-command.js';
import {App} from './app.js';
import {startWorker} from './start-worker.js';

const root = document.querySelector('#editor');
if (!root) throw new Error('The page has no element with the id editor.');
const page = createRoot(root);
const given = openedByCommand();
const folder = wrap<Folder>(startWorker(failure => render(failure))) as unknown as Folder;

function render(failure?: string) {
  page.render(
    <StrictMode>
      <App folder={folder} given={given} failure={failure} />
    </StrictMode>,
  );
}

render();

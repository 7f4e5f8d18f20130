import {addCopyButtons} from './copy.js';
import {startExamples} from './example.js';
import {startSearch} from './search.js';

const {root} = document.currentScript.dataset;
const folder = new URL('.', new URL(root, document.baseURI)).href;

startExamples(folder);
addCopyButtons();
startSearch(folder);

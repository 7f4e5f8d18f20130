import {readFile} from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import {pluginElements} from '../elements.mjs';

/** The file of the editor that explains attributes. */
const LABELS = 'editor/labels.js';

/** Where WordPress says what elements are: in PHP. */
const ELEMENTS = 'includes/Elements/Blocks.php';

/**
 * What authors see of the library's manifest: what elements are called and do, and what attributes are for where the editor has
 * no words of its own.
 *
 * @param {string} root - The project's folder.
 * @returns {Promise<import('./messages.mjs').Message[]>} The messages.
 */
export async function messagesOfManifest(root) {
  const elements = pluginElements(
    JSON.parse(await readFile(path.join(root, 'custom-elements.json'), 'utf8')),
  );
  const helps = await helpsOf(root, elements);
  return [
    ...elements.map(({title}) => ({text: title, notes: ['The name of a block'], places: [ELEMENTS]})),
    ...elements.map(({description}) => ({
      text: description,
      notes: ['What a block shows'],
      places: [ELEMENTS],
    })),
    ...elements.flatMap(({keywords}) =>
      keywords.map(text => ({text, notes: ['What authors may type to find a block'], places: [ELEMENTS]})),
    ),
    ...helps.map(text => ({text, notes: ['What a field is for'], places: [LABELS]})),
  ];
}

/** What the editor says of attributes: it is asked, so that its rule is written once. */
async function helpsOf(root, elements) {
  const window = {solidarityWidgets: {elements}, wp: {i18n: {__: text => text}}};
  const code = await readFile(path.join(root, 'integrations/wordpress', LABELS), 'utf8');
  vm.runInNewContext(code, {window});
  const {help} = window.solidarityWidgets.labels;
  const attributes = elements.flatMap(element => element.attributes).filter(({role}) => role !== 'never');
  return [...new Set(attributes.map(help))];
}

/** What somebody does in the campaign editor as it is built. */
import path from 'node:path';

import {ROOT} from '../../dist/helpers/built.mjs';

/** The editor's one file. */
export const EDITOR_FILE = path.join(ROOT, 'publisher/dist/editor/campaign-editor.html');

/** Presses the first button whose text begins so. */
export const press = (tab, text) =>
  tab.evaluate(start => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(each => each.textContent.trim().startsWith(start));
    if (!button) throw new Error(`There is no button "${start}".`);
    button.click();
  }, text);

/** Types into a field, as its label says. */
export const type = (tab, id, text) =>
  tab.evaluate(
    (fieldId, value) => {
      const field = document.getElementById(fieldId);
      if (!field) throw new Error(`There is no field ${fieldId}.`);
      field.focus();
      const {set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      set.call(field, value);
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
    id,
    text,
  );

export const valueOf = (tab, id) => tab.evaluate(fieldId => document.getElementById(fieldId)?.value, id);

/** What describes a field, as a screen reader says it. */
export const describedBy = (tab, id) =>
  tab.evaluate(fieldId => {
    const ids = document.getElementById(fieldId)?.getAttribute('aria-describedby') ?? '';
    return ids
      .split(' ')
      .map(each => document.getElementById(each)?.textContent ?? '')
      .join(' ');
  }, id);

/** What is downloaded from now on is in `window.downloaded`. */
export const keepDownloads = tab =>
  tab.evaluate(() => {
    URL.createObjectURL = blob => {
      window.downloaded = blob;
      return 'blob:nothing';
    };
    document.createElement('a').constructor.prototype.click = () => undefined;
  });

export const textOf = tab => tab.evaluate(() => document.body.innerText);

/** Ticks or unticks what has a label that begins so, of the person who is open. */
export const tick = (tab, text) =>
  tab.evaluate(start => {
    const labels = [...document.querySelectorAll('.person label')];
    labels.find(each => each.textContent.trim().startsWith(start)).control.click();
  }, text);

/** Types a day into the field with a label that begins so, of the person who is open. */
export const typeDay = (tab, label, day) =>
  tab.evaluate(
    (start, value) => {
      const labels = [...document.querySelectorAll('.person label')];
      const field = labels.find(each => each.textContent.trim().startsWith(start)).control;
      Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value').set.call(field, value);
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
    label,
    day,
  );

import {ConsentNote, OtherField} from './other-field.js';
import {ListsField} from './lists-field.js';
import {TextField} from './text-field.js';

/** The fields that the schema alone does not make. */
export const fields = {TextField, ListsField, ConsentNote, OtherField};

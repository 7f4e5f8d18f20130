import {pullCommand} from '../../../src/published/snippets/script.js';
import type {Given} from './given.js';

/** The command that keeps the copy from which the embedder's page takes its files; `undefined` if it takes none from there. */
export const copyCommand = (given: Given): string | undefined => {
  const {choices, facts} = given;
  if (choices.files !== 'mine' || !isNeeded(given)) return undefined;
  const {base: folder, keys, withdrawalKeys} = facts;
  return pullCommand({folder, keys, withdrawalKeys, trustsHost: needsTrust(given)}, `public${choices.path}`);
};

/** Whether pages or scripts must be taken that nobody has signed: without them a page shows pictures alone. */
export const needsTrust = ({choices, facts}: Given): boolean => !facts.keys && choices.allows !== 'picture';

const isNeeded = ({choices: {allows}, frame, picture}: Given) =>
  ({scripts: true, html: false, frame: !!frame, picture: !!picture})[allows];

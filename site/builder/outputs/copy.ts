import {pullCommand} from '../../../src/published/snippets/script.js';
import {frameFolder} from './frame.js';
import type {Given} from './given.js';

/** The command that keeps the copy from which the embedder's page takes its files; `undefined` if it takes none from there. */
export const copyCommand = (given: Given): string | undefined => {
  const {choices, facts} = given;
  if (choices.files !== 'mine' || !isNeeded(given)) return undefined;
  const {base: folder} = facts;
  const {keys, withdrawalKeys} = facts.copied ?? facts;
  return pullCommand({folder, keys, withdrawalKeys, trustsHost: needsTrust(given)}, `public${choices.path}`);
};

/** Whether pages or scripts must be taken that nobody has signed: without them a page shows pictures alone. */
export const needsTrust = ({choices, facts}: Given): boolean =>
  !(facts.copied ?? facts).keys && choices.allows !== 'picture';

const isNeeded = (given: Given) =>
  ({
    scripts: true,
    html: false,
    frame: !!given.frame && frameFolder(given).startsWith('/'),
    picture: !!given.picture,
  })[given.choices.allows];

import campaign from '../../../../campaigns/day-of-solidarity.json';
import schema from '../../../../schema/campaign.schema.json';

const FILES = {
  'solidarity-widgets/campaign.json': campaign,
  'solidarity-widgets/schema/campaign.schema.json': schema,
};

/** `createRequire` of `node:module`, for the files of the library that are data. */
export const createRequire = () => name => {
  if (!Object.hasOwn(FILES, name)) throw new Error(`${name} is not in the campaign editor.`);
  return structuredClone(FILES[name]);
};

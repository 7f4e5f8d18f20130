import {PublisherError} from '../errors.mjs';

/** What the private register of consent does not cover: nobody is published without. An error if it cannot be read. */
export async function consentGaps({folder, json, now}) {
  const tools = await registerTools();
  if (!tools) return [];
  try {
    return tools.gapsIn(await tools.readRegister(folder), json, now);
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error;
    return [{level: 'error', file: 'private/consent.csv', message: error.message}];
  }
}

/** `undefined` while there is no register in this package. */
async function registerTools() {
  try {
    return await import('../people/register.mjs');
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

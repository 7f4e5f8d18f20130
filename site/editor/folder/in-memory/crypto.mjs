import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, randomBytes} from '@noble/hashes/utils.js';
import {Buffer} from 'buffer';

/** A name that nothing else has. The browser's own is not there for every page from a disk. */
export const randomUUID = () => bytesToHex(randomBytes(16));

/** `createHash` of `node:crypto`, for the one digest that the publisher's code takes of what is in a campaign. */
export function createHash(algorithm) {
  if (algorithm !== 'sha256') throw new Error(`There is no ${algorithm} in a page: only sha256.`);
  const hash = sha256.create();
  return {
    update(content) {
      hash.update(typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content));
      return this;
    },
    digest(encoding) {
      const base64 = Buffer.from(hash.digest());
      if (encoding !== 'base64url') return base64.toString(encoding);
      return base64.toString('base64').replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    },
  };
}

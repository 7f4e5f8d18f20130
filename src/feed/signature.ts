import {FeedError} from './feed-error.js';

/** A raw public key of Ed25519, 32 bytes, in base64url. */
const KEY = /^[\w-]{43}=?$/;

/** The address of the signature of the file at `url`: the path ends in `.sig`. */
export function signatureUrl(url: string): string {
  const address = new URL(url);
  address.pathname += '.sig';
  return address.href;
}

/**
 * Which of `keys`, between spaces, has made `signature`, in base64, of `bytes` with Ed25519; `undefined` if none has.
 *
 * @throws {FeedError} `signature` if a key is no key, or if signatures cannot be checked here: browsers do so only over
 *   HTTPS, and older ones not at all.
 */
export async function findSigner(
  bytes: BufferSource,
  signature: string,
  keys: string,
): Promise<string | undefined> {
  const names = keys.trim().split(/\s+/);
  if (!names.every(name => KEY.test(name)))
    throw new FeedError(
      'signature',
      'data-solidarity-key',
      'expected an Ed25519 key: 43 characters of base64url',
    );
  try {
    const {subtle} = crypto;
    for (const name of names) {
      const key = await subtle.importKey('raw', bytesOf(name), 'Ed25519', false, ['verify']);
      if (await subtle.verify('Ed25519', key, bytesOf(signature), bytes)) return name;
    }
    return undefined;
  } catch (cause) {
    const message = 'no signature can be checked here: that needs https:// and a browser with Ed25519';
    throw new FeedError('signature', 'data-solidarity-key', message, {cause});
  }
}

/** The bytes of a text in base64 or base64url; none if it is neither. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, character => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

import {createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {PublisherError, UsageError} from '../errors.mjs';

/** A new Ed25519 key: the private one as PEM, and the public one as pages name it. */
export function newKey() {
  const {privateKey} = generateKeyPairSync('ed25519');
  return {pem: privateKey.export({type: 'pkcs8', format: 'pem'}), publicKey: publicKeyOf(privateKey)};
}

/**
 * The private key in a PEM file.
 *
 * @param {string} file - The file.
 * @throws {PublisherError} If there is none, or it is no private Ed25519 key.
 */
export async function readPrivateKey(file) {
  const pem = await readFile(file).catch(() => {
    throw new PublisherError(
      `There is no key ${file}. Make one with "solidarity-publisher keys ${file} --new".`,
    );
  });
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // What is wrong with a key is nobody's business.
  }
  throw new PublisherError(`${file} is no private Ed25519 key in PEM, without a passphrase.`);
}

/** The public key of a private one, as `data-solidarity-key` names it: the raw 32 bytes in base64url. */
export const publicKeyOf = privateKey => nameOf(createPublicKey(privateKey));

/** A public key as pages name it. */
export const nameOf = key => key.export({format: 'jwk'}).x;

/** The signature of `content`: its 64 bytes in base64. */
export const signatureOf = (privateKey, content) => sign(null, content, privateKey).toString('base64');

/**
 * Public keys as they stand in `data-solidarity-key`: one, or two while keys are changed.
 *
 * @throws {UsageError} If one of them is none.
 */
export function publicKeys(text) {
  return text
    .trim()
    .split(/\s+/)
    .map(x => {
      if (!/^[\w-]{43}$/.test(x))
        throw new UsageError(`"${x.slice(0, 60)}" is no public key: it has 43 letters, digits, - and _.`);
      return createPublicKey({key: {kty: 'OKP', crv: 'Ed25519', x}, format: 'jwk'});
    });
}

/** Whether `signature`, in base64, is that of `content` by one of `keys`. */
export function isSigned(keys, content, signature) {
  const bytes = Buffer.from(signature.trim(), 'base64');
  return bytes.length === 64 && keys.some(key => verify(null, content, key, bytes));
}

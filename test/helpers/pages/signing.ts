/** A pair of keys. */
export interface SigningKey {
  /** The public key, as pages name it. */
  readonly name: string;
  /** The content of the file `.sig` beside a file with this text. */
  sign(text: string): Promise<string>;
}

/** A new pair of keys. */
export async function aKey(): Promise<SigningKey> {
  const {privateKey, publicKey} = await aPair();
  const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const raw = base64(await crypto.subtle.exportKey('raw', publicKey));
  return {
    name: raw.replace(/\+/g, '-').replace(/\//g, '_').replace('=', ''),
    sign: async text =>
      base64(await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(text))),
  };
}

/** WebKitGTK fails to make a pair now and then: it is asked again. */
async function aPair(attempts = 5): Promise<CryptoKeyPair> {
  try {
    return (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  } catch (error) {
    if (attempts === 1) throw error;
    return aPair(attempts - 1);
  }
}

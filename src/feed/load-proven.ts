/** A SHA-384 digest. Browsers ignore what they do not know in its place, and would then compare nothing. */
const DIGEST = /^sha384-[\w+/]{64}$/;

/** Whether `digest` is one that browsers compare. */
export const isDigest = (digest: string | undefined): digest is string => DIGEST.test(digest ?? '');

/** The file at `url`, which is no campaign, if it has the digest `integrity`. Rejects if it is another, or none. */
export async function loadProven(url: string, integrity: string): Promise<Blob> {
  const answer = await fetch(url, {integrity, credentials: 'omit', referrerPolicy: 'no-referrer'});
  return answer.blob();
}

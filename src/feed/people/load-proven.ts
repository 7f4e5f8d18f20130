/** The file at `url`, which is no campaign, if it has the digest `integrity`. Rejects if it is another, or none. */
export async function loadProven(url: string, integrity: string): Promise<Blob> {
  const answer = await fetch(url, {integrity, credentials: 'omit', referrerPolicy: 'no-referrer'});
  return answer.blob();
}

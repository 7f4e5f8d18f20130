/**
 * What is known of a form that was posted: an answer without an error, which is not yet a yes, since many services answer so whatever they do; one
 * with an error; or nothing that the page may read.
 */
export type PostResult = 'accepted' | 'refused' | 'unknown';

/** Posts `form` to `url` as the browser would, but without opening the answer, and without cookies and a referrer. Never rejects. */
export async function postForm(form: HTMLFormElement, url: string): Promise<PostResult> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const {ok} = await fetch(url, {
      method: 'POST',
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return ok ? 'accepted' : 'refused';
  } catch {
    return 'unknown';
  }
}

/**
 * The known result of posting a form. `accepted`: a status without error, which does not prove success, because many
 * services always answer so. `refused`: an error status. `unknown`: the page may not read the response, or there is
 * none.
 */
export type PostResult = 'accepted' | 'refused' | 'unknown';

/** Posts `form` to `url` as the browser would, but without navigation, cookies, referrer and files. Never rejects. */
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

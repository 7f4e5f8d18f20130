/**
 * The known result of posting a form. `accepted`: a status without error, which does not prove success, because many
 * services always answer so. `refused`: an error status. `unknown`: the response leads to another address, the page
 * may not read it, or there is none.
 */
export type PostResult = 'accepted' | 'refused' | 'unknown';

/**
 * Posts `form` to `url` as the browser would, but without navigation, cookies, referrer and files, and to no other
 * address: a redirect, which could pass the fields on to another host, is not followed. Never rejects.
 */
export async function postForm(form: HTMLFormElement, url: string): Promise<PostResult> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const {ok, status} = await fetch(url, {
      method: 'POST',
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual', // the status of such a response is 0
    });
    return ok ? 'accepted' : status ? 'refused' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Somebody who is logged in. */

/**
 * @typedef {object} User
 * @property {number} id - The number of the user.
 * @property {string} nonce - What requests to REST are signed with.
 * @property {{name: string, value: string, url: string}[]} cookies - For `browserContext.setCookie`.
 * @property {(path: string, options?: RequestInit) => Promise<import('./a-wordpress.mjs').Page>} page - Asks for a page.
 * @property {(method: string, path: string, body?: object) => Promise<{status: number, body: any, headers: Headers}>} rest - Asks the
 *   REST API, such as `rest('POST', '/wp/v2/posts', {…})`. The path may begin with that of a network's site: `/second/wp-json/…`.
 */

/**
 * A user, as the site sees them.
 *
 * @param {{id: number, cookies: Record<string, string>, nonce: string}} user - What the site has given them.
 * @param {{url: string, page: (path: string, options?: RequestInit) => Promise<import('./a-wordpress.mjs').Page>}} site - The site.
 * @returns {User} What they can do.
 */
export function userOf({id, cookies, nonce}, {url, page}) {
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
  const asThem = (address, {headers = {}, ...options} = {}) =>
    page(address, {...options, headers: {cookie, ...headers}});
  return {
    id,
    nonce,
    cookies: Object.entries(cookies).map(([name, value]) => ({name, value: encodeURIComponent(value), url})),
    page: asThem,
    async rest(method, address, body) {
      const isWhole = address.includes('/wp-json/');
      const {status, headers, text} = await asThem(isWhole ? address : `/wp-json${address}`, {
        method,
        headers: {'x-wp-nonce': nonce, ...(body && {'content-type': 'application/json'})},
        body: body && JSON.stringify(body),
      });
      return {status, headers, body: parsed(text, status)};
    },
  };
}

/** WordPress prints notices and pages where it fails, instead of JSON. */
function parsed(text, status) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The REST API answers ${status} with no JSON: ${text.slice(0, 1000)}`);
  }
}

/** Milliseconds for each answer. */
const PATIENCE = 10_000;

/** How many addresses are asked at a time: all together, and of one host, which must not take it for an attack. */
const AT_A_TIME = {all: 8, host: 2};

const HEADERS = {'user-agent': 'solidarity-publisher'};

/**
 * Asks each http(s) address of the campaign once, and warns of those that fail. A redirect counts as an answer where it leads to
 * another host: only hosts are asked that the campaign names.
 *
 * @param {import('./campaign/subject.mjs').Subject} subject - The campaign.
 * @param {{fetch: typeof globalThis.fetch, progress: (text?: string) => void}} means - What asks, and what is told of it.
 */
export async function links({places, finding}, {fetch, progress}) {
  const keysByAddress = new Map();
  for (const {kind, keys, value} of places) {
    if (!['link', 'fileAddress'].includes(kind) || !isWeb(value)) continue;
    const address = value.replace(/#.*$/s, '');
    keysByAddress.set(address, [...(keysByAddress.get(address) ?? []), keys]);
  }
  const addresses = [...keysByAddress.keys()];
  let done = 0;
  const faults = await eachPolitely(addresses, async address => {
    const fault = await faultOf(address, fetch);
    progress(`${++done} of ${addresses.length} addresses asked`);
    return fault;
  });
  progress();
  return addresses.flatMap((address, index) => {
    const [keys, ...others] = keysByAddress.get(address);
    const more = others.length
      ? ` It stands in ${others.length} more ${others.length > 1 ? 'places' : 'place'}.`
      : '';
    return faults[index] ? finding('warning', keys, `${address} ${faults[index]}${more}`) : [];
  });
}

const isWeb = value => typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

/** What is wrong with an address, in words; `undefined` if it answers. */
async function faultOf(address, fetch) {
  try {
    let response = await ask(address, 'HEAD', fetch);
    // Some servers know no HEAD, and say so in many ways.
    if (response.status >= 400) response = await ask(address, 'GET', fetch);
    const {status} = response;
    if (status < 400) return undefined;
    if (status === 404 || status === 410) return `does not exist (${status}). Write where the page is now.`;
    if ([401, 403, 429].includes(status))
      return `answers ${status} to programs. Open it in a browser to see whether it works for people.`;
    return `answers with the error ${status}. Try again later.`;
  } catch (error) {
    if (error.name === 'TimeoutError') return `did not answer within ${PATIENCE / 1000} seconds.`;
    return `cannot be reached (${error.cause?.code ?? error.message}). Is it written right?`;
  }
}

const MOST_REDIRECTS = 5;

async function ask(address, method, fetch) {
  const signal = AbortSignal.timeout(PATIENCE);
  let url = new URL(address);
  for (let hop = 0; ; hop++) {
    const response = await fetch(url, {method, signal, headers: HEADERS, redirect: 'manual'});
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return response;
    const next = new URL(location, url);
    if (next.hostname !== url.hostname || !/^https?:$/.test(next.protocol) || hop >= MOST_REDIRECTS)
      return response;
    url = next;
  }
}

/** The results of `task` for each address, in their order, with no more at a time than is polite. */
async function eachPolitely(addresses, task) {
  const results = [];
  const waiting = addresses.map((address, index) => ({address, index, host: new URL(address).host}));
  const busy = new Map();
  const work = async () => {
    for (;;) {
      const at = waiting.findIndex(({host}) => (busy.get(host) ?? 0) < AT_A_TIME.host);
      if (at < 0) return;
      const [{address, index, host}] = waiting.splice(at, 1);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      results[index] = await task(address);
      busy.set(host, busy.get(host) - 1);
    }
  };
  // A worker that finds only busy hosts ends: those at work on these hosts take what is left.
  await Promise.all(Array.from({length: AT_A_TIME.all}, work));
  return results;
}

/** A request of the page. */
export interface Asked {
  readonly url: string;
  readonly options: RequestInit;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** A fake network. */
export interface Network {
  /** The requests of this test in order. */
  readonly asked: readonly Asked[];
  /** Answers each request from now on; an exception becomes a network error. */
  answer: Answer;
}

/**
 * Replaces the network in each test of the calling suite. Requests fail until the test sets `answer`, and a request
 * that is aborted fails as in a browser.
 */
export function standInForNetwork(): Network {
  const real = window.fetch;
  const refuse: Answer = () => {
    throw new TypeError('nobody is there');
  };
  const asked: Asked[] = [];
  const network: Network = {asked, answer: refuse};

  beforeEach(() => {
    asked.length = 0;
    network.answer = refuse;
    window.fetch = async (url, options = {}) => {
      const request = {url: String(url), options};
      asked.push(request);
      const answer = async () => network.answer(request);
      return Promise.race([calledOff(options.signal), answer()]);
    };
  });
  afterEach(() => {
    window.fetch = real;
  });
  return network;
}

function calledOff(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

let feeds = 0;

/** The address of a feed that no other test requests, on a host that does not exist. */
export function aFeedUrl(): string {
  feeds += 1;
  return `https://feed.example/${feeds}.json`;
}

/** A server's answer with this content as JSON. */
export function jsonOf(content: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(content), init);
}

/** A promise with its resolvers. */
export interface Later<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

/** A response that a test resolves later. */
export function later<T = Response>(): Later<T> {
  let resolve!: Later<T>['resolve'];
  let reject!: Later<T>['reject'];
  const promise = new Promise<T>((...resolvers) => ([resolve, reject] = resolvers));
  return {promise, resolve, reject};
}

/** A feed address with `{lang}` that no other test requests. */
export const aFeedByLanguage = (lang = '{lang}') => aFeedUrl().replace('.json', `.${lang}.json`);

/** The answer of a server with these files, such as `1.de.json`, by language: JSON or the result of a function; otherwise 404. */
export function filesByLanguage(files: Readonly<Record<string, unknown>>): Answer {
  return ({url}) => {
    const file = files[/([^./]+)\.json$/.exec(url)?.[1] ?? ''];
    if (typeof file === 'function') return (file as () => Response)();
    return file === undefined ? jsonOf({}, {status: 404}) : jsonOf(file);
  };
}

/** A request that the page has made. */
export interface Asked {
  readonly url: string;
  readonly options: RequestInit;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** What takes the place of the network. */
export interface Network {
  /** The requests of this test, in their order. */
  readonly asked: readonly Asked[];
  /** What each request from now on gets; what it throws is a refusal. */
  answer: Answer;
}

/**
 * Takes the place of the network in each test of the suite that calls it. Until the test gives it an answer it refuses, and a request
 * that was called off fails as in a browser.
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

/** The address of a feed that no other test asks for, on a host that does not exist. */
export function aFeedUrl(): string {
  feeds += 1;
  return `https://feed.example/${feeds}.json`;
}

/** A server's answer with this content as JSON. */
export function jsonOf(content: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(content), init);
}

/** A promise and what settles it. */
export interface Later<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

/** An answer that comes when the test says so. */
export function later<T = Response>(): Later<T> {
  let resolve!: Later<T>['resolve'];
  let reject!: Later<T>['reject'];
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  return {promise, resolve, reject};
}

/** An address with a file for each language that no other test asks for. */
export const aFeedByLanguage = (lang = '{lang}') => aFeedUrl().replace('.json', `.${lang}.json`);

/** What a server answers that has these files, such as `1.de.json`, by language: JSON, or what a function gives; else 404. */
export function filesByLanguage(files: Readonly<Record<string, unknown>>): Answer {
  return ({url}) => {
    const file = files[/([^./]+)\.json$/.exec(url)?.[1] ?? ''];
    if (typeof file === 'function') return (file as () => Response)();
    return file === undefined ? jsonOf({}, {status: 404}) : jsonOf(file);
  };
}

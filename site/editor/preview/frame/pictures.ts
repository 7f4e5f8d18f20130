// The pictures of the campaign, from memory: the frame may request nothing. The library asks for them once it runs.

/** Where the campaign is, as far as the library can tell: its pictures have paths from here. No server has this name. */
const FOLDER = 'https://campaign.invalid/';

/** Each picture and its address in memory, by its path in the folder. */
const known = new Map<string, {picture: Blob; address: string}>();

/** Shows the pictures with these paths, and no longer those of before. */
export function setPictures(pictures: Readonly<Record<string, Blob>>): void {
  for (const {address} of known.values()) URL.revokeObjectURL(address);
  known.clear();
  for (const [path, picture] of Object.entries(pictures))
    known.set(path, {picture, address: URL.createObjectURL(picture)});
}

/** What is known at the address that the library makes of a path. */
function at(address: string) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.href.startsWith(FOLDER) ? known.get(decoded(url.pathname.slice(1))) : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a percent sign that escapes nothing
  }
}

Object.defineProperty(Node.prototype, 'baseURI', {configurable: true, get: () => `${FOLDER}campaign.json`});

/** What fails to load, as a picture that is not there does, and asks nobody. */
const NOTHING = 'data:,';

const setAttribute = Reflect.get(Element.prototype, 'setAttribute');
Element.prototype.setAttribute = function (name: string, value: string) {
  const isFile = (name === 'src' || name === 'poster') && /^https?:/i.test(value);
  setAttribute.call(this, name, isFile ? (at(value)?.address ?? NOTHING) : value);
};

globalThis.fetch = input => {
  const file = at(input instanceof Request ? input.url : String(input));
  return Promise.resolve(file ? new Response(file.picture) : new Response(null, {status: 404}));
};

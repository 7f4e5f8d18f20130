/**
 * For a page that is a frame on other pages: opens links where it can, and tells the page around it how high it is.
 *
 * The message is WordPress's, with the secret that WordPress writes into the address; our script for pages reads the same.
 */
function begin(): void {
  const root = Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;
  const {hash} = location;
  if (mayOpenTabs(hash)) root.removeAttribute('data-solidarity-links');
  if (parent !== window) tellHeightOf(root, /[?&]secret=([a-z\d]{1,64})$/i.exec(hash)?.[1]);
}

/**
 * A frame cannot learn whether its sandbox allows new tabs: trying is all there is. In a sandbox its origin is "null", and
 * links stay addresses to copy, unless the snippet says that it allows them.
 */
const mayOpenTabs = (hash: string): boolean => origin !== 'null' || hash === '#new-tabs';

function tellHeightOf(root: HTMLElement, secret: string | undefined): void {
  const tellHeight = () => {
    const value = Math.ceil(root.getBoundingClientRect().height);
    if (value) parent.postMessage({message: 'height', value, secret}, '*');
  };
  tellHeight(); // out of sight, browsers observe nothing
  new ResizeObserver(tellHeight).observe(root);
  addEventListener('message', ({source, data}) => {
    if (source === parent && Object(data).message === 'ready') tellHeight();
  });
}

if (globalThis.document) begin(); // a server has no page

export {};

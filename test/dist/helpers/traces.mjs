// What the tests of leaks do inside a page. Each function is sent there as text, so none knows anything but its arguments.

/** Runs before the library: keeps account, in `window.left`, of the listeners and timers that it sets and does not take away. */
export function keepAccount() {
  const A_MINUTE = 60_000;
  const listeners = new Map();
  const timers = new Set();
  window.left = () => ({
    listeners: [...listeners].flatMap(([type, all]) => (all.size ? [`${type}: ${all.size}`] : [])),
    timers: timers.size,
  });
  for (const target of [window, document]) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = function (type, listener, options) {
      if (!listeners.has(type)) listeners.set(type, new Set());
      listeners.get(type).add(listener);
      options?.signal?.addEventListener('abort', () => listeners.get(type).delete(listener));
      addEventListener.call(this, type, listener, options);
    };
    target.removeEventListener = function (type, listener, options) {
      listeners.get(type)?.delete(listener);
      removeEventListener.call(this, type, listener, options);
    };
  }
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const [begin, end] = [window[set], window[clear]];
    window[set] = (ring, pause, ...rest) => {
      const id = begin(
        (...args) => {
          if (set !== 'setInterval') timers.delete(id);
          ring(...args);
        },
        pause === A_MINUTE ? 10 : pause, // for so long a file that is being saved is kept
        ...rest,
      );
      timers.add(id);
      return id;
    };
    window[clear] = id => {
      timers.delete(id);
      end(id);
    };
  }
}

/**
 * Puts an element into the page and takes it out, `cycles` times: one and the same by turns with a new one each. Every tenth time all
 * that it has is pressed before; nothing leaves the page, and no film is played.
 */
export async function comeAndGo({tag, cycles, feed}) {
  const pressAll = async ({shadowRoot, updateComplete}) => {
    const pressed = new Set();
    const next = () =>
      [...shadowRoot.querySelectorAll('summary, button:not([type=submit], [part~=player])')].find(
        control => !pressed.has(control) && control.checkVisibility(),
      );
    for (let control; pressed.size < 30 && (control = next());) {
      pressed.add(control);
      control.click();
      await updateComplete;
    }
    await new Promise(resolve => setTimeout(resolve, 20)); // a sheet is in its frame
    window.dispatchEvent(new Event('pointerdown')); // the reader has printed, and acts on the page again
    for (const list of [...Object.values(window.kept), window.sheets]) list.length = 0;
  };
  const make = () => Object.assign(document.createElement(tag), {feed, refresh: 60});
  const same = (window.same ??= make());
  for (let cycle = 0; cycle < cycles; cycle++) {
    const element = cycle % 2 ? same : make();
    document.body.append(element);
    if ((await element.settled) !== 'ready') throw new Error(String(element.error));
    await element.updateComplete;
    if (cycle % 20 > 17) await pressAll(element);
    element.remove();
  }
  // What waits for a paint is there soon; a picture that is being made, on a busy machine, later.
  for (let tries = 0; tries < 100 && (!tries || window.left().timers > 0); tries++)
    await new Promise(resolve => setTimeout(resolve, 300));
  return window.left();
}

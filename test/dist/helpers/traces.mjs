// Functions for the tests of leaks that run inside a page. Each is sent there as text, so it can use only its arguments.

/** Runs before the library: counts, in `window.left`, listeners and timers that it has set and not removed. */
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
        pause === A_MINUTE ? 10 : pause, // the delay after which a saved file is released
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
 * Inserts and removes an element `cycles` times, alternating between the same element and a new one. Every tenth time all
 * its controls are pressed before; nothing leaves the page, and no video is played.
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
    window.dispatchEvent(new Event('pointerdown')); // the reader returns to the page after printing
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
  // Work after a paint is finished soon; creating a picture takes longer on a busy machine.
  for (let tries = 0; tries < 100 && (!tries || window.left().timers > 0); tries++)
    await new Promise(resolve => setTimeout(resolve, 300));
  return window.left();
}

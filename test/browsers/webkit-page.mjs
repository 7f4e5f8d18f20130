/**
 * What tests and the commands of `@web/test-runner-commands` ask of a page (addresses, scripts, keys, mouse,
 * size), said in WebDriver (https://www.w3.org/TR/webdriver2/). They know the pages of puppeteer; this has the
 * same methods.
 */
import {setTimeout as pause} from 'node:timers/promises';

/** The code of an error: a command was sent, and no answer came in time. */
export const NO_ANSWER = 'no answer';

/** Code points that stand for keys without a character: WebDriver, section "Keyboard actions". */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const MEASURE = 'return {width: innerWidth, height: innerHeight, bar: outerHeight - innerHeight}';
const RESIZE_LIMIT = 2_000;
const LOAD_LIMIT = 20_000;

/** A command that arrives while one process takes over a page from another is lost. */
const ANSWER_LIMIT = 5_000;

const BUTTONS = {left: 0, middle: 1, right: 2};

/**
 * The one page of a WebKitGTK session.
 *
 * @param {(method: string, path: string, body?: object, limit?: number) => Promise<any>} ask - Sends a command to the session,
 *   and rejects with the code `NO_ANSWER` if none comes within `limit` milliseconds.
 * @returns {object} The methods of a puppeteer page that the test commands call.
 */
export function webkitPage(ask) {
  const press = (...actions) => ask('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const point = (...actions) => ask('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
  const down = key => ({type: 'keyDown', value: codePoint(key)});
  const up = key => ({type: 'keyUp', value: codePoint(key)});
  const moveTo = (x, y) => ({type: 'pointerMove', x, y, duration: 0});
  const buttonDown = ({button = 'left'} = {}) => ({type: 'pointerDown', button: BUTTONS[button]});
  const buttonUp = ({button = 'left'} = {}) => ({type: 'pointerUp', button: BUTTONS[button]});

  return {
    /** Opens an address and waits until the page has loaded. */
    async goto(url) {
      const limit = Date.now() + LOAD_LIMIT;
      await ask('POST', '/url', {url});
      const script = `return Reflect.get(Object.getPrototypeOf(document), 'readyState', document) === 'complete' && location.href === ${JSON.stringify(url)}`;
      const isLoaded = () => ask('POST', '/execute/sync', {script, args: []}, ANSWER_LIMIT);
      while (!(await untilThere(isLoaded, limit))) {
        if (Date.now() > limit)
          throw new Error(`WebKitGTK did not load ${url} within ${LOAD_LIMIT / 1000} s.`);
        await pause(20);
      }
    },

    /** What `work` returns or resolves with in the page; it is sent as text and sees only its arguments. */
    async evaluate(work, ...args) {
      const script = `const done = [].pop.call(arguments);
        Promise.resolve(arguments).then(args => (${work})(...args)).then(value => done({value}), error => done({error: String(error)}));`;
      const {value, error} = await ask('POST', '/execute/async', {script, args});
      if (error !== undefined) throw new Error(error);
      return value;
    },

    /** The same in the frame that `selector` finds, whatever its origin. */
    async evaluateIn(selector, work, ...args) {
      const script = `return document.querySelector(${JSON.stringify(selector)})`;
      const evaluate = async () => {
        const id = await ask('POST', '/execute/sync', {script, args: []});
        await ask('POST', '/frame', {id});
        try {
          return await this.evaluate(work, ...args);
        } finally {
          await ask('POST', '/frame', {id: null});
        }
      };
      return untilThere(evaluate, Date.now() + LOAD_LIMIT);
    },

    keyboard: {
      type: text => press(...Array.from(text).flatMap(key => [down(key), up(key)])),
      press: key => press(down(key), up(key)),
      down: key => press(down(key)),
      up: key => press(up(key)),
    },
    mouse: {
      move: (x, y) => point(moveTo(x, y)),
      click: (x, y, options) => point(moveTo(x, y), buttonDown(options), buttonUp(options)),
      down: options => point(buttonDown(options)),
      up: options => point(buttonUp(options)),
      reset: () => ask('DELETE', '/actions'),
    },

    /** Sizes the page; the window is larger by its tool bar, and never narrower than that. */
    async setViewport({width, height}) {
      const limit = Date.now() + RESIZE_LIMIT;
      const measure = () =>
        untilThere(() => ask('POST', '/execute/sync', {script: MEASURE, args: []}), limit);
      const {bar} = await measure();
      const window = await ask('POST', '/window/rect', {width, height: height + bar});
      for (;;) {
        const page = await measure();
        if (page.width === width && page.height === height) return;
        if (window.width !== width || Date.now() > limit) {
          throw new Error(
            `WebKitGTK's page is ${page.width} x ${page.height} px where ${width} x ${height} were asked: its ` +
              'window is never narrower than its tool bar. Put the element into a narrow box instead.',
          );
        }
        await pause(20);
      }
    },

    /** Deletes the cookies of the page that is open. */
    deleteCookies: () => ask('DELETE', '/cookie'),

    async emulateMediaFeatures() {
      throw new Error('WebKitGTK cannot emulate media features: test them in Chromium.');
    },
  };
}

/** What WebKitGTK says of a page, or of the window in a frame, that gives way to the next one. */
const GIVES_WAY = ['no such frame', 'no such window', NO_ANSWER];

/** Asks again while a page gives way to the next one: it cannot answer, the next one can. */
async function untilThere(ask, limit) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!GIVES_WAY.includes(error.code) || Date.now() > limit) throw error;
      await pause(20);
    }
  }
}

function codePoint(key) {
  const point = KEYS[key] ?? key;
  if (Array.from(point).length !== 1) throw new Error(`The key "${key}" is not known here.`);
  return point;
}

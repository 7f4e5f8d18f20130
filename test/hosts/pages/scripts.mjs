/** Pages whose own scripts change built-in objects before the library runs. */

const after = (name, script, more) => ({
  name: `whose script ${name}`,
  head: `<script>${script}</script>`,
  ...more,
});

/** WebKit's driver serialises JSON within the page, where it is affected by these changes. */
const NOT_TOLD = {engines: ['chromium', 'firefox']};

/** @type {import('../helpers/host-page.mjs').HostPage[]} */
export const scripts = [
  after('adds a member to every object', 'Object.prototype.extend = function () { return this; };', NOT_TOLD),
  after(
    'adds members to every array and string',
    'Array.prototype.last = function () {}; String.prototype.blank = true;',
  ),
  after(
    'adds toJSON() to every array',
    'Array.prototype.toJSON = function () { return String(this); };',
    NOT_TOLD,
  ),
  after(
    'replaces bind()',
    `Function.prototype.bind = function (self, ...first) {
      const call = this;
      return function (...more) { return call.apply(self, [...first, ...more]); };
    };`,
  ),
  after(
    'replaces array functions',
    `for (const name of ['map', 'filter', 'some', 'every', 'find', 'includes']) {
      const own = Array.prototype[name];
      Array.prototype[name] = function (...all) { return own.apply(this, all); };
    }`,
  ),
  after('is an AMD loader', 'window.define = () => { throw Error("defined"); }; define.amd = {};'),
  after(
    'looks like Node',
    'window.module = {exports: {}}; window.exports = module.exports; window.process = {env: {}};',
  ),
  after(
    'defines short global names',
    '[..."abcdefghijklmnopqrstuvwxyz$_"].forEach(name => (window[name] = name));',
  ),
  after(
    'defines the globals solidarity, lit and page',
    'window.solidarity = "mine"; window.lit = "mine"; window.page = "mine";',
  ),
  after(
    'freezes built-in prototypes',
    '[Object, Array, String, Function, Promise].forEach(one => Object.freeze(one.prototype));',
  ),
  after('wraps fetch()', 'const plain = fetch; window.fetch = (...all) => plain.call(window, ...all);'),
  after(
    'observes all changes of the page',
    `new MutationObserver(records => records.forEach(({addedNodes}) => addedNodes.length))
      .observe(document, {childList: true, subtree: true, attributes: true, characterData: true});`,
  ),
  after(
    'wraps customElements.define()',
    `const plain = customElements.define;
    customElements.define = function (name, ...all) { return plain.call(this, name, ...all); };`,
  ),
  {
    name: 'with forms and images named like properties of the document',
    head: '<script>document.title = "Named";</script>',
    around: elements => `<form name="forms"><input name="submit" /><input name="nodeType" /></form>
      <img name="links" alt="" src="data:," /><a id="location" href="#here"></a>${elements}`,
    leaves: /^document: (forms|links)$/,
  },
];
